package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.PlanSnapshot.Reports;
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
     * @throws Refused when there is no such item, division or assignment, the percentage is none, the item is closed,
     *     or the day has not come yet or lies before the plan's year
     */
    public int accept(Integer year, int itemNumber, String divisionName, Report report, LocalDate on) {
        PlanSnapshot snapshot = desk.snapshot(year, on);
        expectDayOf(snapshot, on);
        WorkItem item = Lookups.item(snapshot, itemNumber);
        Division division = Lookups.division(snapshot, divisionName);
        Assignment assignment = Lookups.assignment(snapshot, item, division);
        return accept(item, division, assignment, snapshot.reportsOn(assignment), report, on);
    }

    private int accept(
            WorkItem item, Division division, Assignment assignment, Reports reports, Report report, LocalDate on) {
        return record(
                desk.allow(Deed.ACCEPT_PROGRESS),
                ProgressState.ACCEPTED,
                Told.of("progress.accepted", item.number(), item.name(), division.name(), report.percent()),
                item,
                new Said(assignment, reports.accepted(), null),
                report,
                on);
    }

    /**
     * Says it as whoever works here may, of records that a screen shows: what the coordinator says counts at once, what
     * others say waits for review.
     *
     * @throws Refused as {@link #accept} and {@link #submit}
     */
    public int say(
            WorkItem item, Division division, Assignment assignment, Reports reports, Report report, LocalDate on) {
        return desk.may(Deed.ACCEPT_PROGRESS)
                ? accept(item, division, assignment, reports, report, on)
                : submit(item, division, assignment, reports, report, on);
    }

    /**
     * Records what a division says of an item, to wait for review; it does not count before it is accepted.
     *
     * @return the report's short number
     * @throws Refused as {@link #accept(Integer, int, String, Report, LocalDate)}, where a later day was accepted, and
     *     where nothing is said of what was done: a number alone proves nothing
     */
    public int submit(Integer year, int itemNumber, String divisionName, Report report, LocalDate on) {
        PlanSnapshot snapshot = desk.snapshot(year, on);
        WorkItem item = Lookups.item(snapshot, itemNumber);
        Division division = Lookups.division(snapshot, divisionName);
        desk.allow(Deed.SUBMIT_PROGRESS, division.id());
        expectDayOf(snapshot, on);
        Assignment assignment = Lookups.assignment(snapshot, item, division);
        return submit(item, division, assignment, snapshot.reportsOn(assignment), report, on);
    }

    private int submit(
            WorkItem item, Division division, Assignment assignment, Reports reports, Report report, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.SUBMIT_PROGRESS, division.id());
        List<Progress> all = desk.file().progressOf(item.id()).stream()
                .filter(progress -> progress.assignmentId().equals(assignment.id()))
                .toList();
        expectNotBehind(all, on);
        // a draft of a later day is taken up too: it is what the division means to say
        Progress draft = all.stream()
                .filter(progress -> progress.state() == ProgressState.DRAFTED)
                .findFirst()
                .orElse(null);
        Progress last = draft == null ? reports.last() : draft;
        if (text(report.done(), last == null ? "" : last.done()).isEmpty()) {
            throw new Refused("submit.noText");
        }
        return record(
                allowed,
                ProgressState.SUBMITTED,
                Told.of("progress.submitted", item.number(), item.name(), division.name(), report.percent()),
                item,
                new Said(assignment, last, draft),
                report,
                on);
    }

    /**
     * Keeps what a division has written down so far, for itself: it is neither reviewed nor counted. One draft is kept
     * of each assignment; submitting takes it up.
     *
     * @return the report's short number
     * @throws Refused as {@link #submit}
     */
    public int draft(Integer year, int itemNumber, String divisionName, Report report, LocalDate on) {
        PlanSnapshot snapshot = desk.snapshot(year, LATEST);
        WorkItem item = Lookups.item(snapshot, itemNumber);
        Division division = Lookups.division(snapshot, divisionName);
        Permissions.Allowed allowed = desk.allow(Deed.SUBMIT_PROGRESS, division.id());
        expectDayOf(snapshot, on);
        Assignment assignment = Lookups.assignment(snapshot, item, division);
        Reports reports = snapshot.reportsOn(assignment);
        return record(
                allowed,
                ProgressState.DRAFTED,
                Told.of("progress.drafted", item.number(), item.name(), division.name(), report.percent()),
                item,
                new Said(assignment, reports.draft() == null ? reports.last() : reports.draft(), reports.draft()),
                report,
                on);
    }

    /**
     * What was said of an assignment before.
     *
     * @param last from which a text is taken that is not said anew, null for none
     * @param draft which the new report takes the place of, null for none
     */
    private record Said(Assignment assignment, Progress last, Progress draft) {}

    /** Something can have happened from the plan's year on, and no later than today. */
    void expectDayOf(PlanSnapshot snapshot, LocalDate on) {
        LocalDate today = desk.clock().machineDay();
        if (on.isAfter(today)) {
            throw new Refused("progress.future", on, today);
        }
        int year = snapshot.plan().year();
        if (on.getYear() < year) {
            throw new Refused("progress.early", on, year);
        }
    }

    private static void expectNotBehind(List<Progress> all, LocalDate on) {
        all.stream()
                .filter(progress -> progress.state() == ProgressState.ACCEPTED)
                .map(Progress::on)
                .max(LocalDate::compareTo)
                .filter(latest -> latest.isAfter(on))
                .ifPresent(latest -> {
                    throw new Refused("submit.behind", on, latest);
                });
    }

    private int record(
            Permissions.Allowed allowed,
            ProgressState state,
            Told told,
            WorkItem item,
            Said said,
            Report report,
            LocalDate on) {
        IntFunction<Progress> progress = progress(state, item, said, report, on);
        Progress draft = said.draft();
        if (draft != null) {
            desk.apply(allowed, told, on, List.of(RowChange.changed(draft, progress.apply(draft.number()))));
            return draft.number();
        }
        return desk.applyNumbered(allowed, told, on, number -> List.of(RowChange.added(progress.apply(number))));
    }

    /**
     * What a form says of an assignment, to be written with the rest of its round by whoever may do that; a draft in the
     * window stays there.
     *
     * @param accepted whether it counts at once
     * @param reports the words on the assignment, whatever their day
     * @return the report by its number
     * @throws Refused as {@link #accept(Integer, int, String, Report, LocalDate)}, and where a later day was told
     */
    IntFunction<Progress> ofForm(
            boolean accepted, WorkItem item, Assignment assignment, Reports reports, Report report, LocalDate on) {
        Progress last = reports.last();
        if (last != null && last.on().isAfter(on)) {
            throw new Refused("form.behind", on, last.on());
        }
        ProgressState state = accepted ? ProgressState.ACCEPTED : ProgressState.SUBMITTED;
        return progress(state, item, new Said(assignment, last, null), report, on);
    }

    /** Accepted progress by its number, to be written with that on other items. */
    IntFunction<Progress> accepted(WorkItem item, Assignment assignment, Reports reports, Report report, LocalDate on) {
        return progress(ProgressState.ACCEPTED, item, new Said(assignment, reports.accepted(), null), report, on);
    }

    private IntFunction<Progress> progress(ProgressState state, WorkItem item, Said said, Report report, LocalDate on) {
        if (report.percent() < 0 || report.percent() > Progress.COMPLETE) {
            throw new Refused("update.percent", report.percent());
        }
        if (item.closedOn() != null) {
            throw new Refused("update.closed", item.number(), item.name());
        }
        Progress last = said.last();
        String done = text(report.done(), last == null ? "" : last.done());
        String problems = text(report.problems(), last == null ? "" : last.problems());
        String nextSteps = text(report.nextSteps(), last == null ? "" : last.nextSteps());
        Progress draft = said.draft();
        return number -> new Progress(
                draft == null ? UUID.randomUUID() : draft.id(),
                draft == null ? Row.UNSAVED : draft.revision(),
                number,
                said.assignment().id(),
                report.percent(),
                done,
                problems,
                nextSteps,
                on,
                state,
                desk.who(),
                desk.clock().now());
    }

    private static String text(String given, String last) {
        String text = given == null ? last : given.strip();
        if (text.length() > LONGEST_TEXT) {
            throw new Refused("update.text", text.length(), LONGEST_TEXT);
        }
        return text;
    }
}
