package org.yaodian.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yaodian.desk.PeopleKeeping;
import org.yaodian.plan.Refused;
import org.yaodian.ui.workspace.Workspace;

/** Who works on the open file, and what is done with them. */
final class PeopleModel {
    private final Workspace workspace;
    private final ObservableList<PeopleKeeping.Listed> people = FXCollections.observableArrayList();

    PeopleModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.undoable().addListener(property -> read());
        workspace.worker().addListener(property -> read());
        read();
    }

    Workspace workspace() {
        return workspace;
    }

    /** Everybody, by name. */
    ObservableList<PeopleKeeping.Listed> people() {
        return people;
    }

    private void read() {
        workspace.ask(desk -> new PeopleKeeping(desk).all(), people::setAll);
    }

    /** Whether whoever works here is the one. */
    boolean isSelf(PeopleKeeping.Listed listed) {
        return workspace.worker().get() != null
                && listed.person().name().equals(workspace.worker().get().name());
    }

    /** The names of the divisions that somebody can speak for. */
    List<String> divisions() {
        return workspace.status().get() == null
                ? List.of()
                : workspace.status().get().snapshot().divisions().stream()
                        .filter(division -> division.retiredOn() == null)
                        .map(division -> division.name())
                        .toList();
    }

    /** @param division null for someone of the office itself */
    void add(String name, String division, String role, Runnable done, Consumer<Refused> refused) {
        workspace.act(desk -> new PeopleKeeping(desk).add(name, division, role), done, refused);
    }

    /** As {@link #add}, for somebody who is there. */
    void change(String name, String division, String role, Runnable done, Consumer<Refused> refused) {
        workspace.act(desk -> new PeopleKeeping(desk).change(name, division, role), done, refused);
    }

    void remove(String name) {
        workspace.act(desk -> new PeopleKeeping(desk).remove(name));
    }

    /** @param password emptied when it has been read */
    void setPassword(String name, char[] password, Runnable done, Consumer<Refused> refused) {
        workspace.act(desk -> new PeopleKeeping(desk).setPassword(name, password), done, refused);
    }

    void clearPassword(String name) {
        workspace.act(desk -> new PeopleKeeping(desk).clearPassword(name));
    }
}
