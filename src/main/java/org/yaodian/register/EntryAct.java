package org.yaodian.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.yaodian.plan.Row;

/**
 * What was done with an entry on a day: a move to a stage or an act of its definition.
 *
 * @param ordinal the order in which it was recorded, from 1
 * @param act the stage's or the act's key
 * @param on the day on which it happened
 * @param days how many working days an extension adds, null otherwise
 * @param reason null for none
 * @param fields the values that it set
 */
public record EntryAct(
        UUID id,
        int revision,
        UUID entryId,
        int ordinal,
        String act,
        LocalDate on,
        Integer days,
        String reason,
        String by,
        Map<String, String> fields)
        implements Row {
    /** By its day, then as recorded. */
    public static final Comparator<EntryAct> IN_TIME =
            Comparator.comparing(EntryAct::on).thenComparing(EntryAct::ordinal);

    public EntryAct {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public EntryAct withFields(Map<String, String> newFields) {
        return new EntryAct(id, revision, entryId, ordinal, act, on, days, reason, by, newFields);
    }
}
