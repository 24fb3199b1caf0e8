package org.yaodian.ui.lookback;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.yaodian.desk.Desk;
import org.yaodian.desk.EvidenceKeeping;
import org.yaodian.desk.FindingKeeping;
import org.yaodian.desk.Rectifying;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.plan.Division;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** The forms in which something is done on a finding: each asks for what its step needs, and no more. */
final class StepForms {
    private static final String ON = "lookback.future|finding.before|finding.standsAgainst";
    private static final String REASON = "finding.noReason";
    private static final String LIMIT = "rectify.limit|rectify.dueBefore|rectify.days";
    private static final String UNTIL = "rectify.notLater|rectify.asked";
    private static final int ROWS = 3;

    private final Texts texts;
    private final LookBackModel model;
    private final Runnable end;

    /** @param end called when it has been done */
    StepForms(Texts texts, LookBackModel model, Runnable end) {
        this.texts = texts;
        this.model = model;
        this.end = end;
    }

    /** @param measure null for all of the finding that the step can be about */
    Form of(FindingStanding finding, MeasureStanding measure, FindingStep step) {
        int number = finding.finding().number();
        Integer about = measure == null ? null : measure.rectification().number();
        String of = measure == null
                ? finding.finding().problem()
                : measure.rectification().measure();
        Form form = new Form(texts, texts.get("form." + step, number, of));
        switch (step) {
            case PLAN -> plan(form, finding);
            case SUBMIT -> submit(form, number, about);
            case SEND_BACK ->
                reasoned(form, (desk, said) -> new Rectifying(desk).sendBack(number, about, said.text(), said.on()));
            case CLOSE -> close(form, finding);
            case ASK_TIME -> ask(form, number, measure);
            case GRANT_TIME -> dated(form, (desk, on) -> new Rectifying(desk).grant(number, about, on));
            case REFUSE_TIME ->
                reasoned(form, (desk, said) -> new Rectifying(desk).refuse(number, about, said.text(), said.on()));
            case WITHDRAW ->
                reasoned(form, (desk, said) -> new Rectifying(desk).withdraw(number, about, said.text(), said.on()));
            case VOID ->
                reasoned(form, (desk, said) -> new FindingKeeping(desk).voidFinding(number, said.text(), said.on()));
        }
        return form;
    }

    /** What whoever verifies looks at, and the number under which it would be closed out. */
    private record Verified(List<Evidence> evidence, String nextLabel) {}

    /** What was said, and the day of it. */
    private record Said(String text, LocalDate on) {}

    private void plan(Form form, FindingStanding finding) {
        TextArea measure = area(form, "rectify.noMeasure", "plan.measure", "plan-measure");
        ComboBox<String> division = new ComboBox<>();
        division.setId("plan-division");
        division.setMaxWidth(Double.MAX_VALUE);
        division.getItems()
                .setAll(model.divisions().stream()
                        .filter(one -> model.rights().plansFor(one.id()))
                        .map(Division::name)
                        .toList());
        division.setValue(model.names().heir(finding.finding().divisionId()));
        TextField person = new TextField();
        person.setId("plan-person");
        TextField days = new TextField();
        days.setId("plan-days");
        DatePicker due = DateField.make(texts.words());
        due.setId("plan-due");
        form.together(() -> {
            form.field("division.unknown", texts.get("plan.division"), division);
            form.field("rectify.person", texts.get("plan.person"), person);
        });
        form.together(() -> {
            form.field(LIMIT, texts.get("plan.days"), days);
            form.field("due", texts.get("plan.due"), due);
        });
        DatePicker on = on(form);
        form.onSave(texts.get("act." + FindingStep.PLAN), () -> {
            LocalDate day = day(form, on);
            if (day != null && isDateOrNothing(form, due)) {
                try {
                    Rectifying.Measure planned = new Rectifying.Measure(
                            measure.getText(), division.getValue(), person.getText(), DateField.typed(due), days(days));
                    act(
                            form,
                            desk -> new Rectifying(desk).plan(finding.finding().number(), planned, day));
                } catch (Refused refused) {
                    form.refuse(refused);
                }
            }
        });
    }

    private boolean isDateOrNothing(Form form, DatePicker picker) {
        String typed = picker.getEditor().getText();
        if (typed != null && !typed.isBlank() && DateField.typed(picker) == null) {
            form.refuse("due", texts.get("noDate", typed));
            return false;
        }
        return true;
    }

    /** Null where nothing is typed. */
    private static Integer days(TextField field) {
        String typed = field.getText() == null ? "" : field.getText().strip();
        try {
            return typed.isEmpty() ? null : Integer.valueOf(typed);
        } catch (NumberFormatException e) {
            throw new Refused(e, "rectify.limit", typed);
        }
    }

    private void submit(Form form, int number, Integer about) {
        TextArea result = area(form, "rectify.noResult", "submit.result", "submit-result");
        FilesField files = form.field(
                "rectify.noEvidence|rectify.noNewEvidence",
                texts.get("submit.files"),
                new FilesField(texts, true, null));
        files.setId("submit-files");
        DatePicker on = on(form);
        form.onSave(texts.get("act." + FindingStep.SUBMIT), () -> {
            LocalDate day = day(form, on);
            List<Path> proofs = files.files();
            if (day != null) {
                act(form, desk -> new Rectifying(desk).submit(number, about, result.getText(), proofs, day));
            }
        });
    }

    private void close(Form form, FindingStanding finding) {
        int number = finding.finding().number();
        Label said = new Label(finding.measures().stream()
                .filter(measure -> measure.submittedOn() != null)
                .map(measure -> texts.get(
                        "close.result", measure.rectification().measure(), measure.submittedBy(), measure.result()))
                .collect(Collectors.joining("\n")));
        said.setId("close-said");
        said.setWrapText(true);
        Label proofs = new Label();
        proofs.setId("close-evidence");
        proofs.setWrapText(true);
        form.field("said", texts.get("close.said"), said);
        form.field("finding.noEvidence", texts.get("close.evidence"), proofs);
        TextField label =
                form.field("finding.numberTaken|finding.longNumber", texts.get("close.label"), new TextField());
        label.setId("close-label");
        DatePicker on = on(form);
        model.workspace()
                .ask(
                        desk -> new Verified(
                                new EvidenceKeeping(desk)
                                        .ofFinding(finding.finding().id()),
                                new Rectifying(desk).nextLabel(model.today())),
                        known -> {
                            label.setPromptText(texts.get("close.label.next", known.nextLabel()));
                            proofs.setText(
                                    known.evidence().isEmpty()
                                            ? texts.get("close.evidence.none")
                                            : known.evidence().stream()
                                                    .map(Evidence::name)
                                                    .collect(Collectors.joining(
                                                            texts.words().listSeparator())));
                        });
        form.onSave(texts.get("act." + FindingStep.CLOSE), () -> {
            LocalDate day = day(form, on);
            if (day != null) {
                act(form, desk -> new Rectifying(desk).close(number, label.getText(), day));
            }
        });
    }

    private void ask(Form form, int number, MeasureStanding measure) {
        DatePicker until = DateField.make(texts.words());
        until.setId("ask-until");
        form.field(UNTIL, texts.get("ask.until", texts.words().fullDate(measure.due())), until);
        TextArea reason = area(form, REASON, "reason", "step-reason");
        DatePicker on = on(form);
        form.onSave(texts.get("measure.act." + FindingStep.ASK_TIME), () -> {
            LocalDate day = day(form, on);
            LocalDate wanted = DateField.typed(until);
            if (wanted == null) {
                form.refuse(UNTIL, texts.get("noDate", until.getEditor().getText()));
            } else if (day != null) {
                int about = measure.rectification().number();
                act(form, desk -> new Rectifying(desk).ask(number, about, wanted, reason.getText(), day));
            }
        });
    }

    private void reasoned(Form form, BiConsumer<Desk, Said> act) {
        TextArea reason = area(form, REASON, "reason", "step-reason");
        DatePicker on = on(form);
        form.onSave(null, () -> {
            LocalDate day = day(form, on);
            if (day != null) {
                Said said = new Said(reason.getText(), day);
                act(form, desk -> act.accept(desk, said));
            }
        });
    }

    private void dated(Form form, BiConsumer<Desk, LocalDate> act) {
        DatePicker on = on(form);
        form.onSave(null, () -> {
            LocalDate day = day(form, on);
            if (day != null) {
                act(form, desk -> act.accept(desk, day));
            }
        });
    }

    private TextArea area(Form form, String refusals, String name, String id) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        return form.field(refusals, texts.get(name), area);
    }

    private DatePicker on(Form form) {
        DatePicker on = DateField.make(texts.words());
        on.setId("step-on");
        on.setValue(model.today());
        return form.field(ON, texts.get("on"), on);
    }

    private LocalDate day(Form form, DatePicker picker) {
        LocalDate day = DateField.typed(picker);
        if (day == null) {
            form.refuse(ON, texts.get("noDate", picker.getEditor().getText()));
        }
        return day;
    }

    private void act(Form form, java.util.function.Consumer<Desk> act) {
        model.workspace().act(act, end, form::refuse);
    }
}
