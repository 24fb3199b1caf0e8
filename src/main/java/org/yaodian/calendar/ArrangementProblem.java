package org.yaodian.calendar;

import java.util.List;

/**
 * A place of an arrangement that gives no day.
 *
 * @param line where it stands, from 1
 * @param quote what stands there
 * @param arguments what the sentence of the reason names, as texts
 */
public record ArrangementProblem(int line, String quote, Reason reason, List<String> arguments) {
    /** Why it gives none; the words of each stand in the bundle {@code messages/words}. */
    public enum Reason {
        /** A line of a table has not the three cells date, kind, name. */
        CELLS,
        /** No date, or none of the calendar: argument is what stands there. */
        DATE,
        /** Neither off nor worked: argument is what stands there. */
        KIND,
        /** Names the day again: arguments are the date and the line that named it first. */
        TWICE,
        /** Says the opposite of an earlier line; neither holds: arguments are the date and that line. */
        CONTRADICTION,
        /** The weekday does not fit the date: arguments are the date, what is said, and what it is. */
        WEEKDAY,
        /** The number of days does not fit the range: arguments are what is said and what it is. */
        COUNT,
        /** The year of a date cannot be told. */
        YEAR,
        /** A range ends before it begins, or is longer than any holiday: arguments are its two dates. */
        RANGE,
        /** A sentence that speaks of days off or worked in no known way. */
        SENTENCE,
        /** An entry of a calendar file of which it cannot be told whether the day is off or worked. */
        UNTOLD,
        /** An entry of a calendar file that is repeated, or does not last whole days. */
        NOT_WHOLE_DAYS
    }

    public ArrangementProblem {
        arguments = List.copyOf(arguments);
    }

    /** Whether the arrangement is not whole without it: what a calendar file says of other things may be left out. */
    public boolean leavesAGap() {
        return reason != Reason.UNTOLD && reason != Reason.TWICE;
    }
}
