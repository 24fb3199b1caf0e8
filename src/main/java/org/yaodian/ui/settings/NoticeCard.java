package org.yaodian.ui.settings;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Texts;

/** Whether and when the program tells what is due today and soon. */
final class NoticeCard extends VBox {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm").withResolverStyle(ResolverStyle.STRICT);

    private final Texts texts;
    private final Preferences preferences;
    private final CheckBox on = new CheckBox();
    private final TextField time = new TextField();
    private final Label error = new Label();

    NoticeCard(Texts texts, Preferences preferences) {
        this.texts = texts;
        this.preferences = preferences;
        getStyleClass().add("card");
        on.setText(texts.get("notice.on"));
        on.setId("notice-on");
        on.setSelected(preferences.noticeAt().get() != null);
        time.setId("notice-time");
        time.setPrefColumnCount(5);
        time.setAccessibleText(texts.get("notice.time"));
        time.disableProperty().bind(on.selectedProperty().not());
        LocalTime set = preferences.noticeAt().get();
        time.setText(TIME.format(set == null ? Preferences.NOTICE_AT : set));
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        on.setOnAction(event -> save());
        time.setOnAction(event -> save());
        time.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                save();
            }
        });
        HBox row = new HBox(8, on, time, error);
        row.setAlignment(Pos.CENTER_LEFT);
        Label what = new Label(texts.get("notice.what"));
        what.getStyleClass().addAll("muted", "small");
        what.setWrapText(true);
        VBox rows = new VBox(row, what);
        rows.getStyleClass().add("settings-rows");
        getChildren().addAll(Card.heading(texts.get("notice"), null, null), rows);
    }

    private void save() {
        error.setText("");
        if (!on.isSelected()) {
            preferences.noticeAt().set(null);
            return;
        }
        try {
            preferences.noticeAt().set(LocalTime.parse(time.getText().strip().replace('：', ':'), TIME));
        } catch (DateTimeParseException e) {
            error.setText("▲ " + texts.get("notice.noTime", time.getText()));
        }
    }
}
