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
        String given = expectFree(name);
        PersonRole known = expectRole(role);
        Division division = divisionName == null ? null : expectDivision(divisionName);
        if (division == null && (known == PersonRole.DIVISION_HEAD || known == PersonRole.MEMBER)) {
            throw new Refused("people.division", given, known);
        }
        Person person =
                new Person(UUID.randomUUID(), Row.UNSAVED, given, division == null ? null : division.id(), known);
        desk.apply(desk.allow(Deed.EDIT_PEOPLE), Told.of("people.added", given), List.of(RowChange.added(person)));
        return person;
    }

    private String expectFree(String name) {
        String stripped = name == null ? "" : name.strip();
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

    private Division expectDivision(String name) {
        List<Division> divisions = desk.file().divisions();
        return divisions.stream()
                .filter(division -> division.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "division.unknown",
                        name,
                        divisions.stream().map(Division::name).collect(Collectors.joining("、"))));
    }
}
