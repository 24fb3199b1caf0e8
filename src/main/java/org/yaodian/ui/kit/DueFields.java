package org.yaodian.ui.kit;

import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import org.yaodian.plan.Due;
import org.yaodian.plan.DueKind;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.Period;
import org.yaodian.plan.Refused;

/** The fields of a limit: its kind, what that kind needs and no more, and who owes it. */
public final class DueFields {
    private static final int LAST_DAY_OF_MONTH = 31;

    private final Texts texts;
    private final ComboBox<DueKind> kind = new ComboBox<>();
    private final DatePicker date;
    private final TextField number = new TextField();
    private final TextField after = new TextField();
    private final ComboBox<Period> period = new ComboBox<>();
    private final TextField day = new TextField();
    private final ComboBox<OwedBy> owedBy = new ComboBox<>();

    public DueFields(Texts texts) {
        this.texts = texts.of("due-form");
        this.date = DateField.make(texts.words());
        kind.setId("obligation-kind");
        date.setId("obligation-date");
        number.setId("obligation-number");
        kind.getItems().setAll(DueKind.values());
        period.getItems().setAll(Period.values());
        owedBy.getItems().setAll(OwedBy.values());
        Choices.name(kind, value -> texts.words().of(value));
        Choices.name(period, value -> texts.words().of(value));
        Choices.name(owedBy, value -> texts.words().of(value));
        period.setValue(Period.QUARTER);
        kind.valueProperty().addListener(property -> showKind());
    }

    private void showKind() {
        DueKind chosen = kind.getValue();
        date.setVisible(chosen == DueKind.BY_DATE);
        number.setVisible(chosen == DueKind.TIMES_PER_YEAR
                || chosen == DueKind.WITHIN_DAYS
                || chosen == DueKind.WITHIN_WORKING_DAYS);
        after.setVisible(chosen == DueKind.WITHIN_DAYS || chosen == DueKind.WITHIN_WORKING_DAYS);
        period.setVisible(chosen == DueKind.EVERY_PERIOD);
        day.setVisible(chosen == DueKind.EVERY_PERIOD);
    }

    /** Puts the fields into a form; those that the kind does not need take no room. */
    public void addTo(Form form) {
        form.field("kind", texts.get("kind"), kind);
        form.field("obligation.date", texts.get("date"), date);
        form.field("obligation.number", texts.get("number"), number);
        form.field("after", texts.get("after"), after);
        form.field("period", texts.get("period"), period);
        form.field("obligation.day", texts.get("day"), day);
        form.field("owedBy", texts.get("owedBy"), owedBy);
    }

    /** The date that is offered when the kind becomes one by date. */
    public void offer(LocalDate offered) {
        date.setValue(offered);
    }

    public void show(Due due, OwedBy owed) {
        kind.setValue(due.kind());
        owedBy.setValue(owed);
        if (due instanceof Due.ByDate byDate) {
            date.setValue(byDate.date());
        } else if (due instanceof Due.TimesPerYear times) {
            number.setText(Integer.toString(times.times()));
        } else if (due instanceof Due.WithinWorkingDays within) {
            number.setText(Integer.toString(within.days()));
            after.setText(within.after());
        } else if (due instanceof Due.WithinDays within) {
            number.setText(Integer.toString(within.days()));
            after.setText(within.after());
        } else if (due instanceof Due.EveryPeriod every) {
            period.setValue(every.period());
            day.setText(every.day() == null ? "" : every.day().toString());
        }
    }

    public OwedBy owedBy() {
        return owedBy.getValue();
    }

    /** @throws Refused when a field holds what it cannot */
    public Due due() {
        return switch (kind.getValue()) {
            case BY_DATE -> new Due.ByDate(typedDate());
            case TIMES_PER_YEAR -> new Due.TimesPerYear(typed(number, "obligation.number", 1, Integer.MAX_VALUE));
            case WITHIN_WORKING_DAYS ->
                new Due.WithinWorkingDays(
                        typed(number, "obligation.number", 1, Integer.MAX_VALUE), emptyToNull(after.getText()));
            case WITHIN_DAYS ->
                new Due.WithinDays(
                        typed(number, "obligation.number", 0, Integer.MAX_VALUE), emptyToNull(after.getText()));
            case EVERY_PERIOD ->
                new Due.EveryPeriod(
                        period.getValue(),
                        emptyToNull(day.getText()) == null ? null : typed(day, "obligation.day", 1, LAST_DAY_OF_MONTH));
            case STANDING -> new Due.Standing();
        };
    }

    private LocalDate typedDate() {
        LocalDate typed = DateField.typed(date);
        if (typed == null) {
            throw new Refused("obligation.date", date.getEditor().getText());
        }
        return typed;
    }

    private static int typed(TextField field, String refusal, int least, int most) {
        String text = field.getText() == null ? "" : field.getText().strip();
        try {
            int value = Integer.parseInt(text);
            if (value < least || value > most) {
                throw new Refused(refusal, text);
            }
            return value;
        } catch (NumberFormatException e) {
            throw new Refused(e, refusal, text);
        }
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
