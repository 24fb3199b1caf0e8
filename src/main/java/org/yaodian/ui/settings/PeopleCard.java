package org.yaodian.ui.settings;

import java.util.Arrays;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.desk.PeopleKeeping.Listed;
import org.yaodian.plan.PersonRole;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** 人员: who works on the file, in which role, and their passwords; a form opens below the list. */
final class PeopleCard extends VBox {
    private static final double NAME = 120;
    private static final double ROLE = 120;

    private final Texts texts;
    private final PeopleModel model;
    private final VBox list = new VBox();
    private final VBox place = new VBox();
    private final Button add = new Button();

    PeopleCard(Texts texts, PeopleModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll("card", "settings-head");
        setId("people-card");
        list.getStyleClass().add("people-list");
        add.setText(texts.get("people.add"));
        add.setId("people-add");
        add.setOnAction(event -> edit(personForm(null)));
        Label what = new Label(texts.get("people.what"));
        what.getStyleClass().addAll("muted", "small");
        what.setWrapText(true);
        VBox rows = new VBox(list, add, what);
        rows.getStyleClass().add("settings-rows");
        getChildren().addAll(Card.heading(texts.get("people"), null, null), rows, place);
        model.people().addListener((ListChangeListener<Listed>) change -> show());
        model.workspace().worker().addListener(property -> show());
        show();
    }

    private void show() {
        boolean coordinator = model.workspace().isCoordinator();
        add.setVisible(coordinator);
        add.setManaged(coordinator);
        list.getChildren().setAll(model.people().stream().map(this::row).toList());
    }

    private HBox row(Listed listed) {
        Label name = Tips.whole(new Label(listed.person().name()));
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        Label role = new Label(texts.words().of(listed.person().role()));
        role.setMinWidth(ROLE);
        Label division = Tips.whole(
                new Label(listed.division() == null ? "" : listed.division().name()));
        division.getStyleClass().add("muted");
        HBox row = new HBox(8, name, role, division, Card.spacer());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("people-row");
        if (listed.person().hasPassword()) {
            Label chip = new Label(texts.get("people.hasPassword"));
            chip.getStyleClass().addAll("chip", "plain");
            row.getChildren().add(chip);
        }
        boolean coordinator = model.workspace().isCoordinator();
        if (model.workspace().writable() && (coordinator || model.isSelf(listed))) {
            row.getChildren().add(button("people.password", listed, () -> edit(passwordForm(listed))));
        }
        if (coordinator) {
            row.getChildren()
                    .addAll(
                            button("people.change", listed, () -> edit(personForm(listed))),
                            button(
                                    "people.remove",
                                    listed,
                                    () -> model.remove(listed.person().name())));
        }
        return row;
    }

    private Button button(String key, Listed listed, Runnable action) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().addAll("flat", "link", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key) + " " + listed.person().name());
        button.setOnAction(event -> action.run());
        return button;
    }

    private void edit(Form form) {
        form.onCancel(this::close);
        place.getChildren().setAll(form);
        form.begin();
    }

    private void close() {
        place.getChildren().clear();
        add.requestFocus();
    }

    /** @param listed null for somebody new */
    private Form personForm(Listed listed) {
        Form form = new Form(
                texts,
                listed == null
                        ? texts.get("people.add")
                        : texts.get("people.changeOf", listed.person().name()));
        TextField name = new TextField();
        name.setId("person-name");
        ComboBox<PersonRole> role = new ComboBox<>();
        role.setId("person-role");
        role.getItems().setAll(List.of(PersonRole.values()));
        Choices.name(role, texts.words()::of);
        role.setMaxWidth(Double.MAX_VALUE);
        ComboBox<String> division = new ComboBox<>();
        division.setId("person-division");
        division.setMaxWidth(Double.MAX_VALUE);
        division.getItems().add("");
        division.getItems().addAll(model.divisions());
        if (listed == null) {
            form.field("people.name|people.longName|people.exists", texts.get("people.name"), name);
        }
        form.together(() -> {
            form.field("people.role|people.lastCoordinator", texts.get("people.role"), role);
            form.field("people.division", texts.get("people.division"), division);
        });
        role.setValue(
                listed == null ? PersonRole.DIVISION_HEAD : listed.person().role());
        division.setValue(
                listed == null || listed.division() == null
                        ? ""
                        : listed.division().name());
        return form.onSave(null, () -> {
            String chosen = division.getValue().isEmpty() ? null : division.getValue();
            String as = role.getValue().name();
            if (listed == null) {
                model.add(name.getText(), chosen, as, this::close, form::refuse);
            } else {
                model.change(listed.person().name(), chosen, as, this::close, form::refuse);
            }
        });
    }

    private Form passwordForm(Listed listed) {
        String name = listed.person().name();
        Form form = new Form(texts, texts.get("people.passwordOf", name));
        PasswordField first = new PasswordField();
        first.setId("password-new");
        PasswordField second = new PasswordField();
        second.setId("password-again");
        form.together(() -> {
            form.field("password.length", texts.get("people.newPassword"), first);
            form.field("password.twice", texts.get("people.again"), second);
        });
        if (listed.person().hasPassword()) {
            Button clear = new Button(texts.get("people.clear"));
            clear.setId("password-clear");
            clear.getStyleClass().addAll("flat", "link", "small");
            clear.setOnAction(event -> {
                model.clearPassword(name);
                close();
            });
            form.getChildren().add(clear);
        }
        return form.onSave(null, () -> {
            char[] given = first.getText().toCharArray();
            char[] again = second.getText().toCharArray();
            if (Arrays.equals(given, again)) {
                model.setPassword(name, given, this::close, form::refuse);
            } else {
                form.refuse(new org.yaodian.plan.Refused("password.twice"));
            }
            Arrays.fill(again, '\0');
        });
    }
}
