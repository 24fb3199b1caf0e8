package org.yaodian.ui.settings;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.calendar.DayKind;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** The days off and worked of a year, a row for those that follow each other. */
final class CalendarDays extends VBox {
    private final Texts texts;
    private final Consumer<DaySpan> remove;

    /** @param remove takes days of the file's own out; null where nothing can be taken out */
    CalendarDays(Texts texts, Consumer<DaySpan> remove) {
        this.texts = texts;
        this.remove = remove;
        getStyleClass().add("calendar-days");
    }

    void show(Iterable<DaySpan> spans, boolean writable) {
        getChildren().clear();
        for (DaySpan span : spans) {
            getChildren().add(row(span, writable));
        }
    }

    private Node row(DaySpan span, boolean writable) {
        Label kind = new Label(texts.words().of(span.kind()));
        kind.getStyleClass().addAll("chip", span.kind() == DayKind.OFF ? "ok" : "soon", "calendar-kind");
        Label dates = new Label(dates(texts, span));
        dates.getStyleClass().add("calendar-dates");
        Label name = Tips.whole(new Label(span.name()));
        name.setMinWidth(0);
        HBox row = new HBox(kind, dates, name, Card.spacer());
        if (remove != null) {
            Label origin = new Label(texts.get(span.isOwn() ? "calendar.own" : "calendar.shipped"));
            origin.getStyleClass().addAll("muted", "small");
            origin.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(origin);
        }
        if (remove != null && span.isOwn()) {
            Button button = new Button(texts.get("calendar.remove"));
            button.getStyleClass().addAll("flat", "link");
            button.setId("calendar-remove-" + span.from());
            button.setAccessibleText(button.getText() + " " + dates.getText() + " " + span.name());
            button.setMinWidth(USE_PREF_SIZE);
            button.setDisable(!writable);
            button.setOnAction(event -> remove.accept(span));
            row.getChildren().add(button);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setSpacing(12);
        row.getStyleClass().add("calendar-row");
        return row;
    }

    static String dates(Texts texts, DaySpan span) {
        String from = texts.words().day(span.from());
        return span.from().equals(span.to())
                ? from
                : texts.get("calendar.range", from, texts.words().day(span.to()));
    }
}
