package org.yaodian.ui.items;

import javafx.scene.control.TextArea;
import org.yaodian.desk.ObligationEditing;
import org.yaodian.plan.Due;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.DueFields;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** The form of an obligation: its words, its limit and who owes it. */
final class ObligationForm {
    private static final int QUOTE_ROWS = 3;

    private final Texts texts;
    private final Workspace workspace;
    private final Runnable end;
    private final TextArea quote = new TextArea();
    private final DueFields fields;

    ObligationForm(Texts texts, Workspace workspace, Runnable end) {
        this.texts = texts;
        this.workspace = workspace;
        this.end = end;
        this.fields = new DueFields(texts);
        quote.setWrapText(true);
        quote.setPrefRowCount(QUOTE_ROWS);
        quote.setId("obligation-quote");
    }

    private Form form(PlanSnapshot snapshot, String heading) {
        Form form = new Form(texts, heading);
        form.field("obligation.quote", texts.get("obligation.quote"), quote);
        fields.addTo(form);
        fields.offer(snapshot.plan().ends());
        return form;
    }

    Form forNew(PlanSnapshot snapshot, WorkItem item) {
        Form form = form(snapshot, texts.get("obligation.add"));
        fields.show(new Due.ByDate(snapshot.plan().ends()), OwedBy.ITEM);
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
        Form form = form(snapshot, texts.get("obligation.edit"));
        quote.setText(obligation.quote());
        fields.show(obligation.due(), obligation.owedBy());
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

    /** What stands in the fields, taken on the FX thread before the desk is asked. */
    private record Typed(String quote, Due due, OwedBy owedBy) {}

    private void save(Form form, java.util.function.Consumer<Typed> withTyped) {
        try {
            withTyped.accept(new Typed(quote.getText(), fields.due(), fields.owedBy()));
        } catch (Refused e) {
            form.refuse(e);
        }
    }
}
