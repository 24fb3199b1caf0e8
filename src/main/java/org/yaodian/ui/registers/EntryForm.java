package org.yaodian.ui.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.DatePicker;
import org.yaodian.plan.Refused;
import org.yaodian.register.Column;
import org.yaodian.register.EntryCase;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** The form in which an entry is added, or its values are corrected. */
final class EntryForm {
    private static final String OPENED = "entry.future|entry.beforeOpened";

    private final Texts texts;
    private final RegistersModel model;
    private final Runnable end;
    private final List<FieldControl> controls = new ArrayList<>();

    EntryForm(Texts texts, RegistersModel model, Runnable end) {
        this.texts = texts;
        this.model = model;
        this.end = end;
    }

    Form forNew(RegisterDefinition definition) {
        Form form = new Form(
                texts, texts.get("add.title", texts.words().of(definition.body().name())));
        DatePicker opened = opened(form, model.today());
        definition.body().columns().stream()
                .filter(column -> column.required()
                        || column.key().equals(definition.body().responsible())
                        || !isAskedLater(definition.body(), column))
                .forEach(column -> add(form, column, preset(definition.body(), column)));
        return form.onSave(texts.get("add.save"), () -> {
            LocalDate on = day(form, opened);
            if (on != null) {
                model.add(typed(), on, end, refused -> refuse(form, refused));
            }
        });
    }

    /** Who answers where nobody else is told: said before it is stored. */
    private String preset(RegisterBody body, Column column) {
        return column.key().equals(body.responsible()) ? model.presetDivision().orElse(null) : null;
    }

    /** What a stage or an act asks for is not known yet when an entry comes in. */
    private static boolean isAskedLater(RegisterBody body, Column column) {
        return body.stages().stream().anyMatch(stage -> stage.asks().contains(column.key()))
                || body.acts().stream().anyMatch(act -> act.asks().contains(column.key()));
    }

    Form forEntry(EntryCase entry) {
        Form form = new Form(
                texts,
                texts.get(
                        "correct.title",
                        texts.words().of(entry.body().name()),
                        entry.entry().label()));
        DatePicker opened = opened(form, entry.entry().openedOn());
        entry.body()
                .columns()
                .forEach(column -> add(form, column, entry.entry().fields().get(column.key())));
        return form.onSave(null, () -> {
            LocalDate on = day(form, opened);
            if (on != null) {
                model.correct(entry, typed(), on, end, refused -> refuse(form, refused));
            }
        });
    }

    private DatePicker opened(Form form, LocalDate day) {
        DatePicker opened = DateField.make(texts.words());
        opened.setId("entry-opened");
        opened.setValue(day);
        return form.field(OPENED, texts.get("opened"), opened);
    }

    private void add(Form form, Column column, String value) {
        FieldControl control = FieldControl.of(texts, column, value, model.divisions());
        controls.add(control);
        control.node().setId("field-" + column.key());
        String name = texts.words().of(column.name());
        form.field(key(column), column.required() ? texts.get("required", name) : name, control.node());
    }

    private LocalDate day(Form form, DatePicker picker) {
        LocalDate day = DateField.typed(picker);
        if (day == null) {
            form.refuse(OPENED, texts.get("noDate", picker.getEditor().getText()));
        }
        return day;
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        controls.forEach(
                control -> typed.put(control.column().key(), control.typed().get()));
        return typed;
    }

    /** Beside the field of the column that the refusal names, else above the buttons. */
    private void refuse(Form form, Refused refused) {
        Object first = refused.arguments().isEmpty() ? "" : refused.arguments().get(0);
        controls.stream()
                .map(FieldControl::column)
                .filter(column -> column.key().equals(first))
                .findFirst()
                .ifPresentOrElse(
                        column -> form.refuse(key(column), texts.wording().of(refused)), () -> form.refuse(refused));
    }

    private static String key(Column column) {
        return "column:" + column.key();
    }
}
