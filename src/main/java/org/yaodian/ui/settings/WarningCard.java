package org.yaodian.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;

/** How many working days before a limit it counts as due soon. */
final class WarningCard extends VBox {
    private final Texts texts;
    private final SettingsModel model;
    private final TextField days = new TextField();
    private final Button save = new Button();
    private final Label error = new Label();

    WarningCard(Texts texts, SettingsModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("card");
        days.setId("warning-days");
        days.setPrefColumnCount(4);
        days.getStyleClass().add("settings-number");
        days.setAccessibleText(texts.get("warning.before") + " " + texts.get("warning.after"));
        days.setOnAction(event -> save());
        save.setText(texts.get("warning.save"));
        save.setId("warning-save");
        save.setOnAction(event -> save());
        error.getStyleClass().add("field-error");
        error.setId("warning-error");
        error.setWrapText(true);
        Label before = new Label(texts.get("warning.before"));
        before.setLabelFor(days);
        before.setMinWidth(USE_PREF_SIZE);
        Label after = new Label(texts.get("warning.after"));
        after.setMinWidth(USE_PREF_SIZE);
        save.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(before, days, after, save, error);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setSpacing(8);
        Label what = new Label(texts.get("warning.what"));
        what.getStyleClass().addAll("muted", "small");
        what.setWrapText(true);
        VBox rows = new VBox(row, what);
        rows.getStyleClass().add("settings-rows");
        getChildren().addAll(Card.heading(texts.get("warning"), null, null), rows);
        model.workspace().status().addListener((property, old, now) -> show());
        model.workspace().desk().addListener((property, old, now) -> show());
        show();
    }

    private void show() {
        model.office().ifPresent(office -> days.setText(String.valueOf(office.warningDays())));
        tell(null);
        boolean writable = model.workspace().isCoordinator();
        days.setDisable(!writable);
        save.setDisable(!writable);
    }

    private void save() {
        tell(null);
        SettingsModel.number(days.getText())
                .ifPresentOrElse(
                        number -> model.warnBefore(
                                number,
                                () -> {},
                                refused -> tell(texts.wording().of(refused))),
                        () -> tell(texts.get("warning.none", days.getText())));
    }

    private void tell(String words) {
        error.setText(words == null ? "" : "▲ " + words);
    }
}
