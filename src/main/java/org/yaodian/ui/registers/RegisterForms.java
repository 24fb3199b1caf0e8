package org.yaodian.ui.registers;

import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.register.RegisterStanding;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/**
 * The forms of the registers themselves. They take the place of table and pane: a definition's columns are a table of
 * their own, for which a pane is too narrow.
 */
final class RegisterForms extends StackPane {
    private final Texts texts;
    private final RegistersModel model;
    private final RegisterActs acts;
    private final Runnable leave;

    RegisterForms(Texts texts, RegistersModel model, RegisterActs acts, Runnable leave) {
        this.texts = texts;
        this.model = model;
        this.acts = acts;
        this.leave = leave;
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    private void open(Form form) {
        form.onCancel(this::close);
        Card card = new Card(form);
        VBox.setVgrow(form, Priority.ALWAYS);
        getChildren().setAll(card);
        setVisible(true);
        form.begin();
    }

    private void close() {
        setVisible(false);
        getChildren().clear();
        leave.run();
    }

    private PlanSnapshot snapshot() {
        return model.workspace().status().get().snapshot();
    }

    private void chosen(Consumer<RegisterStanding> action) {
        model.chosenRegister().ifPresent(action);
    }

    void create() {
        RegisterBody empty = RegisterBody.empty(Bilingual.of("", ""));
        open(form(texts.get("create.title"), empty, null)
                .onSave((body, served, refused) -> acts.create(body, served, this::close, refused)));
    }

    void copy() {
        chosen(standing -> {
            RegisterBody body = standing.definition().body();
            Bilingual name =
                    new Bilingual(body.name().chinese() + "（副本）", body.name().english() + " (copy)");
            open(form(texts.get("copy.title", texts.words().of(body.name())), body.copy(name), null)
                    .onSave((copied, served, refused) -> acts.create(copied, served, this::close, refused)));
        });
    }

    void change() {
        chosen(standing -> {
            RegisterDefinition definition = standing.definition();
            String title =
                    texts.get("change.title", texts.words().of(definition.body().name()));
            open(form(title, definition.body(), standing.item())
                    .onSave((body, served, refused) -> acts.change(definition, body, served, this::close, refused)));
        });
    }

    private DefinitionForm form(String title, RegisterBody body, WorkItem item) {
        return new DefinitionForm(texts, title, body, snapshot(), item);
    }
}
