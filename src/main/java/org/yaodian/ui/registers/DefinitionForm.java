package org.yaodian.ui.registers;

import org.yaodian.desk.RegisterEditing.Served;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.ClockEdit;
import org.yaodian.register.DefinitionEdit;
import org.yaodian.register.RegisterBody;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** The form of a definition: what it is called, its columns, its stages, its clock, and what it serves. */
final class DefinitionForm {
    /** What is done with the definition that the form holds. */
    interface Saving {
        /** @param refused told why it was not done */
        void save(RegisterBody body, Served served, java.util.function.Consumer<Refused> refused);
    }

    private static final String NAME = "register.name|register.nameLong|register.nameBar|register.taken";
    private static final String COLUMNS = "register.columnsMany|register.asks";
    private static final String STAGES = "register.stages|register.stageDone";

    private final Texts texts;
    private final RegisterBody base;
    private final Form form;
    private final NameFields name;
    private final NameFields basis;
    private final EditableRows<ColumnRow> columns;
    private final EditableRows<StageRow> stages;
    private final SpecialColumns special;
    private final ClockFields clock;
    private final ServedFields served;

    /**
     * @param base the definition as it is, or as a new one begins
     * @param item the item that it serves now, null for none
     */
    DefinitionForm(Texts texts, String heading, RegisterBody base, PlanSnapshot snapshot, WorkItem item) {
        this.texts = texts;
        this.base = base;
        this.form = new Form(texts, heading).scrolling();
        this.name = NameFields.of(base.name());
        this.basis = NameFields.of(base.basis());
        this.columns = new EditableRows<>(texts, "column", ColumnRow.headings(texts), () -> new ColumnRow(texts, null));
        this.stages = new EditableRows<>(texts, "stage", StageRow.headings(texts), this::newStage);
        this.special = new SpecialColumns(texts);
        this.clock = new ClockFields(texts, ClockEdit.of(base));
        this.served = new ServedFields(texts, snapshot, item, base.serves());
        fill();
        lay();
    }

    private StageRow newStage() {
        return new StageRow(texts, null, () -> stages.rows());
    }

    private void fill() {
        columns.onChanged(() -> special.offer(columns.rows()));
        columns.onRemove(this::mayGo);
        base.columns().forEach(column -> columns.add(new ColumnRow(texts, column)));
        special.choose(columns.rows(), base);
        stages.onChanged(() -> stages.rows().forEach(StageRow::showNeeds));
        base.stages().forEach(stage -> stages.add(new StageRow(texts, stage, stages::rows)));
        for (int i = 0; i < base.stages().size(); i++) {
            stages.rows().get(i).need(base.stages().get(i));
        }
    }

    /** A column with a part of its own stays until another has that part. */
    private boolean mayGo(ColumnRow row) {
        columns.clearRefusals();
        Refused keeps = special.keeps(row);
        row.refuse(keeps == null ? null : texts.wording().of(keeps));
        return keeps == null;
    }

    private void lay() {
        name.chinese().setId("register-name");
        name.english().setId("register-english");
        basis.chinese().setId("register-basis");
        form.together(() -> {
            form.field(NAME, texts.get("name"), name.chinese());
            form.field("english", texts.get("english.optional"), name.english());
        });
        form.together(() -> {
            form.field("basis", texts.get("basis"), basis.chinese());
            form.field("basis.english", texts.get("english.optional"), basis.english());
        });
        form.part(texts.get("columns"));
        form.field(COLUMNS, texts.get("columns.what"), columns);
        special.addTo(form);
        form.part(texts.get("stages"));
        form.field(STAGES, texts.get("stages.what"), stages);
        form.part(texts.get("clock"));
        clock.addTo(form);
        form.part(texts.get("served"));
        served.addTo(form);
    }

    /** The form, with what is done when it is saved. */
    Form onSave(Saving saving) {
        return form.onSave(null, () -> {
            columns.clearRefusals();
            stages.clearRefusals();
            try {
                saving.save(edit().of(base), served.served(), this::refuse);
            } catch (Refused e) {
                refuse(e);
            }
        });
    }

    private DefinitionEdit edit() {
        Bilingual typedBasis = basis.name();
        return new DefinitionEdit(
                name.name(),
                typedBasis.chinese().isEmpty() ? null : typedBasis,
                columns.rows().stream().map(ColumnRow::edit).toList(),
                special.title(),
                special.kind(),
                special.responsible(),
                stages.rows().stream().map(StageRow::edit).toList(),
                clock.edit(),
                served.serves());
    }

    /** Beside the row whose place the refusal tells, else beside its field. */
    private void refuse(Refused refused) {
        EditableRow row = refused.arguments().stream()
                .findFirst()
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .map(place -> rowAt(refused.reason(), place))
                .orElse(null);
        if (row == null) {
            form.refuse(refused);
        } else {
            row.refuse(texts.wording().of(refused));
            form.reveal(row);
            row.name().chinese().requestFocus();
        }
    }

    private EditableRow rowAt(String reason, int place) {
        if (reason.startsWith("register.columnsMany")) {
            return null;
        }
        if (reason.startsWith("register.column") || reason.startsWith("register.choice")) {
            return columns.at(place);
        }
        return reason.startsWith("register.stage") ? stages.at(place) : null;
    }
}
