package org.yaodian.register;

import java.util.List;
import java.util.Map;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.PersonRole;

/**
 * A stage of a register's entries (阶段).
 *
 * @param done whether an entry that reaches it is closed
 * @param needs the stages that must have been passed before it
 * @param asks the columns that are asked for when an entry moves to it
 * @param parallel whether it comes in any order with the other parallel stages (三同步)
 * @param sets values that reaching it sets, by column; {@link #DAY} for the day itself
 * @param by the roles that may move an entry to it; empty for everyone who may write
 */
public record Stage(
        Bilingual name,
        boolean done,
        List<String> needs,
        List<String> asks,
        boolean parallel,
        Map<String, String> sets,
        List<PersonRole> by) {
    /** Stands in {@link #sets} for the day on which the stage is reached. */
    public static final String DAY = "@day";

    public Stage {
        needs = List.copyOf(needs);
        asks = List.copyOf(asks);
        sets = Map.copyOf(sets);
        by = List.copyOf(by);
    }

    /** A stage without anything special. */
    public static Stage of(Bilingual name, boolean done, List<String> needs) {
        return new Stage(name, done, needs, List.of(), false, Map.of(), List.of());
    }

    public String key() {
        return name.chinese();
    }
}
