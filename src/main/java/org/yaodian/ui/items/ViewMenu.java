package org.yaodian.ui.items;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.ui.items.SavedViews.View;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.workspace.Workspace;

/** The views that were kept, and keeping or letting go of the one that is shown. */
final class ViewMenu extends MenuButton {
    private final Texts texts;
    private final ItemsModel model;
    private final Workspace workspace;
    private final SavedViews views;

    ViewMenu(Texts texts, ItemsModel model, Workspace workspace, SavedViews views) {
        super(null, new FontIcon(Feather.BOOKMARK));
        this.texts = texts;
        this.model = model;
        this.workspace = workspace;
        this.views = views;
        setId("item-views");
        getStyleClass().addAll("flat", "button-icon", "no-arrow", "view-menu");
        setAccessibleText(texts.get("views"));
        Tips.install(this, texts.get("views"));
        setOnShowing(event -> fill());
        // a menu without anything in it does not open, and so would never be filled
        getItems().add(new MenuItem());
    }

    private void fill() {
        getItems().clear();
        if (workspace.status().get() == null) {
            return;
        }
        PlanSnapshot snapshot = workspace.status().get().snapshot();
        View shown = View.of(model.filter().get(), snapshot);
        List<View> kept = views.all();
        kept.forEach(view -> {
            Optional<ItemFilter> filter = view.in(snapshot);
            MenuItem item = item(
                    filter.isPresent()
                            ? view.name(texts.words())
                            : texts.get("views.elsewhere", view.name(texts.words())),
                    () -> model.filter().set(filter.orElseThrow()));
            item.setDisable(filter.isEmpty());
            getItems().add(item);
        });
        if (!kept.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        boolean isKept = kept.contains(shown);
        MenuItem keep = isKept
                ? item(texts.get("views.remove", shown.name(texts.words())), () -> views.remove(shown))
                : item(texts.get("views.keep"), () -> views.add(shown));
        keep.setId(isKept ? "view-remove" : "view-keep");
        keep.setDisable(model.filter().get().equals(ItemFilter.NONE));
        getItems().add(keep);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        // underscores in names are no keys
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
