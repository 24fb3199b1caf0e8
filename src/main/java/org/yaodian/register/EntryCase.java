package org.yaodian.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry with everything that was done with it and the definition that it was made under.
 *
 * @param acts in the order of their days, those of a day as recorded
 */
public record EntryCase(RegisterBody body, Entry entry, List<EntryAct> acts) {
    public EntryCase {
        acts = acts.stream().sorted(EntryAct.IN_TIME).toList();
    }

    /** The same with one act more. */
    public EntryCase with(EntryAct act) {
        return new EntryCase(
                body, entry, Stream.concat(acts.stream(), Stream.of(act)).toList());
    }

    public EntryCase with(Entry changed) {
        return new EntryCase(body, changed, acts);
    }

    /** The same as it was known by the facts up to the day. */
    public EntryCase asOf(LocalDate day) {
        return new EntryCase(
                body, entry, acts.stream().filter(act -> !act.on().isAfter(day)).toList());
    }

    /** The act's kind; empty where it is a move to a stage. */
    Optional<ActKind> kindOf(EntryAct act) {
        return body.acts().stream().filter(kind -> kind.key().equals(act.act())).findFirst();
    }

    /** The stage that the act moves to; empty where it is another act. */
    Optional<Stage> stageOf(EntryAct act) {
        return body.stages().stream()
                .filter(stage -> stage.key().equals(act.act()))
                .findFirst();
    }

    /** The acts with the effect, by their days. */
    Stream<EntryAct> having(Effect effect) {
        return acts.stream()
                .filter(act ->
                        kindOf(act).filter(kind -> kind.effect() == effect).isPresent());
    }

    /** The stage by these acts. */
    public String stage() {
        return acts.stream()
                .flatMap(act -> stageOf(act).stream())
                .reduce((earlier, later) -> later)
                .orElse(body.stages().get(0))
                .key();
    }

    /** The day on which it was closed by these acts; null while it is open. */
    public LocalDate closedOn() {
        if (body.stages().get(0).done()) {
            return entry.openedOn();
        }
        return closing().map(EntryAct::on).orElse(null);
    }

    /** The act that closed it; empty while it is open, and for what is closed from the beginning. */
    public Optional<EntryAct> closing() {
        return acts.stream().filter(this::closes).findFirst();
    }

    private boolean closes(EntryAct act) {
        return stageOf(act).filter(Stage::done).isPresent()
                || kindOf(act)
                        .filter(kind -> kind.effect() == Effect.CLOSE || kind.effect() == Effect.VOID)
                        .isPresent();
    }

    /** The day on which it was voided by these acts; null for nearly all. */
    public LocalDate voidedOn() {
        return having(Effect.VOID).map(EntryAct::on).findFirst().orElse(null);
    }

    /** Whether no act bears on the clock. */
    public boolean plain() {
        return acts.stream()
                .flatMap(act -> kindOf(act).stream())
                .allMatch(kind -> kind.effect() == Effect.CLOSE || kind.effect() == Effect.VOID);
    }
}
