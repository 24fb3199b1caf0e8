package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressState;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Waiting;

/** What the office makes of the progress that a division submitted, named by item and division. */
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
        String stripped = note == null ? null : note.strip();
        new Reviewing(desk).decide(List.of(waiting), true, stripped, on);
        return reviewed(waiting, ProgressState.ACCEPTED, stripped, on);
    }

    /**
     * Sends what waits for review back.
     *
     * @param reason why; kept with it
     * @throws Refused as {@link #accept}, and without a reason
     */
    public Progress giveBack(Integer year, int itemNumber, String divisionName, String reason, LocalDate on) {
        Waiting waiting = waiting(year, itemNumber, divisionName, on);
        new Reviewing(desk).giveBack(List.of(waiting), reason, on);
        return reviewed(waiting, ProgressState.RETURNED, reason.strip(), on);
    }

    private Progress reviewed(Waiting waiting, ProgressState state, String note, LocalDate on) {
        return waiting.progress().withReview(state, new Progress.Review(desk.who(), on, note));
    }

    private Waiting waiting(Integer year, int itemNumber, String divisionName, LocalDate on) {
        desk.allow(Deed.REVIEW);
        Waiting named = Reviewing.named(desk, year, itemNumber, divisionName, on);
        Progress pending = named.assignment().reports().pending();
        if (pending == null) {
            throw new Refused(
                    "review.nothing",
                    named.assignment().division().name(),
                    named.item().number(),
                    named.item().name());
        }
        return new Waiting(named.item(), named.assignment(), pending, null);
    }
}
