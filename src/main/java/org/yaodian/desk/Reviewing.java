package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yaodian.plan.Extension;
import org.yaodian.plan.ExtensionState;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressState;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Waiting;
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

    private void decide(List<Waiting> chosen, boolean accepted, String note, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.REVIEW);
        if (chosen.isEmpty()) {
            throw new Refused("review.none");
        }
        List<RowChange<?>> rows = new ArrayList<>();
        for (Waiting waiting : chosen) {
            rows.add(
                    waiting.progress() == null
                            ? extension(waiting, accepted, note, on)
                            : progress(waiting, accepted, note, on));
        }
        desk.apply(allowed, told(chosen, accepted, note), on, rows);
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
}
