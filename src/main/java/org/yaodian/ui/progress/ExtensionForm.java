package org.yaodian.ui.progress;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import org.yaodian.desk.Extending;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** Asks for more time: until when, and why. */
public final class ExtensionForm {
    private final Texts texts;
    private final Workspace workspace;
    private final Runnable end;

    /** @param end called when it has been asked for */
    public ExtensionForm(Texts texts, Workspace workspace, Runnable end) {
        this.texts = texts;
        this.workspace = workspace;
        this.end = end;
    }

    public Form form(WorkItem item, AssignmentStatus status) {
        String division = status.division().name();
        Form form = new Form(texts, texts.get("extend.of", item.number(), item.name(), division));
        DatePicker until = DateField.make(texts.words());
        until.setId("extend-until");
        form.field(
                "extend.before|extend.past|extend.noLimit|extend.waiting",
                texts.get("extend.until", texts.words().fullDate(status.limit())),
                until);
        TextArea reason = form.field("extend.reason", texts.get("extend.reason"), new TextArea());
        reason.setId("extend-reason");
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        return form.onSave(texts.get("extend.ask"), () -> {
            LocalDate day = DateField.typed(until);
            if (day == null) {
                form.refuse("extend.before|extend.past|extend.noLimit|extend.waiting", texts.get("on.none"));
                return;
            }
            workspace.act(
                    desk -> new Extending(desk)
                            .ask(workspace.year(), item.number(), division, day, reason.getText(), desk.today()),
                    end,
                    form::refuse);
        });
    }
}
