package org.yaodian.ui.newplan;

import javafx.scene.layout.StackPane;
import org.yaodian.plan.Due;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.DueFields;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** The kind of limit of one obligation of the draft, edited where it stands. */
final class DueEditor extends StackPane {
    /** What was chosen. */
    interface Result {
        void accept(Due due, OwedBy owedBy);
    }

    private final Form form;
    private final DueFields fields;

    DueEditor(Texts texts, Due due, OwedBy owedBy) {
        this.form = new Form(texts, texts.get("obligation.editTitle"));
        this.fields = new DueFields(texts);
        fields.addTo(form);
        fields.show(due, owedBy);
        getStyleClass().add("due-editor");
        getChildren().add(form);
    }

    void onSave(Result result, Runnable end) {
        form.onSave(null, () -> {
            try {
                result.accept(fields.due(), fields.owedBy());
                end.run();
            } catch (Refused e) {
                form.refuse(e);
            }
        });
        form.onCancel(end);
    }
}
