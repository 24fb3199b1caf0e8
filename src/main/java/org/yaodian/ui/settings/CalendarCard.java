package org.yaodian.ui.settings;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;

/** 工作日历: the days of a year, the office's exceptions, a year's arrangement taken in, each looked at before it is made. */
final class CalendarCard extends VBox {
    private final Texts texts;
    private final CalendarModel model;
    private final Label known = new Label();
    private final Label unknown = new Label();
    private final Label year = new Label();
    private final Label count = new Label();
    private final Label error = new Label();
    private final CalendarDays days;
    private final CalendarException exception;
    private final CalendarIntake intake;

    CalendarCard(Texts texts, CalendarModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("card");
        setId("calendar-card");
        known.getStyleClass().addAll("muted", "small");
        known.setWrapText(true);
        unknown.setId("calendar-unknown");
        unknown.setWrapText(true);
        unknown.getStyleClass().add("calendar-unknown");
        error.setId("calendar-error");
        days = new CalendarDays(texts, span -> {
            tell(error, null);
            model.proposeRemoval(
                    span.own(), refused -> tell(error, texts.wording().of(refused)));
        });
        days.setId("calendar-days");
        exception = new CalendarException(texts, model);
        intake = new CalendarIntake(texts, model);
        CalendarPreview preview = new CalendarPreview(texts, model, this::clear);
        VBox rows = new VBox(known, unknown, years(), days, error, exception, intake, preview);
        rows.getStyleClass().add("settings-rows");
        getChildren().addAll(Card.heading(texts.get("calendar"), texts.get("calendar.what"), null), rows);
        tell(error, null);
        model.shown().addListener((property, before, now) -> show(now));
        show(model.shown().get());
    }

    private HBox years() {
        Button before = yearButton("calendar.before", "‹", -1);
        Button after = yearButton("calendar.after", "›", 1);
        year.setId("calendar-year");
        year.getStyleClass().add("card-title");
        count.setId("calendar-count");
        count.getStyleClass().addAll("muted", "small");
        HBox row = new HBox(before, year, after, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setSpacing(8);
        return row;
    }

    private Button yearButton(String key, String sign, int step) {
        Button button = new Button(sign);
        button.setId(step < 0 ? "calendar-before" : "calendar-after");
        button.setAccessibleText(texts.get(key));
        button.setOnAction(event -> model.showYear(model.shown().get().year() + step));
        return button;
    }

    private void show(CalendarModel.Shown shown) {
        if (shown == null) {
            return;
        }
        boolean writable = model.workspace().isCoordinator();
        known.setText(texts.get("calendar.known", years(List.copyOf(shown.knownYears()))));
        unknown.setText(
                shown.unknownYears().isEmpty() ? "" : "◐ " + texts.get("calendar.unknown", list(shown.unknownYears())));
        unknown.setVisible(!shown.unknownYears().isEmpty());
        unknown.setManaged(unknown.isVisible());
        year.setText(texts.get("calendar.year", shown.year()));
        count.setText(texts.get(shown.known() ? "calendar.count" : "calendar.weekends", shown.workingDays()));
        days.show(shown.spans(), writable);
        exception.setDisable(!writable);
        intake.setDisable(!writable);
    }

    private String list(List<Integer> years) {
        return years.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(texts.words().listSeparator()));
    }

    /** Years that follow each other as one. */
    private String years(List<Integer> years) {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < years.size(); i++) {
            int first = i;
            while (i + 1 < years.size() && years.get(i + 1) == years.get(i) + 1) {
                i++;
            }
            told.append(told.isEmpty() ? "" : texts.words().listSeparator()).append(years.get(first));
            if (i > first) {
                told.append('–').append(years.get(i));
            }
        }
        return told.toString();
    }

    private void clear() {
        exception.clear();
        intake.clear();
    }

    static void tell(Label label, String words) {
        label.getStyleClass().setAll("label", "field-error");
        label.setWrapText(true);
        label.setText(words == null ? "" : "▲ " + words);
        label.setVisible(words != null);
        label.setManaged(words != null);
    }
}
