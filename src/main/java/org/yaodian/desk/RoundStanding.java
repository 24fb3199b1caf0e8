package org.yaodian.desk;

import java.util.List;
import org.yaodian.lookback.LookBack;
import org.yaodian.lookback.Rate;
import org.yaodian.lookback.RoundFacts;
import org.yaodian.plan.Division;

/**
 * How a round stands on a day.
 *
 * @param notReported the divisions of which something was not seen yet (未报), in the office's order
 * @param rate its findings and what became of them
 */
public record RoundStanding(RoundFacts facts, List<Division> notReported, Rate rate) {
    public LookBack round() {
        return facts.round();
    }

    /** How many items at how many divisions there are to be seen. */
    public int expected() {
        return facts.expected().size();
    }

    public int inspected() {
        return facts.inspected();
    }
}
