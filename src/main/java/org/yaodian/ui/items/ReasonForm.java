package org.yaodian.ui.items;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** Asks why, where an act is not done without a reason. */
final class ReasonForm {
    private final Texts texts;
    private final Runnable end;

    ReasonForm(Texts texts, Runnable end) {
        this.texts = texts;
        this.end = end;
    }

    Form form(String title, String save, Consumer<String> withReason) {
        Form form = new Form(texts, title);
        TextField reason = form.field("reason", texts.get("reason"), new TextField());
        return form.onSave(save, () -> {
            if (reason.getText().isBlank()) {
                form.refuse("reason", texts.get("reason.missing"));
                return;
            }
            withReason.accept(reason.getText());
            end.run();
        });
    }
}
