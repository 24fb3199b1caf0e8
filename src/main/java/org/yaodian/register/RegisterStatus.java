package org.yaodian.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Due;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Registered;
import org.yaodian.plan.Registered.MetEntries;
import org.yaodian.plan.Registered.OpenEntries;
import org.yaodian.plan.State;
import org.yaodian.plan.WarningWindow;

/** How the registers stand on a snapshot's day, and what that means for the plan's items. */
public final class RegisterStatus {
    private final Catalogue catalogue;
    private final Tallies tallies;
    private final PlanSnapshot snapshot;
    private final WorkCalendar calendar;
    private final WarningWindow window;
    private final Map<String, Binding> bindings = new HashMap<>();
    private final List<OpenEntries> open = new ArrayList<>();
    private final List<MetEntries> met = new ArrayList<>();

    private RegisterStatus(Catalogue catalogue, Tallies tallies, PlanSnapshot snapshot, WorkCalendar calendar) {
        this.catalogue = catalogue;
        this.tallies = tallies;
        this.snapshot = snapshot;
        this.calendar = calendar;
        this.window = new WarningWindow(calendar, snapshot.office().warningDays());
        catalogue
                .current()
                .forEach(definition ->
                        bindings.put(definition.register(), Binding.of(definition, tallies.links(), snapshot)));
    }

    /** How they stand by the tallies, which are those of the snapshot's plan and day. */
    public static RegisterStatus of(
            Catalogue catalogue, Tallies tallies, PlanSnapshot snapshot, WorkCalendar calendar) {
        RegisterStatus status = new RegisterStatus(catalogue, tallies, snapshot, calendar);
        tallies.plain().forEach(status::addPlain);
        tallies.others().forEach(status::addOther);
        tallies.closed().forEach(status::addClosed);
        status.addWholeRegisters();
        return status;
    }

    /** What the rules of lights need to know. */
    public Registered registered() {
        return new Registered(open, met);
    }

    private void addPlain(OpenGroup group) {
        RegisterDefinition definition = catalogue.version(group.definitionId());
        Clock clock = definition.body().clock();
        LocalDate due = null;
        State state = State.ON_COURSE;
        if (clock != null && group.limitDays() != null) {
            due = clock.unit() == Clock.Unit.WORKING_DAYS
                    ? calendar.plusWorkingDays(group.openedOn(), group.limitDays())
                    : group.openedOn().plusDays(group.limitDays());
            state = EntryStanding.openState(
                    snapshot.on(), group.openedOn(), due, group.limitDays(), clock, calendar, window);
        }
        add(definition, group.divisionId(), group.kind(), group.first(), group.count(), group.openedOn(), state, due);
    }

    private void addOther(Tallies.TalliedEntry tallied) {
        RegisterDefinition definition = catalogue.version(tallied.entry().definitionId());
        EntryStanding standing = EntryStanding.on(
                snapshot.on(), new EntryCase(definition.body(), tallied.entry(), tallied.acts()), calendar, window);
        Entry entry = tallied.entry();
        add(
                definition,
                entry.divisionId(),
                entry.kind(),
                entry.label(),
                1,
                entry.openedOn(),
                standing.state(),
                standing.due());
    }

    private void add(
            RegisterDefinition definition,
            UUID divisionId,
            String kind,
            String label,
            int count,
            LocalDate since,
            State state,
            LocalDate due) {
        Binding binding = bindingOf(definition);
        open.add(new OpenEntries(
                binding.item() == null ? null : binding.item().id(),
                binding.servedBy(kind),
                divisionId,
                definition.register(),
                definition.body().name(),
                label,
                count,
                since,
                definition.body().clock() != null,
                state,
                due));
    }

    private Binding bindingOf(RegisterDefinition definition) {
        return bindingOf(definition.register());
    }

    /** Which item a register serves; null where there is no such register. */
    public Binding bindingOf(String register) {
        return bindings.get(register);
    }

    private void addClosed(ClosedGroup group) {
        Binding binding = bindingOf(catalogue.version(group.definitionId()));
        Set<UUID> served = new java.util.HashSet<>();
        for (Obligation obligation : binding.obligations()) {
            Serving serving = binding.servingOf(obligation);
            if (serving != null
                    && serving.counts() == Serving.Counts.EACH_CLOSED
                    && (serving.entryKind() == null || serving.entryKind().equals(group.kind()))) {
                served.add(obligation.id());
            }
        }
        if (!served.isEmpty()) {
            met.add(new MetEntries(Set.copyOf(served), group.divisionId(), group.closedOn(), group.count()));
        }
    }

    /** A library meets its obligation when everything that came in by the limit is closed. */
    private void addWholeRegisters() {
        bindings.forEach((register, binding) -> binding.obligations().forEach(obligation -> {
            Serving serving = binding.servingOf(obligation);
            if (serving != null && serving.counts() == Serving.Counts.ALL_CLOSED) {
                LocalDate by = obligation.due() instanceof Due.ByDate date ? date.date() : snapshot.on();
                LocalDate whole = wholeSince(register, serving.entryKind(), by);
                if (whole != null) {
                    met.add(new MetEntries(Set.of(obligation.id()), null, whole, 1));
                }
            }
        }));
    }

    private LocalDate wholeSince(String register, String kind, LocalDate by) {
        TreeSet<LocalDate> closedInTime = new TreeSet<>();
        TreeSet<LocalDate> closed = new TreeSet<>();
        for (ClosedGroup group : tallies.closed()) {
            if (isOf(group.definitionId(), register) && (kind == null || kind.equals(group.kind()))) {
                closed.add(group.closedOn());
                if (!group.firstOpenedOn().isAfter(by)) {
                    closedInTime.add(group.closedOn());
                }
            }
        }
        boolean anyOpen = open.stream().anyMatch(entries -> entries.register().equals(register));
        boolean openInTime = open.stream()
                .anyMatch(entries ->
                        entries.register().equals(register) && !entries.since().isAfter(by));
        if (!closedInTime.isEmpty() || openInTime) {
            return openInTime ? null : closedInTime.last();
        }
        return anyOpen || closed.isEmpty() ? null : closed.last();
    }

    private boolean isOf(UUID definitionId, String register) {
        return catalogue.version(definitionId).register().equals(register);
    }

    /** How each register stands, in the catalogue's order; retired ones only while they have entries. */
    public List<RegisterStanding> standings() {
        return catalogue.current().stream()
                .map(this::standing)
                .filter(standing -> standing.definition().retiredOn() == null || standing.entries() > 0)
                .toList();
    }

    private RegisterStanding standing(RegisterDefinition definition) {
        String register = definition.register();
        int closed = tallies.closed().stream()
                .filter(group -> isOf(group.definitionId(), register))
                .mapToInt(ClosedGroup::count)
                .sum();
        int all = countOpen(register, null);
        return new RegisterStanding(
                definition,
                bindings.get(register).item(),
                closed + all,
                all,
                countOpen(register, State.DUE_SOON),
                countOpen(register, State.OVERDUE));
    }

    private int countOpen(String register, State state) {
        return open.stream()
                .filter(entries -> entries.register().equals(register))
                .filter(entries -> state == null || entries.state() == state)
                .mapToInt(OpenEntries::count)
                .sum();
    }
}
