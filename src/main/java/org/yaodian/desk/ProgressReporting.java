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

    /** Behind every day that a fact can have. */
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

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
        return record(
                desk.allow(Deed.ACCEPT_PROGRESS),
                ProgressState.ACCEPTED,
                Told.of("progress.accepted", item.number(), item.name(), division.name(), report.percent()),
                item,
                assignment,
                last,
                report,
                on);
    }

    /**
     * Records what a division says of an item, to wait for review; it does not count before it is accepted.
     *
     * @return the report's short number
     * @throws Refused as {@link #accept(Integer, int, String, Report, LocalDate)}, and where a later day was accepted
     */
    public int submit(Integer year, int itemNumber, String divisionName, Report report, LocalDate on) {
        PlanSnapshot snapshot = desk.snapshot(year, on);
        WorkItem item = Lookups.item(snapshot, itemNumber);
        Division division = Lookups.division(snapshot, divisionName);
        Permissions.Allowed allowed = desk.allow(Deed.SUBMIT_PROGRESS, division.id());
        Assignment assignment = Lookups.assignment(snapshot, item, division);
        expectNotBehind(desk.snapshot(year, LATEST).reportsOn(assignment).accepted(), on);
        return record(
                allowed,
                ProgressState.SUBMITTED,
                Told.of("progress.submitted", item.number(), item.name(), division.name(), report.percent()),
                item,
                assignment,
                snapshot.reportsOn(assignment).last(),
                report,
                on);
    }

    private static void expectNotBehind(Progress accepted, LocalDate on) {
        if (accepted != null && accepted.on().isAfter(on)) {
            throw new Refused("submit.behind", on, accepted.on());
        }
    }

    private int record(
            Permissions.Allowed allowed,
            ProgressState state,
            Told told,
            WorkItem item,
            Assignment assignment,
            Progress last,
            Report report,
            LocalDate on) {
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
                allowed,
                told,
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
                        state,
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
