package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Extension;
import org.yaodian.plan.ExtensionState;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
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
        Owing owing = owing(year, itemNumber, divisionName, on);
        WorkItem item = owing.item();
        String division = owing.status().division().name();
        Permissions.Allowed allowed =
                desk.allow(Deed.ASK_EXTENSION, owing.status().division().id());
        if (reason == null || reason.isBlank()) {
            throw new Refused("extend.reason");
        }
        LocalDate limit = owing.status().limit();
        if (limit == null) {
            throw new Refused("extend.noLimit", division, item.number(), item.name());
        }
        if (!until.isAfter(limit)) {
            throw new Refused("extend.before", until, limit);
        }
        if (until.isBefore(on)) {
            throw new Refused("extend.past", until);
        }
        if (owing.waiting() != null) {
            throw new Refused(
                    "extend.waiting", division, item.number(), owing.waiting().until());
        }
        return desk.applyNumbered(
                allowed,
                Told.of("extension.asked", item.number(), item.name(), division, limit, until, reason.strip()),
                on,
                number -> List.of(RowChange.added(new Extension(
                        UUID.randomUUID(),
                        Row.UNSAVED,
                        number,
                        owing.status().assignment().id(),
                        limit,
                        until,
                        reason.strip(),
                        on,
                        desk.who(),
                        ExtensionState.ASKED,
                        null))));
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
        Permissions.Allowed allowed = desk.allow(Deed.REVIEW);
        Owing owing = owing(year, itemNumber, divisionName, on);
        WorkItem item = owing.item();
        String division = owing.status().division().name();
        Extension waiting = owing.waiting();
        if (waiting == null) {
            throw new Refused("extend.nothing", division, item.number(), item.name());
        }
        Extension decided = waiting.withDecision(
                state, new Extension.Decision(desk.who(), on, note == null || note.isBlank() ? null : note.strip()));
        Told told = state == ExtensionState.GRANTED
                ? Told.of(
                        "extension.granted", item.number(), item.name(), division, waiting.firstDue(), waiting.until())
                : Told.of("extension.refused", item.number(), item.name(), division, waiting.until());
        desk.apply(allowed, told, on, List.of(RowChange.changed(waiting, decided)));
        return decided;
    }

    /** @param waiting what was asked for and not decided yet, null for nothing */
    private record Owing(WorkItem item, AssignmentStatus status, Extension waiting) {}

    private Owing owing(Integer year, int itemNumber, String divisionName, LocalDate on) {
        PlanStatus status = desk.status(year, on);
        WorkItem item = Lookups.item(status.snapshot(), itemNumber);
        var assignment = Lookups.assignment(status.snapshot(), item, Lookups.division(status.snapshot(), divisionName));
        if (item.closedOn() != null) {
            throw new Refused("update.closed", item.number(), item.name());
        }
        AssignmentStatus owing = status.items().stream()
                .map(ItemStatus::assignments)
                .flatMap(List::stream)
                .filter(one -> one.assignment().equals(assignment))
                .findFirst()
                .orElseThrow();
        // what was decided on a later day is decided all the same
        Extension waiting = desk.file().extensionsOf(item.id()).stream()
                .filter(extension -> extension.assignmentId().equals(assignment.id()))
                .filter(extension -> extension.state() == ExtensionState.ASKED)
                .findFirst()
                .orElse(null);
        return new Owing(item, owing, waiting);
    }
}
