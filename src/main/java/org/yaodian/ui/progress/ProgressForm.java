package org.yaodian.ui.progress;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.yaodian.desk.Desk;
import org.yaodian.desk.ProgressReporting;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** How far a division is, whole: percentage, day, what was done, what stands in the way, what comes next. */
public final class ProgressForm {
    /** The reasons that are shown at the day. */
    private static final String DAY = "submit.behind|progress.future|progress.early";

    private static final int MANY_LINES = 4;
    private static final int FEW_LINES = 2;

    private final Texts texts;
    private final Workspace workspace;
    private final Runnable end;
    private final TextField percent = new TextField();
    private final DatePicker on;
    private final TextArea done = area("progress-done", MANY_LINES);
    private final TextArea problems = area("progress-problems", FEW_LINES);
    private final TextArea next = area("progress-next", FEW_LINES);

    /** @param end called when it has been saved */
    public ProgressForm(Texts texts, Workspace workspace, Runnable end) {
        this.texts = texts;
        this.workspace = workspace;
        this.end = end;
        this.on = DateField.make(texts.words());
        percent.setId("progress-percent");
        percent.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                Platform.runLater(percent::selectAll);
            }
        });
        on.setId("progress-on");
    }

    private static TextArea area(String id, int lines) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(lines);
        area.setWrapText(true);
        return area;
    }

    /** A form with what the division said last: its draft, or what was sent back, or what waits, or what counts. */
    public Form form(WorkItem item, AssignmentStatus status) {
        boolean coordinator = workspace.isCoordinator();
        Form form = new Form(
                texts,
                texts.get("of", item.number(), item.name(), status.division().name()));
        form.field("update.percent|update.percentText", texts.get("percent"), percent);
        form.field("update.text|submit.noText", texts.get("done"), done);
        form.field("problems", texts.get("problems"), problems);
        form.field("next", texts.get("next"), next);
        // nearly always today: it lies behind what is written each time
        form.field(DAY, texts.get("on"), on);
        show(
                status.reports().draft() != null
                        ? status.reports().draft()
                        : status.reports().last());
        if (coordinator) {
            return form.onSave(
                    null,
                    () -> send(
                            form,
                            (desk, typed) -> new ProgressReporting(desk)
                                    .say(
                                            item,
                                            status.division(),
                                            status.assignment(),
                                            status.reports(),
                                            typed.report(),
                                            typed.on())));
        }
        String division = status.division().name();
        form.onSave(
                texts.get("submit"),
                () -> send(
                        form,
                        (desk, typed) -> new ProgressReporting(desk)
                                .submit(workspace.year(), item.number(), division, typed.report(), typed.on())));
        return form.also(
                "progress-draft",
                texts.get("draft"),
                () -> send(
                        form,
                        (desk, typed) -> new ProgressReporting(desk)
                                .draft(workspace.year(), item.number(), division, typed.report(), typed.on())));
    }

    private void show(Progress last) {
        percent.setText(last == null ? "" : last.percent() + "%");
        done.setText(last == null ? "" : last.done());
        problems.setText(last == null ? "" : last.problems());
        next.setText(last == null ? "" : last.nextSteps());
        on.setValue(workspace.clock().today());
        on.getEditor().setText(texts.words().fullDate(workspace.clock().today()));
    }

    private record Typed(ProgressReporting.Report report, LocalDate on) {}

    private void send(Form form, BiConsumer<Desk, Typed> way) {
        LocalDate day = DateField.typed(on);
        if (day == null) {
            form.refuse(DAY, texts.get("on.none"));
            return;
        }
        Typed typed;
        try {
            typed = new Typed(
                    new ProgressReporting.Report(
                            TypedPercent.of(percent.getText()), done.getText(), problems.getText(), next.getText()),
                    day);
        } catch (Refused e) {
            form.refuse(e);
            return;
        }
        workspace.act(desk -> way.accept(desk, typed), end, form::refuse);
    }
}
