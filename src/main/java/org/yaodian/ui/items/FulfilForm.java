package org.yaodian.ui.items;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import org.yaodian.desk.ObligationEditing;
import org.yaodian.plan.Division;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** The form in which it is recorded that an obligation was met once: when, by whom, and what was done. */
final class FulfilForm {
    private final Texts texts;
    private final Workspace workspace;
    private final Runnable end;

    FulfilForm(Texts texts, Workspace workspace, Runnable end) {
        this.texts = texts;
        this.workspace = workspace;
        this.end = end;
    }

    Form form(PlanSnapshot snapshot, WorkItem item, Obligation obligation) {
        Form form = new Form(texts, texts.get("fulfil.title", obligation.quote()));
        DatePicker on = DateField.make(texts.words());
        on.setValue(workspace.clock().today());
        ComboBox<Optional<Division>> division = new ComboBox<>();
        division.setMaxWidth(Double.MAX_VALUE);
        if (obligation.owedBy() == OwedBy.ITEM) {
            division.getItems().add(Optional.empty());
        }
        snapshot.assignmentsOf(item)
                .forEach(assignment -> division.getItems()
                        .add(Optional.of(snapshot.divisionsById().get(assignment.divisionId()))));
        Choices.name(division, value -> value.map(Division::name).orElse(texts.get("fulfil.wholeItem")));
        division.getSelectionModel().selectFirst();
        TextField note = new TextField();
        form.field("obligation.date", texts.get("fulfil.on"), on);
        form.field("obligation.whose", texts.get("fulfil.division"), division);
        form.field("note", texts.get("fulfil.note"), note);
        return form.onSave(null, () -> {
            LocalDate day = DateField.typed(on);
            if (day == null) {
                form.refuse(new Refused("obligation.date", on.getEditor().getText()));
                return;
            }
            UUID divisionId = division.getValue() == null
                    ? null
                    : division.getValue().map(Division::id).orElse(null);
            String typedNote = note.getText();
            workspace.act(
                    desk -> new ObligationEditing(desk).fulfil(item, obligation, divisionId, day, typedNote),
                    end,
                    form::refuse);
        });
    }
}
