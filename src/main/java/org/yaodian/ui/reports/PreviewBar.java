package org.yaodian.ui.reports;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.desk.SheetPages;
import org.yaodian.report.SheetKind;
import org.yaodian.ui.kit.Texts;

/** Above the page: a tab for each sheet, the way from page to page, and how large it is. */
final class PreviewBar extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

    private final Texts texts;
    private final PreviewModel model;
    private final HBox tabs = new HBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Label place = new Label();
    private final Button before = icon(Feather.CHEVRON_LEFT, "page.before");
    private final Button next = icon(Feather.CHEVRON_RIGHT, "page.next");

    PreviewBar(Texts texts, PreviewModel model, PaperPane paper) {
        this.texts = texts;
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
            pages.firstPages().forEach((sheet, first) -> tabs.getChildren().add(tab(sheet, first)));
        }
        showPlace();
    }

    private ToggleButton tab(SheetKind sheet, int first) {
        ToggleButton tab = new ToggleButton(texts.get("sheet." + sheet));
        tab.getStyleClass().setAll("button", "report-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setToggleGroup(group);
        tab.setUserData(sheet);
        tab.setId("tab-" + sheet);
        tab.setOnAction(event -> {
            model.turnTo(first);
            showPlace();
        });
        return tab;
    }

    private void showPlace() {
        SheetPages pages = model.pages().get();
        if (pages == null) {
            place.setText("");
            return;
        }
        int page = model.page().get();
        int count = model.pageCount();
        SheetKind sheet = pages.sheetOf(page);
        tabs.getChildren().forEach(node -> {
            boolean here = node.getUserData() == sheet;
            ((ToggleButton) node).setSelected(here);
            node.pseudoClassStateChanged(CHOSEN, here);
        });
        place.setText(texts.get("page.of", page + 1, count));
        before.setDisable(page == 0);
        next.setDisable(page >= count - 1);
    }
}
