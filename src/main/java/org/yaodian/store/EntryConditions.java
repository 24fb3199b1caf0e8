package org.yaodian.store;

import static org.yaodian.store.schema.Tables.ENTRY;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.yaodian.register.EntryQuery;

/** Which entries a query asks for, in the words of the database. */
final class EntryConditions {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final char ESCAPE = '!';
    private static final Pattern NUMERIC = Pattern.compile("[\\d-]+");

    private final DSLContext context;

    EntryConditions(DSLContext context) {
        this.context = context;
    }

    /** What holds for the entries of a query. */
    Condition of(EntryQuery query) {
        Condition condition = but(query);
        return switch (query.which()) {
            case OPEN -> condition.and(open(query));
            case CLOSED -> condition.and(closed(query));
            case ALL -> condition;
        };
    }

    static Condition open(EntryQuery query) {
        return query.text().isBlank()
                ? ENTRY.CLOSED_ON.isNull().or(ENTRY.CLOSED_ON.gt(query.on()))
                : closedOrNever().gt(query.on());
    }

    static Condition closed(EntryQuery query) {
        return query.text().isBlank()
                ? ENTRY.CLOSED_ON.le(query.on())
                : closedOrNever().le(query.on());
    }

    private static Field<LocalDate> closedOrNever() {
        return DSL.coalesce(ENTRY.CLOSED_ON, DSL.inline(NEVER));
    }

    /**
     * As {@link #of}, whether they are open or closed. Conditions said the other way round are not answered from an
     * index: without a text the index that serves is the one of the order; with one every entry is looked into, which is
     * fastest in the order in which they lie.
     */
    Condition but(EntryQuery query) {
        boolean all = query.text().isBlank();
        Condition condition = new PlanEntries(context).concern(query.plan()).andNot(ENTRY.OPENED_ON.gt(query.on()));
        return all
                ? condition.and(ENTRY.REGISTER.eq(query.register()))
                : condition
                        .andNot(ENTRY.REGISTER.ne(query.register()))
                        .and(holds(query.text().strip()));
    }

    /** The number is looked into only for what could stand in one. */
    static Condition holds(String text) {
        Condition holds = ENTRY.FIELDS.like(like(text), ESCAPE).or(ENTRY.STAGE.like(like(text), ESCAPE));
        if (!NUMERIC.matcher(text).matches()) {
            return holds;
        }
        Field<String> number = DSL.concat(
                ENTRY.ENTRY_YEAR.cast(SQLDataType.VARCHAR),
                DSL.inline("-"),
                DSL.substring(DSL.concat(DSL.inline("00"), ENTRY.RUNNING.cast(SQLDataType.VARCHAR)), DSL.inline(-3)));
        return holds.or(number.like(like(text), ESCAPE));
    }

    private static String like(String text) {
        return "%" + text.replaceAll("[%_!]", "!$0") + "%";
    }
}
