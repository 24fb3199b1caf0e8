package org.yaodian.ui.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.yaodian.desk.EntryKeeping.Move;
import org.yaodian.plan.Refused;
import org.yaodian.register.ActKind;
import org.yaodian.register.Column;
import org.yaodian.register.Effect;
import org.yaodian.register.EntryCase;
import org.yaodian.register.Stage;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** The form in which an entry is moved to a stage, or an act is recorded: the day, what is asked for, the reason. */
final class MoveForm {
    private static final String DAY = "entry.future|entry.beforeOpened|entry.order|entry.extensionLate";
    private static final String DAYS = "entry.extensionDays|entry.extensionMost|entry.daysNumber";
    private static final String REASON = "entry.reason|entry.backNeedsReason|entry.refusalReason";

    private final Texts texts;
    private final RegistersModel model;
    private final Runnable end;
    private final List<FieldControl> controls = new ArrayList<>();
    private DatePicker on;
    private TextField days;
    private TextArea reason;

    MoveForm(Texts texts, RegistersModel model, Runnable end) {
        this.texts = texts;
        this.model = model;
        this.end = end;
    }

    Form to(EntryCase entry, Stage stage) {
        boolean back = entry.body().placeOf(stage.key()) < entry.body().placeOf(entry.stage());
        String name = texts.words().of(stage.name());
        Form form = begin(entry, texts.get(back ? "move.back" : "move.to", name));
        stage.asks().forEach(key -> add(form, entry, key));
        boolean mayRefuse = controls.stream()
                .anyMatch(control -> !control.column().refusals().isEmpty());
        if (back || mayRefuse) {
            addReason(form, back ? "reason" : "reason.refusal");
        }
        return save(form, entry, stage.key());
    }

    Form with(EntryCase entry, ActKind kind) {
        Form form = begin(entry, texts.words().of(kind.name()));
        if (kind.effect() == Effect.EXTEND) {
            days = form.field(DAYS, texts.get("extension", kind.days() == null ? "" : kind.days()), new TextField());
            days.setId("move-days");
        }
        kind.asks().forEach(key -> add(form, entry, key));
        addReason(form, kind.reason() ? "reason" : "reason.optional");
        return save(form, entry, kind.key());
    }

    private Form begin(EntryCase entry, String act) {
        Form form = new Form(
                texts,
                texts.get(
                        "move.title",
                        texts.words().of(entry.body().name()),
                        entry.entry().label(),
                        act));
        on = DateField.make(texts.words());
        on.setId("move-on");
        on.setValue(model.today());
        form.field(DAY, texts.get("move.on"), on);
        return form;
    }

    private void add(Form form, EntryCase entry, String key) {
        Column column = entry.body().column(key).orElseThrow();
        FieldControl control =
                FieldControl.of(texts, column, entry.entry().fields().get(key), model.divisions());
        control.node().setId("field-" + key);
        controls.add(control);
        form.field("column:" + key, texts.words().of(column.name()), control.node());
    }

    private void addReason(Form form, String key) {
        reason = new TextArea();
        reason.setId("move-reason");
        reason.setPrefRowCount(2);
        reason.setWrapText(true);
        form.field(REASON, texts.get(key), reason);
    }

    private Form save(Form form, EntryCase entry, String act) {
        return form.onSave(texts.get("move.save"), () -> {
            LocalDate day = DateField.typed(on);
            if (day == null) {
                form.refuse(DAY, texts.get("noDate", on.getEditor().getText()));
                return;
            }
            Integer added = null;
            if (days != null) {
                try {
                    added = Integer.valueOf(days.getText().strip());
                } catch (NumberFormatException e) {
                    form.refuse(new Refused(e, "entry.daysNumber", days.getText()));
                    return;
                }
            }
            Move move = new Move(act, day, added, reason == null ? null : reason.getText(), typed());
            model.move(entry, move, end, refused -> refuse(form, refused));
        });
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        controls.forEach(
                control -> typed.put(control.column().key(), control.typed().get()));
        return typed;
    }

    private void refuse(Form form, Refused refused) {
        Object first = refused.arguments().isEmpty() ? "" : refused.arguments().get(0);
        controls.stream()
                .map(control -> control.column().key())
                .filter(first::equals)
                .findFirst()
                .ifPresentOrElse(
                        key -> form.refuse("column:" + key, texts.wording().of(refused)), () -> form.refuse(refused));
    }
}
