package org.yaodian.ui.reports;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.desk.SheetPages;
import org.yaodian.ui.kit.Texts;

/** Above the page: a tab for each sheet, the way from page to page, and how large it is. */
final class PreviewBar extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

    private final Texts texts;
    private final PreviewModel model;
    private final SheetNames names;
    private final HBox tabs = new HBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Label place = new Label();
    private final Button before = icon(Feather.CHEVRON_LEFT, "page.before");
    private final Button next = icon(Feather.CHEVRON_RIGHT, "page.next");

    PreviewBar(Texts texts, PreviewModel model, SheetNames names, PaperPane paper) {
        this.texts = texts;
        this.names = names;
        this.model = model;
        getStyleClass().add("report-bar");
        tabs.setSpacing(8);
        tabs.setAlignment(Pos.CENTER_LEFT);
        tell(before, "page.before");
        tell(next, "page.next");
        before.setOnAction(event -> model.turnTo(model.page().get() - 1));
        next.setOnAction(event -> model.turnTo(model.page().get() + 1));
        place.setId("page-place");
        Button smaller = icon(Feather.MINUS, "zoom.smaller");
        Button larger = icon(Feather.PLUS, "zoom.larger");
        tell(smaller, "zoom.smaller");
        tell(larger, "zoom.larger");
        smaller.setOnAction(event -> paper.zoom(false));
        larger.setOnAction(event -> paper.zoom(true));
        Label percent = new Label();
        percent.getStyleClass().addAll("small", "report-percent");
        percent.textProperty().bind(paper.percent().asString("%d%%"));
        Button fit = new Button(texts.get("zoom.fit"));
        fit.getStyleClass().addAll("flat", "small");
        fit.setId("zoom-fit");
        fit.setOnAction(event -> paper.fitWidth());
        place.getStyleClass().add("small");
        HBox controls = new HBox(place, before, next, smaller, percent, larger, fit);
        controls.setAlignment(Pos.CENTER_LEFT);
        controls.setSpacing(2);
        getChildren().add(new TwoEnds(tabs, controls));
        controls.visibleProperty().bind(model.pages().isNotNull());
        model.pages().addListener(property -> showTabs());
        model.page().addListener(property -> showPlace());
        model.state().addListener(property -> showPlace());
        showTabs();
    }

    private static Button icon(Feather icon, String id) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setId(id.replace('.', '-'));
        return button;
    }

    private void tell(Button button, String key) {
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
    }

    private void showTabs() {
        tabs.getChildren().clear();
        SheetPages pages = model.pages().get();
        if (pages != null) {
            pages.sheets().stream()
                    .filter(sheet -> SheetNames.isOwn(sheet.name()))
                    .forEach(sheet -> tabs.getChildren().add(tab(sheet)));
            List<SheetPages.Sheet> others = pages.sheets().stream()
                    .filter(sheet -> !SheetNames.isOwn(sheet.name()))
                    .toList();
            if (!others.isEmpty()) {
                tabs.getChildren().add(menu(others));
            }
        }
        showPlace();
    }

    private ToggleButton tab(SheetPages.Sheet sheet) {
        ToggleButton tab = new ToggleButton(names.of(sheet.name()));
        tab.getStyleClass().setAll("button", "report-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setToggleGroup(group);
        tab.setUserData(List.of(sheet));
        tab.setId("tab-" + sheet.name());
        tab.setOnAction(event -> {
            model.turnTo(sheet.firstPage());
            showPlace();
        });
        return tab;
    }

    /** The sheets of registers are too many for tabs: one menu has them, called by the one that is looked at. */
    private MenuButton menu(List<SheetPages.Sheet> sheets) {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().add("report-tab");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setUserData(sheets);
        menu.setId("tab-more");
        for (SheetPages.Sheet sheet : sheets) {
            MenuItem item = new MenuItem(names.of(sheet.name()));
            item.setId("tab-" + sheet.name());
            item.setOnAction(event -> model.turnTo(sheet.firstPage()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void showPlace() {
        SheetPages pages = model.pages().get();
        if (pages == null) {
            place.setText("");
            return;
        }
        int page = model.page().get();
        int count = model.pageCount();
        SheetPages.Sheet sheet = pages.sheetOf(page);
        tabs.getChildren().forEach(node -> show(node, sheet));
        boolean whole = model.state().get() != PreviewModel.State.BEGUN;
        place.setText(whole ? texts.get("page.of", page + 1, count) : texts.get("page.number", page + 1));
        before.setDisable(page == 0);
        next.setDisable(page >= count - 1);
    }

    private void show(Node tab, SheetPages.Sheet shown) {
        List<?> sheets = (List<?>) tab.getUserData();
        boolean here = sheets.contains(shown);
        if (tab instanceof ToggleButton button) {
            button.setSelected(here);
        } else if (tab instanceof MenuButton menu) {
            menu.setText(here ? names.of(shown.name()) : texts.get("sheets.others", sheets.size()));
        }
        tab.pseudoClassStateChanged(CHOSEN, here);
    }
}
