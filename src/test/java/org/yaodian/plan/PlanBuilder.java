package org.yaodian.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaodian.calendar.WorkCalendar;

/** A plan of one item, a call for each fact; dates are in the year 2022 with weekends alone. */
final class PlanBuilder {
    final UUID itemId = UUID.randomUUID();
    private final UUID planId = UUID.randomUUID();
    private final List<Division> divisions = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<Fulfilment> fulfilments = new ArrayList<>();
    private final Map<UUID, PlanSnapshot.Reports> reports = new HashMap<>();
    private final List<Extension> extensions = new ArrayList<>();
    private final List<Registered.OpenEntries> open = new ArrayList<>();
    private final List<Registered.MetEntries> closed = new ArrayList<>();
    private WorkCalendar calendar = WorkCalendar.weekendsOnly();
    private int warningDays = Office.DEFAULT_WARNING_DAYS;
    private LocalDate issued;
    private LocalDate closedOn;

    PlanBuilder calendar(WorkCalendar newCalendar) {
        calendar = newCalendar;
        return this;
    }

    PlanBuilder warningDays(int days) {
        warningDays = days;
        return this;
    }

    PlanBuilder issued(String day) {
        issued = LocalDate.parse(day);
        return this;
    }

    PlanBuilder closed(String day) {
        closedOn = LocalDate.parse(day);
        return this;
    }

    Assignment assign(String division, Role role) {
        Division added = new Division(UUID.randomUUID(), 1, divisions.size() + 1, division, "处室", null, null);
        divisions.add(added);
        Assignment assignment = new Assignment(UUID.randomUUID(), 1, itemId, added.id(), role, null);
        assignments.add(assignment);
        return assignment;
    }

    Obligation owes(Due due, OwedBy owedBy) {
        Obligation obligation = new Obligation(
                UUID.randomUUID(), 1, itemId, obligations.size() + 1, "要求" + obligations.size(), due, owedBy, null);
        obligations.add(obligation);
        return obligation;
    }

    Obligation owes(Due due) {
        return owes(due, OwedBy.ITEM);
    }

    void excuse(Obligation obligation) {
        obligations.replaceAll(other -> other.equals(obligation) ? other.withExcused("上级已统一开展") : other);
    }

    void met(Obligation obligation, Assignment by, String day) {
        fulfilments.add(new Fulfilment(
                UUID.randomUUID(), 1, obligation.id(), by == null ? null : by.divisionId(), LocalDate.parse(day), ""));
        fulfilments.sort(java.util.Comparator.comparing(Fulfilment::on));
    }

    void met(Obligation obligation, String day) {
        met(obligation, null, day);
    }

    /** An open entry of a register with a clock; the clock stands still where {@code due} is null. */
    void open(Assignment by, State state, String due, Obligation... served) {
        open.add(new Registered.OpenEntries(
                itemId,
                java.util.Arrays.stream(served).map(Obligation::id).collect(java.util.stream.Collectors.toSet()),
                by == null ? null : by.divisionId(),
                "message",
                new Bilingual("留言", "Messages"),
                "2022-001",
                1,
                LocalDate.parse("2022-09-01"),
                true,
                state,
                due == null ? null : LocalDate.parse(due)));
    }

    /** Entries of a register that were closed on a day. */
    void closedEntries(Assignment by, String day, int count, Obligation... served) {
        closed.add(new Registered.MetEntries(
                java.util.Arrays.stream(served).map(Obligation::id).collect(java.util.stream.Collectors.toSet()),
                by == null ? null : by.divisionId(),
                LocalDate.parse(day),
                count));
    }

    /** Accepted progress; at 100 it is complete since that day. */
    void reported(Assignment assignment, int percent, String day) {
        LocalDate on = LocalDate.parse(day);
        Progress progress = new Progress(
                UUID.randomUUID(),
                1,
                reports.size() + 1,
                assignment.id(),
                percent,
                "",
                "",
                "",
                on,
                ProgressState.ACCEPTED,
                "张三",
                Instant.EPOCH);
        reports.put(assignment.id(), new PlanSnapshot.Reports(progress, percent == 100 ? on : null, null));
    }

    /** More time from a limit to a later day. */
    void asked(Assignment by, String from, String until, ExtensionState state) {
        Extension.Decision decision = state == ExtensionState.ASKED
                ? null
                : new Extension.Decision("张三", LocalDate.parse("2022-01-01"), null);
        extensions.add(new Extension(
                UUID.randomUUID(),
                1,
                extensions.size() + 1,
                by.id(),
                LocalDate.parse(from),
                LocalDate.parse(until),
                "人手不够",
                LocalDate.parse("2022-01-01"),
                "李四",
                state,
                decision));
    }

    PlanStatus on(LocalDate day) {
        return StatusRules.statusOf(
                new PlanSnapshot(
                        new Office(UUID.randomUUID(), 1, warningDays),
                        new Plan(planId, 1, 2022, "2022年工作要点", null, null, issued),
                        day,
                        List.of(),
                        List.of(new WorkItem(itemId, 1, planId, null, 1, "（一）", "事项", "内容", closedOn)),
                        divisions,
                        List.of(),
                        List.of(),
                        assignments,
                        obligations,
                        fulfilments,
                        reports,
                        extensions),
                new Registered(open, closed),
                calendar);
    }

    PlanStatus on(String day) {
        return on(LocalDate.parse(day));
    }

    ItemStatus itemOn(String day) {
        return on(day).items().get(0);
    }

    ObligationStatus obligationOn(String day) {
        return itemOn(day).obligations().get(0);
    }

    AssignmentStatus assignmentOn(String day) {
        return itemOn(day).assignments().get(0);
    }
}
