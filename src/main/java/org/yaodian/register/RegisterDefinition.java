package org.yaodian.register;

import java.time.LocalDate;
import java.util.UUID;
import org.yaodian.plan.Row;

/**
 * One version of a register's definition. Entries keep the version that they were made under.
 *
 * @param register the register's own word ({@code foi-request}), the same for all its versions
 * @param version from 1
 * @param ordinal its place among the registers
 * @param retiredOn the day since which it takes no new entries, null while it does
 */
public record RegisterDefinition(
        UUID id, int revision, String register, int version, int ordinal, LocalDate retiredOn, RegisterBody body)
        implements Row {

    /** The next version with another body, not in the file yet. */
    public RegisterDefinition next(UUID newId, RegisterBody newBody) {
        return new RegisterDefinition(newId, Row.UNSAVED, register, version + 1, ordinal, retiredOn, newBody);
    }

    public RegisterDefinition withRetiredOn(LocalDate day) {
        return new RegisterDefinition(id, revision, register, version, ordinal, day, body);
    }
}
