package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Extension;
import org.yaodian.plan.ExtensionState;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressState;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Waiting;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** The office reviews what waits, several at once: all of it in one act, which undo takes back as one. */
public final class Reviewing {
    private final Desk desk;

    public Reviewing(Desk desk) {
        this.desk = desk;
    }

    /**
     * Accepts progress and grants more time.
     *
     * @throws Refused when nothing is chosen, or something has changed since it was shown
     */
    public void accept(List<Waiting> chosen, LocalDate on) {
        decide(chosen, true, null, on);
    }

    /**
     * Sends progress back and refuses more time.
     *
     * @param reason why; kept with each
     * @throws Refused as {@link #accept}, and without a reason
     */
    public void giveBack(List<Waiting> chosen, String reason, LocalDate on) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("review.reason");
        }
        decide(chosen, false, reason.strip(), on);
    }

    /**
     * Decides on all of it in one act.
     *
     * @param note a word on it, null for none
     */
    void decide(List<Waiting> chosen, boolean accepted, String note, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.REVIEW);
        if (chosen.isEmpty()) {
            throw new Refused("review.none");
        }
        List<RowChange<?>> rows = new ArrayList<>();
        for (Waiting waiting : chosen) {
            expectOpen(waiting.item());
            rows.add(
                    waiting.progress() == null
                            ? extension(waiting, accepted, note, on)
                            : progress(waiting, accepted, note, on));
        }
        desk.apply(allowed, told(chosen, accepted, note), on, rows);
    }

    /** What is shown may have been closed meanwhile. */
    private void expectOpen(WorkItem item) {
        boolean closed = desk.file().item(item.id()).map(WorkItem::closedOn).isPresent();
        if (closed) {
            throw new Refused("update.closed", item.number(), item.name());
        }
    }

    private RowChange<Progress> progress(Waiting waiting, boolean accepted, String note, LocalDate on) {
        return RowChange.changed(
                waiting.progress(),
                waiting.progress()
                        .withReview(
                                accepted ? ProgressState.ACCEPTED : ProgressState.RETURNED,
                                new Progress.Review(desk.who(), on, note)));
    }

    private RowChange<Extension> extension(Waiting waiting, boolean granted, String note, LocalDate on) {
        return RowChange.changed(
                waiting.extension(),
                waiting.extension()
                        .withDecision(
                                granted ? ExtensionState.GRANTED : ExtensionState.REFUSED,
                                new Extension.Decision(desk.who(), on, note)));
    }

    private static Told told(List<Waiting> chosen, boolean accepted, String note) {
        if (chosen.size() == 1) {
            Waiting one = chosen.get(0);
            return one.progress() == null ? toldOfExtension(one, accepted) : toldOfProgress(one, accepted, note);
        }
        String which = String.join(
                "、",
                chosen.stream()
                        .map(waiting -> waiting.item().number() + " "
                                + waiting.assignment().division().name())
                        .toList());
        return accepted
                ? Told.of("review.accepted", chosen.size(), which)
                : Told.of("review.returned", chosen.size(), which, note);
    }

    private static Told toldOfProgress(Waiting one, boolean accepted, String note) {
        WorkItem item = one.item();
        String division = one.assignment().division().name();
        int percent = one.progress().percent();
        return accepted
                ? Told.of("progress.reviewed", item.number(), item.name(), division, percent, one.by())
                : Told.of("progress.returned", item.number(), item.name(), division, percent, note);
    }

    private static Told toldOfExtension(Waiting one, boolean granted) {
        WorkItem item = one.item();
        String division = one.assignment().division().name();
        Extension asked = one.extension();
        return granted
                ? Told.of("extension.granted", item.number(), item.name(), division, asked.firstDue(), asked.until())
                : Told.of("extension.refused", item.number(), item.name(), division, asked.until());
    }

    /**
     * What waits of a division on an item, as a person names it.
     *
     * @param year the plan's year, null for the newest
     * @return an item and a division, with nothing that waits yet
     * @throws Refused when there is no such item, division or assignment, or the item is closed
     */
    static Waiting named(Desk desk, Integer year, int itemNumber, String divisionName, LocalDate on) {
        PlanStatus status = desk.status(year, on);
        WorkItem item = Lookups.item(status.snapshot(), itemNumber);
        var assignment = Lookups.assignment(status.snapshot(), item, Lookups.division(status.snapshot(), divisionName));
        if (item.closedOn() != null) {
            throw new Refused("update.closed", item.number(), item.name());
        }
        AssignmentStatus found = status.items().stream()
                .flatMap(one -> one.assignments().stream())
                .filter(one -> one.assignment().equals(assignment))
                .findFirst()
                .orElseThrow();
        return new Waiting(item, found, null, null);
    }
}
