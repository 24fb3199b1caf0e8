package org.yaodian.ui.registers;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.register.RegisterStanding;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** The list of registers under its heading, with what can be done with them. */
final class RegisterCard {
    private final Card card = new Card();
    private final RegistersModel model;
    private final RegisterMenu menu;
    private final Button add = new Button(null, new FontIcon(Feather.PLUS));
    private final MenuButton more = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL));

    /** @param texts those of the screen */
    RegisterCard(Texts texts, RegistersModel model, RegisterActs acts, RegisterForms forms, EntryPane pane) {
        this.model = model;
        Texts words = texts.of("register-form");
        this.menu = new RegisterMenu(words, model, acts, forms, pane);
        card.getStyleClass().add("register-card");
        add.setId("add-register");
        add.getStyleClass().addAll("flat", "button-icon");
        add.setAccessibleText(words.get("menu.create"));
        Tips.install(add, words.get("menu.create"));
        add.setOnAction(event -> forms.create());
        more.setId("more-register");
        more.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        more.setAccessibleText(words.get("menu"));
        Tips.install(more, words.get("menu"));
        more.setOnShowing(event -> more.getItems().setAll(menu.items()));
        RegisterList list = new RegisterList(texts, model);
        VBox.setVgrow(list, Priority.ALWAYS);
        ContextMenu context = new ContextMenu();
        context.setOnShowing(event -> context.getItems().setAll(menu.items()));
        // a menu without anything in it does not open, and so would never be filled
        context.getItems().add(new MenuItem());
        list.setContextMenu(context);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.F2 && model.workspace().isCoordinator() && !pane.isEditing()) {
                forms.change();
                event.consume();
            }
        });
        card.getChildren().addAll(Card.heading(texts.get("list"), null, new HBox(add, more)), list);
        model.registers().addListener((ListChangeListener<RegisterStanding>) change -> show());
        show();
    }

    Card card() {
        return card;
    }

    private void show() {
        add.setDisable(!model.workspace().isCoordinator());
        // the same for this menu: it is filled as it opens, and once before
        more.getItems().setAll(menu.items());
    }
}
