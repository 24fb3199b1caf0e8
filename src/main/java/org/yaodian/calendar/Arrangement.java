package org.yaodian.calendar;

import java.util.List;

/**
 * What a table, a calendar file or a notice says of days off and days worked, and what of it was not understood.
 *
 * @param days in order, each date once; what is doubtful is not among them
 * @param problems in the order of the text
 */
public record Arrangement(List<SpecialDay> days, List<ArrangementProblem> problems) {
    public Arrangement {
        days = List.copyOf(days);
        problems = List.copyOf(problems);
    }
}
