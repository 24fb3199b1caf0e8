package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressState;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** What the office makes of the progress that a division submitted. */
public final class ProgressReviewing {
    private final Desk desk;

    public ProgressReviewing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Accepts what waits for review: it counts from its own day. Who submitted it stays, who reviewed it is told.
     *
     * @param year the plan's year, null for the newest
     * @param note a word on it, null for none
     * @throws Refused when there is no such item, division or assignment, nothing waits, or the item is closed
     */
    public Progress accept(Integer year, int itemNumber, String divisionName, String note, LocalDate on) {
        Waiting waiting = waiting(year, itemNumber, divisionName, on);
        WorkItem item = waiting.item();
        Progress submitted = waiting.progress();
        Progress accepted = submitted.withReview(
                ProgressState.ACCEPTED, new Progress.Review(desk.who(), on, note == null ? null : note.strip()));
        desk.apply(
                desk.allow(Deed.REVIEW),
                Told.of(
                        "progress.reviewed",
                        item.number(),
                        item.name(),
                        waiting.division().name(),
                        submitted.percent(),
                        submitted.reportedBy()),
                on,
                List.of(RowChange.changed(submitted, accepted)));
        return accepted;
    }

    /**
     * Sends what waits for review back.
     *
     * @param reason why; kept with it
     * @throws Refused as {@link #accept}, and without a reason
     */
    public Progress giveBack(Integer year, int itemNumber, String divisionName, String reason, LocalDate on) {
        Waiting waiting = waiting(year, itemNumber, divisionName, on);
        if (reason == null || reason.isBlank()) {
            throw new Refused("review.reason");
        }
        WorkItem item = waiting.item();
        Progress submitted = waiting.progress();
        Progress returned =
                submitted.withReview(ProgressState.RETURNED, new Progress.Review(desk.who(), on, reason.strip()));
        desk.apply(
                desk.allow(Deed.REVIEW),
                Told.of(
                        "progress.returned",
                        item.number(),
                        item.name(),
                        waiting.division().name(),
                        submitted.percent(),
                        reason.strip()),
                on,
                List.of(RowChange.changed(submitted, returned)));
        return returned;
    }

    private record Waiting(WorkItem item, Division division, Progress progress) {}

    private Waiting waiting(Integer year, int itemNumber, String divisionName, LocalDate on) {
        desk.allow(Deed.REVIEW);
        PlanSnapshot snapshot = desk.snapshot(year, on);
        WorkItem item = Lookups.item(snapshot, itemNumber);
        Division division = Lookups.division(snapshot, divisionName);
        Assignment assignment = Lookups.assignment(snapshot, item, division);
        if (item.closedOn() != null) {
            throw new Refused("update.closed", item.number(), item.name());
        }
        Progress pending = snapshot.reportsOn(assignment).pending();
        if (pending == null) {
            throw new Refused("review.nothing", division.name(), item.number(), item.name());
        }
        return new Waiting(item, division, pending);
    }
}
