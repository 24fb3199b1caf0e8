package org.yaodian.ui.registers;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yaodian.desk.Desk;
import org.yaodian.desk.RegisterEditing;
import org.yaodian.desk.RegisterEditing.Served;
import org.yaodian.plan.Refused;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.ui.workspace.Workspace;

/** What is done with the registers themselves; what was made or changed is chosen then. */
final class RegisterActs {
    private final RegistersModel model;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<RegisterDefinition>> retired = new ReadOnlyObjectWrapper<>(List.of());

    RegisterActs(RegistersModel model) {
        this.model = model;
        this.workspace = model.workspace();
        workspace.registers().addListener(property -> findRetired());
        findRetired();
    }

    private void findRetired() {
        workspace.ask(desk -> new RegisterEditing(desk).retired(), retired::set);
    }

    /** Those that take no new entries, those too that the list does not show because they have none. */
    ReadOnlyObjectProperty<List<RegisterDefinition>> retired() {
        return retired.getReadOnlyProperty();
    }

    void create(RegisterBody body, Served served, Runnable done, Consumer<Refused> refused) {
        act(desk -> new RegisterEditing(desk).create(body, served), done, refused);
    }

    void change(
            RegisterDefinition definition, RegisterBody body, Served served, Runnable done, Consumer<Refused> refused) {
        act(desk -> new RegisterEditing(desk).change(definition, body, served), done, refused);
    }

    private void act(Function<Desk, RegisterDefinition> act, Runnable done, Consumer<Refused> refused) {
        RegisterDefinition[] made = new RegisterDefinition[1];
        workspace.act(
                desk -> made[0] = act.apply(desk),
                () -> {
                    model.register().set(made[0].register());
                    done.run();
                },
                refused);
    }

    void link(RegisterDefinition definition, Served served, Runnable done, Consumer<Refused> refused) {
        workspace.act(desk -> new RegisterEditing(desk).link(definition, served.plan(), served.item()), done, refused);
    }

    void retire(RegisterDefinition definition) {
        workspace.act(desk -> new RegisterEditing(desk).retire(definition, desk.today()));
    }

    void reinstate(RegisterDefinition definition) {
        workspace.act(desk -> new RegisterEditing(desk).reinstate(definition));
    }
}
