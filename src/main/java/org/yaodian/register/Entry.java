package org.yaodian.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.yaodian.plan.Row;

/**
 * One row of a register (办件、记录). What follows from its acts ({@code stage} to {@code plain}) is kept with it, so that
 * many can be counted without reading each.
 *
 * @param number the short number that is unique in the file
 * @param definitionId the version of the definition that it was made under
 * @param divisionId the division responsible for it, null for none
 * @param year the year in which it came in
 * @param running its running number in its register and year
 * @param openedOn the day on which it came in
 * @param stage the stage that it is in by its latest facts
 * @param content what tells it in a line: the value of the definition's title column
 * @param kind the value of the definition's kind column, null for none
 * @param closedOn the day on which it was closed, null while it is open
 * @param voidedOn the day on which it was voided, null for nearly all
 * @param limitDays the limit that it was made with, null without a clock
 * @param plain whether no act bears on its clock
 * @param fields the values by the columns' keys: dates in ISO 8601, choices and divisions by name, 是 and 否
 */
public record Entry(
        UUID id,
        int revision,
        int number,
        String register,
        UUID definitionId,
        UUID divisionId,
        int year,
        int running,
        LocalDate openedOn,
        String stage,
        String content,
        String kind,
        LocalDate closedOn,
        LocalDate voidedOn,
        Integer limitDays,
        boolean plain,
        Map<String, String> fields)
        implements Row {
    public Entry {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The office's own number: 2022-017. */
    public String label() {
        return label(year, running);
    }

    public static String label(int year, int running) {
        return "%d-%03d".formatted(year, running);
    }

    public Entry withNumber(int newNumber) {
        return copy(newNumber, year, running, openedOn, fields);
    }

    public Entry withFields(Map<String, String> newFields) {
        return copy(number, year, running, openedOn, newFields);
    }

    public Entry withOpenedOn(LocalDate day) {
        return copy(number, year, running, day, fields);
    }

    /** The same under another number of the office's own. */
    public Entry withLabel(int newYear, int newRunning) {
        return copy(number, newYear, newRunning, openedOn, fields);
    }

    private Entry copy(
            int newNumber, int newYear, int newRunning, LocalDate newOpenedOn, Map<String, String> newFields) {
        return new Entry(
                id,
                revision,
                newNumber,
                register,
                definitionId,
                divisionId,
                newYear,
                newRunning,
                newOpenedOn,
                stage,
                content,
                kind,
                closedOn,
                voidedOn,
                limitDays,
                plain,
                newFields);
    }
}
