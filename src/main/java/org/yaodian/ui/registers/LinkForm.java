package org.yaodian.ui.registers;

import org.yaodian.register.RegisterDefinition;
import org.yaodian.register.RegisterStanding;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** The form in which it is told which item of the plan a register serves. */
final class LinkForm {
    private final Texts texts;
    private final RegistersModel model;
    private final RegisterActs acts;
    private final Runnable end;

    LinkForm(Texts texts, RegistersModel model, RegisterActs acts, Runnable end) {
        this.texts = texts;
        this.model = model;
        this.acts = acts;
        this.end = end;
    }

    Form forRegister(RegisterStanding standing) {
        RegisterDefinition definition = standing.definition();
        Form form = new Form(
                texts,
                texts.get("link.title", texts.words().of(definition.body().name())));
        ServedFields fields = new ServedFields(
                texts,
                model.workspace().status().get().snapshot(),
                standing.item(),
                definition.body().serves());
        fields.addItemTo(form);
        return form.onSave(null, () -> acts.link(definition, fields.served(), end, form::refuse));
    }
}
