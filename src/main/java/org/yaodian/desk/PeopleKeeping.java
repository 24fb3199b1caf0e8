package org.yaodian.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.plan.Division;
import org.yaodian.plan.Person;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.plan.TypedText;
import org.yaodian.store.PasswordShelf;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Who works on the plan: people with a name, a division and a role. */
public final class PeopleKeeping {
    private static final int LONGEST_NAME = 100;

    private final Desk desk;

    public PeopleKeeping(Desk desk) {
        this.desk = desk;
    }

    /** A person and the division that they speak for, null for the office itself. */
    public record Listed(Person person, Division division) {}

    /** Everybody in the file, by name. */
    public List<Listed> all() {
        Map<UUID, Division> divisions =
                desk.file().divisions().stream().collect(Collectors.toMap(Division::id, Function.identity()));
        return desk.file().people().stream()
                .map(person ->
                        new Listed(person, person.divisionId() == null ? null : divisions.get(person.divisionId())))
                .toList();
    }

    /**
     * Adds a person.
     *
     * @param divisionName null for someone of the office itself, a coordinator or a reader
     * @param role by its constant's name
     * @throws Refused when the name is empty or taken, or there is no such division or role
     */
    public Person add(String name, String divisionName, String role) {
        Permissions.Allowed allowed = desk.allow(Deed.EDIT_PEOPLE);
        String given = expectFree(name);
        PersonRole known = expectRole(role);
        Person person =
                new Person(UUID.randomUUID(), Row.UNSAVED, given, divisionOf(given, divisionName, known), known);
        desk.apply(allowed, Told.of("people.added", given), List.of(RowChange.added(person)));
        return person;
    }

    /**
     * Gives a person another role or division.
     *
     * @param divisionName null for someone of the office itself
     * @throws Refused also when the file would be left without a coordinator
     */
    public Person change(String name, String divisionName, String role) {
        Permissions.Allowed allowed = desk.allow(Deed.EDIT_PEOPLE);
        Person person = expectKnown(name);
        PersonRole known = expectRole(role);
        Person changed = person.as(known, divisionOf(person.name(), divisionName, known));
        if (changed.equals(person)) {
            return person;
        }
        if (known != PersonRole.COORDINATOR) {
            expectAnotherCoordinator(person);
        }
        desk.apply(allowed, Told.of("people.changed", person.name()), List.of(RowChange.changed(person, changed)));
        return changed;
    }

    /**
     * Takes a person out of the file; what they did stays under their name.
     *
     * @throws Refused when the file would be left without a coordinator
     */
    public void remove(String name) {
        Permissions.Allowed allowed = desk.allow(Deed.EDIT_PEOPLE);
        Person person = expectKnown(name);
        expectAnotherCoordinator(person);
        desk.apply(allowed, Told.of("people.removed", person.name()), List.of(RowChange.removed(person)));
    }

    /**
     * Gives a person a password: one's own, or as the coordinator anybody's who lost theirs.
     *
     * @param password emptied when it has been read
     * @throws Refused when it is too short or too long
     */
    public void setPassword(String name, char[] password) {
        try {
            Permissions.Allowed allowed = allowPasswordOf(name);
            Person person = expectKnown(name);
            String proof = Passwords.proofOf(password);
            desk.apply(
                    allowed,
                    Told.of("people.password", person.name()),
                    RowChange.changed(person, person.withPasswordMark(PasswordShelf.markOf(proof))),
                    proof);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    public boolean hasPassword(String name) {
        return desk.file().people().stream().anyMatch(person -> person.name().equals(name) && person.hasPassword());
    }

    /** Takes a password away: one's own, or as the coordinator anybody's. Does nothing where there is none. */
    public void clearPassword(String name) {
        Permissions.Allowed allowed = allowPasswordOf(name);
        Person person = expectKnown(name);
        if (person.hasPassword()) {
            desk.apply(
                    allowed,
                    Told.of("people.noPassword", person.name()),
                    List.of(RowChange.changed(person, person.withPasswordMark(null))));
        }
    }

    private Permissions.Allowed allowPasswordOf(String name) {
        return desk.allow(name.equals(desk.who()) ? Deed.SET_OWN_PASSWORD : Deed.EDIT_PEOPLE);
    }

    private UUID divisionOf(String name, String divisionName, PersonRole role) {
        Division division =
                divisionName == null ? null : Lookups.division(desk.file().divisions(), divisionName);
        if (division == null && (role == PersonRole.DIVISION_HEAD || role == PersonRole.MEMBER)) {
            throw new Refused("people.division", name, role);
        }
        return division == null ? null : division.id();
    }

    private Person expectKnown(String name) {
        List<Person> people = desk.file().people();
        return people.stream()
                .filter(person -> person.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "people.unknown",
                        name,
                        people.stream().map(Person::name).collect(Collectors.joining("、"))));
    }

    private void expectAnotherCoordinator(Person leaving) {
        boolean last = leaving.role() == PersonRole.COORDINATOR
                && desk.file().people().stream()
                        .noneMatch(person -> person.role() == PersonRole.COORDINATOR
                                && !person.id().equals(leaving.id()));
        if (last) {
            throw new Refused("people.lastCoordinator", leaving.name());
        }
    }

    private String expectFree(String name) {
        String stripped = TypedText.name(name);
        if (stripped.isEmpty()) {
            throw new Refused("people.name");
        }
        if (stripped.length() > LONGEST_NAME) {
            throw new Refused("people.longName", stripped.length(), LONGEST_NAME);
        }
        if (desk.file().people().stream().anyMatch(person -> person.name().equals(stripped))) {
            throw new Refused("people.exists", stripped);
        }
        return stripped;
    }

    private static PersonRole expectRole(String role) {
        return Arrays.stream(PersonRole.values())
                .filter(known -> known.name().equalsIgnoreCase(role.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "people.role",
                        role,
                        Arrays.stream(PersonRole.values()).map(Enum::name).collect(Collectors.joining("、"))));
    }
}
