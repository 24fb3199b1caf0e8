package org.yaodian.ui.signin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yaodian.desk.Desk;
import org.yaodian.desk.PeopleKeeping;
import org.yaodian.desk.SignIn;
import org.yaodian.plan.Person;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.workspace.Workspace;

/** Who is working: on a file that is to be opened, or instead of whoever works on the open one. */
public final class SignInModel {
    private static final String LAST = "lastWorker";

    /**
     * What is asked.
     *
     * @param path the file
     * @param isOpen whether it is open, and somebody else comes to it
     * @param people who may come, by name
     * @param divisions the names of the divisions of those who belong to one, by the people's ids
     * @param last the one who came last here, null where nobody did
     */
    public record Asked(Path path, boolean isOpen, List<Person> people, Map<UUID, String> divisions, Person last) {}

    private final Workspace workspace;
    private final Preferences preferences;
    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>();

    public SignInModel(Workspace workspace, Preferences preferences) {
        this.workspace = workspace;
        this.preferences = preferences;
    }

    ReadOnlyObjectProperty<Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    /** Asks who comes to a file that is not open yet. */
    public void ask(Path path) {
        asked.set(null);
        var background = workspace.background();
        background.start(background
                .<List<PeopleKeeping.Listed>>atDesk("people", job -> Desk.peopleOf(path, workspace.clock()))
                .onDone(people -> asked.set(asked(path, false, people)))
                .onRefused(workspace::refuse));
    }

    /** Asks who comes to the open file instead of whoever works on it. */
    public void askAgain() {
        asked.set(null);
        workspace
                .path()
                .ifPresent(path -> workspace.ask(
                        desk -> new PeopleKeeping(desk).all(), people -> asked.set(asked(path, true, people))));
    }

    private Asked asked(Path path, boolean isOpen, List<PeopleKeeping.Listed> listed) {
        List<Person> people = listed.stream().map(PeopleKeeping.Listed::person).toList();
        Map<UUID, String> divisions = listed.stream()
                .filter(one -> one.division() != null)
                .collect(Collectors.toMap(
                        one -> one.person().id(), one -> one.division().name()));
        String name = preferences.get(LAST);
        Map<String, Person> byName = people.stream().collect(Collectors.toMap(Person::name, Function.identity()));
        return new Asked(path, isOpen, people, divisions, name == null ? null : byName.get(name));
    }

    /**
     * Lets the one who says so come.
     *
     * @param password emptied when it has been used; null for none
     */
    void enter(Person person, char[] password, Runnable entered, Consumer<Refused> refused) {
        SignIn signIn = SignIn.as(person.name(), password);
        Runnable done = () -> {
            signIn.forget();
            preferences.put(LAST, person.name());
            entered.run();
        };
        Consumer<Refused> not = reason -> {
            signIn.forget();
            refused.accept(reason);
        };
        Asked now = asked.get();
        if (now.isOpen()) {
            workspace.handTo(signIn, done, not);
        } else {
            workspace.open(now.path(), signIn, done, not);
        }
    }
}
