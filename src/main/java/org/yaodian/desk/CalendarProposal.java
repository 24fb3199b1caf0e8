package org.yaodian.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.yaodian.calendar.ArrangementProblem;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.plan.CalendarDay;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** A change of a file's calendar that is not made yet: to be looked at, then made or left. */
public final class CalendarProposal {
    /**
     * A day of it.
     *
     * @param before what is said of the date now, null for an ordinary day
     * @param after what would be said of it, null for an ordinary day
     */
    public record DayChange(SpecialDay before, SpecialDay after) {
        /** Whether nothing is said of the date now. */
        public boolean isNew() {
            return before == null;
        }

        public SpecialDay present() {
            return after != null ? after : before;
        }
    }

    private final Told told;
    private final List<DayChange> days;
    private final List<RowChange<CalendarDay>> rows;
    private final List<ArrangementProblem> problems;

    CalendarProposal(
            Told told, List<DayChange> days, List<RowChange<CalendarDay>> rows, List<ArrangementProblem> problems) {
        this.told = told;
        this.days = List.copyOf(days);
        this.rows = List.copyOf(rows);
        this.problems = List.copyOf(problems);
    }

    /** The days that would change, in order. */
    public List<DayChange> days() {
        return days;
    }

    /** What was not understood of where it comes from. */
    public List<ArrangementProblem> problems() {
        return problems;
    }

    /** Whether making it would change nothing. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    Told told() {
        return told;
    }

    List<RowChange<?>> rows() {
        return List.copyOf(rows);
    }

    /** The file's own days as they would be. */
    List<SpecialDay> over(List<CalendarDay> own) {
        TreeMap<java.time.LocalDate, SpecialDay> after = new TreeMap<>();
        own.forEach(day -> after.put(day.on(), day.special()));
        for (RowChange<CalendarDay> row : rows) {
            if (row.after() == null) {
                after.remove(row.before().on());
            } else {
                after.put(row.after().on(), row.after().special());
            }
        }
        return new ArrayList<>(after.values());
    }
}
