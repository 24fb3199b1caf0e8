package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.yaodian.plan.Extension;
import org.yaodian.plan.ExtensionState;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.plan.Waiting;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** More time on an item: asked for by a division, granted or refused by the office. */
public final class Extending {
    private final Desk desk;

    public Extending(Desk desk) {
        this.desk = desk;
    }

    /**
     * Asks for more time.
     *
     * @param year the plan's year, null for the newest
     * @param until the day that is asked for
     * @param on the day of the asking
     * @return the request's short number
     * @throws Refused when the division owes nothing by a date there, the day is not later than that, or lies in the past
     */
    public int ask(Integer year, int itemNumber, String divisionName, LocalDate until, String reason, LocalDate on) {
        Waiting owing = Reviewing.named(desk, year, itemNumber, divisionName, on);
        WorkItem item = owing.item();
        Permissions.Allowed allowed =
                desk.allow(Deed.ASK_EXTENSION, owing.assignment().division().id());
        IntFunction<Extension> asked = asked(owing, until, reason, on);
        return desk.applyNumbered(
                allowed,
                Told.of(
                        "extension.asked",
                        item.number(),
                        item.name(),
                        owing.assignment().division().name(),
                        owing.assignment().limit(),
                        until,
                        reason.strip()),
                on,
                number -> List.of(RowChange.added(asked.apply(number))));
    }

    /**
     * What is asked for, to be written by its number.
     *
     * @throws Refused as {@link #ask}
     */
    IntFunction<Extension> asked(Waiting owing, LocalDate until, String reason, LocalDate on) {
        WorkItem item = owing.item();
        String division = owing.assignment().division().name();
        if (reason == null || reason.isBlank()) {
            throw new Refused("extend.reason");
        }
        LocalDate limit = owing.assignment().limit();
        if (limit == null) {
            throw new Refused("extend.noLimit", division, item.number(), item.name());
        }
        if (!until.isAfter(limit)) {
            throw new Refused("extend.before", until, limit);
        }
        if (until.isBefore(on)) {
            throw new Refused("extend.past", until);
        }
        Extension waiting = waiting(owing);
        if (waiting != null) {
            throw new Refused("extend.waiting", division, item.number(), waiting.until());
        }
        return number -> new Extension(
                UUID.randomUUID(),
                Row.UNSAVED,
                number,
                owing.assignment().assignment().id(),
                limit,
                until,
                reason.strip(),
                on,
                desk.who(),
                ExtensionState.ASKED,
                null);
    }

    /** Grants what waits; from that day on the later limit holds for the division. */
    public Extension grant(Integer year, int itemNumber, String divisionName, String note, LocalDate on) {
        return decide(year, itemNumber, divisionName, note, on, ExtensionState.GRANTED);
    }

    /** Refuses what waits; the limit stays as it was. */
    public Extension refuse(Integer year, int itemNumber, String divisionName, String note, LocalDate on) {
        return decide(year, itemNumber, divisionName, note, on, ExtensionState.REFUSED);
    }

    private Extension decide(
            Integer year, int itemNumber, String divisionName, String note, LocalDate on, ExtensionState state) {
        desk.allow(Deed.REVIEW);
        Waiting owing = Reviewing.named(desk, year, itemNumber, divisionName, on);
        Extension waiting = waiting(owing);
        if (waiting == null) {
            throw new Refused(
                    "extend.nothing",
                    owing.assignment().division().name(),
                    owing.item().number(),
                    owing.item().name());
        }
        String stripped = note == null || note.isBlank() ? null : note.strip();
        new Reviewing(desk)
                .decide(
                        List.of(new Waiting(owing.item(), owing.assignment(), null, waiting)),
                        state == ExtensionState.GRANTED,
                        stripped,
                        on);
        return waiting.withDecision(state, new Extension.Decision(desk.who(), on, stripped));
    }

    /** What was asked for and not decided yet, null for nothing; what was decided on a later day is decided all the same. */
    private Extension waiting(Waiting owing) {
        return desk.file().extensionsOf(owing.item().id()).stream()
                .filter(extension -> extension
                        .assignmentId()
                        .equals(owing.assignment().assignment().id()))
                .filter(extension -> extension.state() == ExtensionState.ASKED)
                .findFirst()
                .orElse(null);
    }
}
