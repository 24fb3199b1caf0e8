package org.yaodian.register;

import java.util.List;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.PersonRole;

/**
 * A stage of a register's entries (阶段).
 *
 * @param done whether an entry that reaches it is closed
 * @param needs the stages that must have been passed before it
 * @param asks the columns that are asked for when an entry moves to it
 * @param by the roles that may move an entry to it; empty for everyone who may write
 */
public record Stage(Bilingual name, boolean done, List<String> needs, List<String> asks, List<PersonRole> by) {
    public Stage {
        needs = List.copyOf(needs);
        asks = List.copyOf(asks);
        by = List.copyOf(by);
    }

    public String key() {
        return name.chinese();
    }
}
