package org.yaodian.ui.items;

import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.yaodian.desk.ObligationEditing;
import org.yaodian.plan.Due;
import org.yaodian.plan.DueKind;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.Period;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** The form of an obligation: its words, the kind of limit with what that kind needs, and who owes it. */
final class ObligationForm {
    private static final int LAST_DAY_OF_MONTH = 31;

    private final Texts texts;
    private final Workspace workspace;
    private final Runnable end;
    private final TextArea quote = new TextArea();
    private final ComboBox<DueKind> kind = new ComboBox<>();
    private final DatePicker date;
    private final TextField number = new TextField();
    private final TextField after = new TextField();
    private final ComboBox<Period> period = new ComboBox<>();
    private final TextField day = new TextField();
    private final ComboBox<OwedBy> owedBy = new ComboBox<>();

    ObligationForm(Texts texts, Workspace workspace, Runnable end) {
        this.texts = texts;
        this.workspace = workspace;
        this.end = end;
        this.date = DateField.make(texts.words());
        quote.setWrapText(true);
        quote.setPrefRowCount(3);
        quote.setId("obligation-quote");
        kind.setId("obligation-kind");
        date.setId("obligation-date");
        number.setId("obligation-number");
        kind.getItems().setAll(DueKind.values());
        period.getItems().setAll(Period.values());
        owedBy.getItems().setAll(OwedBy.values());
        Choices.name(kind, value -> texts.words().of(value));
        Choices.name(period, value -> texts.words().of(value));
        Choices.name(owedBy, value -> texts.words().of(value));
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

    private Form form(String heading) {
        Form form = new Form(texts, heading);
        form.field("obligation.quote", texts.get("obligation.quote"), quote);
        form.field("kind", texts.get("obligation.kind"), kind);
        form.field("obligation.date", texts.get("obligation.date"), date);
        form.field("obligation.number", texts.get("obligation.number"), number);
        form.field("after", texts.get("obligation.after"), after);
        form.field("period", texts.get("obligation.period"), period);
        form.field("obligation.day", texts.get("obligation.day"), day);
        form.field("owedBy", texts.get("obligation.owedBy"), owedBy);
        return form;
    }

    Form forNew(PlanSnapshot snapshot, WorkItem item) {
        Form form = form(texts.get("obligation.add"));
        kind.setValue(DueKind.BY_DATE);
        period.setValue(Period.QUARTER);
        owedBy.setValue(OwedBy.ITEM);
        date.setValue(snapshot.plan().ends());
        return form.onSave(
                null,
                () -> save(
                        form,
                        typed -> workspace.act(
                                desk -> new ObligationEditing(desk)
                                        .add(snapshot, item, typed.quote(), typed.due(), typed.owedBy()),
                                end,
                                form::refuse)));
    }

    Form forObligation(PlanSnapshot snapshot, WorkItem item, Obligation obligation) {
        Form form = form(texts.get("obligation.edit"));
        quote.setText(obligation.quote());
        date.setValue(snapshot.plan().ends());
        period.setValue(Period.QUARTER);
        kind.setValue(obligation.due().kind());
        owedBy.setValue(obligation.owedBy());
        fill(obligation.due());
        return form.onSave(
                null,
                () -> save(
                        form,
                        typed -> workspace.act(
                                desk -> new ObligationEditing(desk)
                                        .change(item, obligation, typed.quote(), typed.due(), typed.owedBy()),
                                end,
                                form::refuse)));
    }

    private void fill(Due due) {
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

    /** What stands in the fields, taken on the FX thread before the desk is asked. */
    private record Typed(String quote, Due due, OwedBy owedBy) {}

    private void save(Form form, java.util.function.Consumer<Typed> withTyped) {
        try {
            withTyped.accept(new Typed(quote.getText(), due(), owedBy.getValue()));
        } catch (Refused e) {
            form.refuse(e);
        }
    }

    private Due due() {
        return switch (kind.getValue()) {
            case BY_DATE -> new Due.ByDate(typedDate());
            case TIMES_PER_YEAR -> new Due.TimesPerYear(typedNumber(number.getText(), 1, Integer.MAX_VALUE));
            case WITHIN_WORKING_DAYS ->
                new Due.WithinWorkingDays(
                        typedNumber(number.getText(), 1, Integer.MAX_VALUE), emptyToNull(after.getText()));
            case WITHIN_DAYS ->
                new Due.WithinDays(typedNumber(number.getText(), 0, Integer.MAX_VALUE), emptyToNull(after.getText()));
            case EVERY_PERIOD ->
                new Due.EveryPeriod(
                        period.getValue(),
                        day.getText() == null || day.getText().isBlank()
                                ? null
                                : typedNumber(day.getText(), 1, LAST_DAY_OF_MONTH));
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

    private static int typedNumber(String text, int least, int most) {
        try {
            int value = Integer.parseInt(text == null ? "" : text.strip());
            if (value < least || value > most) {
                throw new Refused("obligation.number", text);
            }
            return value;
        } catch (NumberFormatException e) {
            throw new Refused(e, "obligation.number", String.valueOf(text));
        }
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
