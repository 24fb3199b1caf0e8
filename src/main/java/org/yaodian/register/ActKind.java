package org.yaodian.register;

import java.util.List;
import org.yaodian.plan.Bilingual;

/**
 * An act that a definition allows beside the moves from stage to stage.
 *
 * @param ends for {@link Effect#RESUME} the act whose pause it ends, null otherwise
 * @param days in working days: within how many a correction is to be asked for ({@link Effect#ASK_CORRECTION}), after
 *     how many a pause ends by itself ({@link Effect#PAUSE}, null for never), how many an extension adds at most in all
 *     ({@link Effect#EXTEND})
 * @param reason whether it needs one
 * @param once whether an entry takes it once only
 * @param needs an act that must stand unanswered before it, null for none
 * @param anyOrder whether it may be recorded before the act that it answers
 * @param asks the columns that are asked for with it
 */
public record ActKind(
        Bilingual name,
        Effect effect,
        String ends,
        Integer days,
        boolean reason,
        boolean once,
        String needs,
        boolean anyOrder,
        List<String> asks) {
    public ActKind {
        asks = List.copyOf(asks);
    }

    public String key() {
        return name.chinese();
    }
}
