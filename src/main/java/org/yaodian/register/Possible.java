package org.yaodian.register;

import java.util.List;
import java.util.Optional;

/** What can sensibly be done next with an entry: what a person is offered, before {@link EntryRules} judges it. */
public final class Possible {
    private final EntryCase entry;

    private Possible(EntryCase entry) {
        this.entry = entry;
    }

    public static Possible with(EntryCase entry) {
        return new Possible(entry);
    }

    /** The stage that comes next; empty at the end, and where an act closed the entry. */
    public Optional<Stage> next() {
        return forward().stream().findFirst();
    }

    /** The stages behind the present one that it may move to, nearest first. */
    public List<Stage> forward() {
        int place = entry.body().placeOf(entry.stage());
        boolean endedByAct = entry.closedOn() != null
                && !entry.body().stages().get(place).done()
                && entry.body().stages().subList(0, place).stream().noneMatch(Stage::done);
        if (entry.voidedOn() != null || endedByAct) {
            return List.of();
        }
        return entry.body().stages().subList(place + 1, entry.body().stages().size()).stream()
                .filter(this::needsMet)
                .toList();
    }

    private boolean needsMet(Stage stage) {
        String first = entry.body().stages().get(0).key();
        return stage.needs().stream()
                .allMatch(need -> need.equals(first)
                        || entry.acts().stream().anyMatch(act -> act.act().equals(need)));
    }

    /** The stages before the present one that it may be sent back to, nearest first. */
    public List<Stage> back() {
        if (entry.closedOn() != null) {
            return List.of();
        }
        List<Stage> stages = new java.util.ArrayList<>(
                entry.body().stages().subList(0, entry.body().placeOf(entry.stage())));
        java.util.Collections.reverse(stages);
        return List.copyOf(stages);
    }

    /** The acts beside the stages. */
    public List<ActKind> acts() {
        if (entry.voidedOn() != null) {
            return List.of();
        }
        return entry.body().acts().stream().filter(this::isPossible).toList();
    }

    private boolean isPossible(ActKind kind) {
        if (kind.effect() == Effect.VOID) {
            return true;
        }
        if (entry.closedOn() != null || (kind.once() && times(kind.key()) > 0)) {
            return false;
        }
        return switch (kind.effect()) {
            case CORRECTED -> count(Effect.ASK_CORRECTION) > count(Effect.CORRECTED);
            case RESUME -> times(kind.ends()) > times(kind.key());
            case CLOSE -> kind.needs() == null || (times(kind.needs()) > 0 && count(Effect.CORRECTED) == 0);
            case EXTEND ->
                kind.days() == null
                        || entry.having(Effect.EXTEND).mapToInt(EntryAct::days).sum() < kind.days();
            default -> true;
        };
    }

    private long times(String act) {
        return entry.acts().stream().filter(done -> done.act().equals(act)).count();
    }

    private long count(Effect effect) {
        return entry.having(effect).count();
    }
}
