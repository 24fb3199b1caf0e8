package org.yaodian.plan;

import java.util.UUID;

/**
 * Someone who works on the plan.
 *
 * @param divisionId null for the office itself
 * @param passwordMark the SHA-256, in hexadecimal, of what proves the person's password; null while there is none
 */
public record Person(UUID id, int revision, String name, UUID divisionId, PersonRole role, String passwordMark)
        implements Row {

    /** Someone without a password. */
    public Person(UUID id, int revision, String name, UUID divisionId, PersonRole role) {
        this(id, revision, name, divisionId, role, null);
    }

    public boolean hasPassword() {
        return passwordMark != null;
    }

    public Person withPasswordMark(String mark) {
        return new Person(id, revision, name, divisionId, role, mark);
    }

    /** The same person as they are now: in which role, for which division. */
    public Person as(PersonRole newRole, UUID newDivisionId) {
        return new Person(id, revision, name, newDivisionId, newRole, passwordMark);
    }
}
