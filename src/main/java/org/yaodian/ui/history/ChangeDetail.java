package org.yaodian.ui.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yaodian.desk.HistoryBrowsing.Opened;
import org.yaodian.store.RecordedChange;
import org.yaodian.ui.kit.Texts;

/** The change that is looked at: its sentence, who and when, and what it did. */
final class ChangeDetail extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    ChangeDetail(Texts texts, HistoryModel model, Opened opened) {
        getStyleClass().add("detail");
        RecordedChange change = opened.line().change();
        Label told = new Label(texts.wording().of(change));
        told.getStyleClass().add("detail-title");
        told.setWrapText(true);
        var at = change.at().atZone(ZoneId.systemDefault());
        String recorded = texts.get(
                "detail.when", change.seq(), change.who(), texts.words().fullDate(at.toLocalDate()), TIME.format(at));
        boolean sameDay = at.toLocalDate().equals(change.on());
        Label when = new Label(
                sameDay
                        ? recorded
                        : texts.get("detail.on", recorded, texts.words().fullDate(change.on())));
        when.getStyleClass().addAll("muted", "small");
        when.setWrapText(true);
        VBox head = new VBox(4, told, when);
        if (opened.line().undone()) {
            Label undone = new Label(texts.get("undone.since"));
            undone.getStyleClass().addAll("chip", "plain");
            head.getChildren().add(undone);
        } else if (change.target() != null) {
            Label turned = new Label(texts.get(opened.line().isUndo() ? "undo.of" : "redo.of", change.target()));
            turned.getStyleClass().addAll("chip", "plain");
            head.getChildren().add(turned);
        }
        boolean writable = model.workspace().writable();
        getChildren()
                .addAll(
                        head,
                        new ChangedRecords(
                                texts,
                                opened,
                                writable ? model::restore : null,
                                record -> model.timeline().set(new HistoryModel.Timeline(record.id(), record.name()))));
    }
}
