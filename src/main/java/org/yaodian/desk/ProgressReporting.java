package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressState;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Saying how far a division is with an item. */
public final class ProgressReporting {
    /** The longest text of a report, in characters. */
    public static final int LONGEST_TEXT = 20_000;

    private final Desk desk;

    public ProgressReporting(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is said; a null text leaves what was said last.
     *
     * @param percent 0 to 100
     */
    public record Report(int percent, String done, String problems, String nextSteps) {}

    /**
     * Records accepted progress of a division on an item.
     *
     * @param year the plan's year, null for the newest
     * @param on the day on which it was so
     * @return the report's short number
     * @throws Refused when there is no such item, division or assignment, the percentage is none, or the item is closed
     */
    public int accept(Integer year, int itemNumber, String divisionName, Report report, LocalDate on) {
        PlanSnapshot snapshot = desk.snapshot(year, on);
        WorkItem item = Lookups.item(snapshot, itemNumber);
        Division division = Lookups.division(snapshot, divisionName);
        Assignment assignment = Lookups.assignment(snapshot, item, division);
        return accept(item, division, assignment, snapshot.reportsOn(assignment).accepted(), report, on);
    }

    /** As {@link #accept(Integer, int, String, Report, LocalDate)}, for records that a screen shows. */
    public int accept(
            WorkItem item, Division division, Assignment assignment, Progress last, Report report, LocalDate on) {
        if (report.percent() < 0 || report.percent() > Progress.COMPLETE) {
            throw new Refused("update.percent", report.percent());
        }
        if (item.closedOn() != null) {
            throw new Refused("update.closed", item.number(), item.name());
        }
        String done = text(report.done(), last == null ? "" : last.done());
        String problems = text(report.problems(), last == null ? "" : last.problems());
        String nextSteps = text(report.nextSteps(), last == null ? "" : last.nextSteps());
        return desk.applyNumbered(
                desk.allow(Deed.ACCEPT_PROGRESS),
                Told.of("progress.accepted", item.number(), item.name(), division.name(), report.percent()),
                on,
                number -> List.of(RowChange.added(new Progress(
                        UUID.randomUUID(),
                        Row.UNSAVED,
                        number,
                        assignment.id(),
                        report.percent(),
                        done,
                        problems,
                        nextSteps,
                        on,
                        ProgressState.ACCEPTED,
                        desk.who(),
                        desk.clock().now()))));
    }

    private static String text(String given, String last) {
        String text = given == null ? last : given.strip();
        if (text.length() > LONGEST_TEXT) {
            throw new Refused("update.text", text.length(), LONGEST_TEXT);
        }
        return text;
    }
}
