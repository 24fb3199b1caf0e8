package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.register.ActKind;
import org.yaodian.register.Binding;
import org.yaodian.register.Catalogue;
import org.yaodian.register.Derived;
import org.yaodian.register.Effect;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryAct;
import org.yaodian.register.EntryCase;
import org.yaodian.register.EntryRules;
import org.yaodian.register.FieldValues;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.register.Stage;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Entries of registers: added, moved from stage to stage, acted upon, corrected. */
public final class EntryKeeping {
    private final Desk desk;
    private final Integer year;

    /** @param year the plan's year, null for the newest */
    public EntryKeeping(Desk desk, Integer year) {
        this.desk = desk;
        this.year = year;
    }

    /**
     * What is done with an entry.
     *
     * @param act the stage or act, in either language
     * @param on the day on which it happened
     * @param days how many working days an extension adds, null otherwise
     * @param reason null for none
     * @param typed values by column
     */
    public record Move(String act, LocalDate on, Integer days, String reason, Map<String, String> typed) {}

    /**
     * Adds an entry.
     *
     * @param register by its word or name
     * @param typed values by column, in either language
     * @param on the day on which it came in
     * @return the entry as it was added
     * @throws Refused when there is no such register or column, a value is none, or one is missing
     */
    public Entry add(String register, Map<String, String> typed, LocalDate on) {
        expectNotFuture(on);
        PlanSnapshot snapshot = desk.snapshot(year, desk.today());
        Catalogue catalogue = desk.catalogue();
        RegisterDefinition definition = Registers.named(catalogue, register);
        if (definition.retiredOn() != null) {
            throw new Refused("register.retired", definition.body().name().chinese(), definition.retiredOn());
        }
        NewEntries entries = new NewEntries(desk, snapshot, definition);
        Entry entry =
                entries.entry(typed, on, desk.file().registers().nextRunning(definition.register(), on.getYear()));
        Entry[] added = new Entry[1];
        desk.applyNumbered(
                desk.allow(Deed.KEEP_ENTRIES, entry.divisionId()),
                Told.of("entry.added", definition.body().name().chinese(), entry.label(), entry.content()),
                on,
                number -> {
                    List<RowChange<?>> rows = new ArrayList<>();
                    if (!catalogue.isInFile(definition)) {
                        rows.add(RowChange.added(definition));
                    }
                    added[0] = entry.withNumber(number);
                    rows.add(RowChange.added(added[0]));
                    return rows;
                });
        return added[0];
    }

    /**
     * Moves an entry to a stage, or records an act.
     *
     * @param register by its word or name
     * @param id the entry's short number, or the office's own (2022-017)
     * @return the entry as it is then
     * @throws Refused when the definition forbids it
     */
    public Entry move(String register, String id, Move move) {
        RegisterDefinition current = Registers.named(desk.catalogue(), register);
        return move(new EntryBrowsing(desk, year).find(current, id), move);
    }

    /** As {@link #move(String, String, Move)}, for an entry that a screen shows. */
    public Entry move(EntryCase entry, Move move) {
        expectNotFuture(move.on());
        RegisterBody body = entry.body();
        PlanSnapshot snapshot = desk.snapshot(year, desk.today());
        String key = body.stage(move.act())
                .map(stage -> stage.key())
                .or(() -> body.act(move.act()).map(ActKind::key))
                .orElseThrow(() -> new Refused(
                        "entry.noMove",
                        move.act(),
                        Stream.concat(
                                        body.stages().stream().map(stage -> stage.key()),
                                        body.acts().stream().map(ActKind::key))
                                .collect(Collectors.joining("、"))));
        Map<String, String> values = values(entry, key, move, snapshot);
        EntryAct act = new EntryAct(
                UUID.randomUUID(),
                Row.UNSAVED,
                entry.entry().id(),
                entry.acts().stream().mapToInt(EntryAct::ordinal).max().orElse(0) + 1,
                key,
                move.on(),
                days(body, key, move.days()),
                move.reason() == null || move.reason().isBlank()
                        ? null
                        : move.reason().strip(),
                desk.who(),
                set(values));
        EntryRules.expectAllowed(entry, act, desk.role(), desk.calendar());
        Entry moved = Derived.entry(entry.with(act), values, bindingOf(entry, snapshot), divisionIds(snapshot));
        desk.apply(
                allowed(entry.entry(), moved),
                Told.of(
                        body.stage(key).isPresent() ? "entry.moved" : "entry.acted",
                        body.name().chinese(),
                        entry.entry().label(),
                        key),
                move.on(),
                List.of(RowChange.changed(entry.entry(), moved), RowChange.added(act)));
        return moved;
    }

    /**
     * Corrects the values of an entry, or the day on which it came in.
     *
     * @throws Refused when a value is none, a required one is emptied, or the day lies behind something that was done
     */
    public void correct(EntryCase entry, Map<String, String> typed, LocalDate openedOn) {
        Entry corrected = corrected(entry, typed, openedOn);
        if (!corrected.equals(entry.entry())) {
            desk.apply(
                    allowed(entry.entry(), corrected),
                    Told.of(
                            "entry.corrected",
                            entry.body().name().chinese(),
                            entry.entry().label(),
                            corrected.content()),
                    List.of(RowChange.changed(entry.entry(), corrected)));
        }
    }

    /**
     * The entry as it would be corrected; nothing is stored.
     *
     * @throws Refused as {@link #correct}
     */
    Entry corrected(EntryCase entry, Map<String, String> typed, LocalDate openedOn) {
        expectNotFuture(openedOn);
        PlanSnapshot snapshot = desk.snapshot(year, desk.today());
        FieldValues values = new FieldValues(entry.body(), NewEntries.divisionNames(snapshot));
        Map<String, String> read = values.read(typed);
        entry.acts().stream()
                .filter(act -> act.on().isBefore(openedOn))
                .findFirst()
                .ifPresent(act -> {
                    throw new Refused("entry.beforeOpened", act.act(), act.on(), openedOn);
                });
        EntryCase changed = entry.with(entry.entry().withOpenedOn(openedOn));
        Entry corrected = Derived.entry(changed, read, bindingOf(entry, snapshot), divisionIds(snapshot));
        values.expectRequired(corrected.fields());
        if (!corrected.fields().equals(entry.entry().fields())) {
            EntryRules.expectReasonFor(changed.with(corrected));
        }
        return corrected;
    }

    private Map<String, String> values(EntryCase entry, String key, Move move, PlanSnapshot snapshot) {
        RegisterBody body = entry.body();
        Map<String, String> typed = new LinkedHashMap<>(move.typed());
        body.stage(key)
                .ifPresent(stage -> stage.sets().forEach((column, value) -> {
                    boolean day = value.equals(Stage.DAY);
                    boolean told = typed.containsKey(column)
                            || (day && entry.entry().fields().containsKey(column));
                    if (!told) {
                        typed.put(column, day ? move.on().toString() : value);
                    }
                }));
        body.act(key)
                .filter(kind -> kind.effect() == Effect.EXTEND)
                .ifPresent(kind -> kind.asks().forEach(column -> typed.putIfAbsent(column, desk.who())));
        return new FieldValues(body, NewEntries.divisionNames(snapshot)).read(typed);
    }

    /** Neither what is another division's may be changed nor what is one's own handed to another. */
    private Permissions.Allowed allowed(Entry before, Entry after) {
        return desk.allow(Deed.KEEP_ENTRIES, before.divisionId(), after.divisionId());
    }

    private static Integer days(RegisterBody body, String key, Integer days) {
        boolean extends_ =
                body.act(key).filter(kind -> kind.effect() == Effect.EXTEND).isPresent();
        if (days != null && !extends_) {
            throw new Refused("entry.noDays", key);
        }
        return days;
    }

    private static Map<String, String> set(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(value -> value.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private Binding bindingOf(EntryCase entry, PlanSnapshot snapshot) {
        RegisterDefinition version = desk.catalogue().version(entry.entry().definitionId());
        return Binding.of(version, desk.file().registers().links(snapshot.plan().id()), snapshot);
    }

    private static java.util.function.Function<String, UUID> divisionIds(PlanSnapshot snapshot) {
        return name -> snapshot.divisionNamed(name).map(Division::id).orElse(null);
    }

    private void expectNotFuture(LocalDate on) {
        if (on.isAfter(desk.today())) {
            throw new Refused("entry.future", on, desk.today());
        }
    }
}
