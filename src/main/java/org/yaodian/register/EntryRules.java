package org.yaodian.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.Refused;

/**
 * What may be done with an entry. Facts may be recorded late and in any order: what is judged is the whole course of the
 * entry by its days, as it would be with the new act.
 */
public final class EntryRules {
    private final EntryCase entry;
    private final EntryAct added;
    private final EntryCase course;
    private final WorkCalendar calendar;

    private EntryRules(EntryCase entry, EntryAct added, WorkCalendar calendar) {
        this.entry = entry;
        this.added = added;
        this.course = entry.with(added);
        this.calendar = calendar;
    }

    /**
     * Makes sure that an act may be added.
     *
     * @throws Refused when the definition forbids it
     */
    public static void expectAllowed(EntryCase entry, EntryAct added, PersonRole role, WorkCalendar calendar) {
        EntryRules rules = new EntryRules(entry, added, calendar);
        rules.expectDay();
        entry.stageOf(added).ifPresent(stage -> rules.expectMove(stage, role));
        entry.kindOf(added).ifPresent(rules::expectAct);
        rules.expectReasonForRefusal();
    }

    private void expectDay() {
        if (entry.voidedOn() != null) {
            throw new Refused("entry.voided", entry.entry().label(), entry.voidedOn());
        }
        if (added.on().isBefore(entry.entry().openedOn())) {
            throw new Refused(
                    "entry.beforeOpened", added.act(), added.on(), entry.entry().openedOn());
        }
    }

    private void expectMove(Stage stage, PersonRole role) {
        if (!stage.by().isEmpty() && !stage.by().contains(role)) {
            throw new Refused("entry.role", stage.key());
        }
        EntryCase before = until(added);
        int from = place(before.stage());
        int to = place(stage.key());
        boolean again = stage.parallel()
                && entry.acts().stream().anyMatch(act -> act.act().equals(stage.key()));
        if (from == to || again) {
            throw new Refused("entry.alreadyThere", entry.entry().label(), stage.key());
        }
        LocalDate closed = before.closedOn();
        if (closed != null && (to < from || !isStageClosed(before))) {
            throw new Refused("entry.closed", entry.entry().label(), closed, stage.key());
        }
        if (to < from && isBlank(added.reason()) && !isParallel(stage, before.stage())) {
            throw new Refused("entry.backNeedsReason", before.stage(), stage.key());
        }
        expectNeeds(stage, before);
        expectNoLaterStageBefore(stage, to);
    }

    /** Whether both come in any order. */
    private boolean isParallel(Stage stage, String other) {
        return stage.parallel()
                && entry.body().stage(other).filter(Stage::parallel).isPresent();
    }

    /** Whether it was closed by reaching a stage, so that the stages behind that one are still to come. */
    private boolean isStageClosed(EntryCase before) {
        return before.body().stage(before.stage()).orElseThrow().done();
    }

    private void expectNeeds(Stage stage, EntryCase before) {
        String first = entry.body().stages().get(0).key();
        List<String> missing = stage.needs().stream()
                .filter(need -> !need.equals(first))
                .filter(need ->
                        before.acts().stream().noneMatch(act -> act.act().equals(need)))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused("entry.needs", stage.key(), String.join("、", missing));
        }
    }

    /** A move that is recorded late must not turn a later one into a way back. */
    private void expectNoLaterStageBefore(Stage stage, int to) {
        course.acts().stream()
                .dropWhile(act -> act != added)
                .skip(1)
                .filter(act -> course.stageOf(act).isPresent())
                .findFirst()
                .filter(next -> place(next.act()) <= to && isBlank(next.reason()) && !isParallel(stage, next.act()))
                .ifPresent(next -> {
                    throw new Refused("entry.order", stage.key(), added.on(), next.act(), next.on());
                });
    }

    private void expectAct(ActKind kind) {
        if (kind.reason() && isBlank(added.reason())) {
            throw new Refused("entry.reason", kind.key());
        }
        if (kind.effect() == Effect.VOID) {
            return;
        }
        LocalDate closed = entry.closedOn();
        if (closed != null && (kind.effect() == Effect.CLOSE || added.on().isAfter(closed))) {
            throw new Refused("entry.closed", entry.entry().label(), closed, kind.key());
        }
        if (kind.once() && entry.acts().stream().anyMatch(act -> act.act().equals(kind.key()))) {
            throw new Refused("entry.once", kind.key());
        }
        switch (kind.effect()) {
            case ASK_CORRECTION -> expectBeforeItsAnswer(Effect.CORRECTED);
            case CORRECTED -> expectCorrected(kind);
            case PAUSE -> expectPause(kind);
            case RESUME -> expectResume(kind);
            case EXTEND -> expectExtension(kind);
            case CLOSE -> expectAwaited(kind);
            default -> {}
        }
    }

    private void expectBeforeItsAnswer(Effect answer) {
        entry.having(answer)
                .filter(act -> act.on().isBefore(added.on()))
                .findFirst()
                .ifPresent(act -> {
                    throw new Refused("entry.order", added.act(), added.on(), act.act(), act.on());
                });
    }

    private void expectCorrected(ActKind kind) {
        boolean givenUp = entry.acts().stream()
                .flatMap(act -> entry.kindOf(act).stream())
                .anyMatch(other -> other.effect() == Effect.CLOSE && other.needs() != null);
        if (givenUp) {
            throw new Refused("entry.closed", entry.entry().label(), entry.closedOn(), kind.key());
        }
        if (entry.having(Effect.CORRECTED).findAny().isPresent()) {
            throw new Refused("entry.once", kind.key());
        }
        EntryAct asked = entry.having(Effect.ASK_CORRECTION).findFirst().orElse(null);
        if (asked == null && !kind.anyOrder()) {
            throw new Refused("entry.notAsked", kind.key());
        }
        if (asked != null && added.on().isBefore(asked.on())) {
            throw new Refused("entry.order", asked.act(), asked.on(), kind.key(), added.on());
        }
    }

    /** What stops the clock for a reason of the office's own does so while it runs, and before the limit. */
    private void expectPause(ActKind kind) {
        if (kind.anyOrder() || entry.body().clock() == null) {
            return;
        }
        EntryClock.Reading reading = new EntryClock(until(added), calendar, added.on()).read();
        if (reading.pause() != null) {
            throw new Refused(
                    "entry.pausedAlready",
                    entry.entry().label(),
                    reading.pause().since());
        }
        if (added.on().isAfter(reading.due())) {
            throw new Refused("entry.pauseLate", kind.key(), added.on(), reading.due());
        }
    }

    /** An answer needs its question, but for acts that may be recorded before it. */
    private void expectResume(ActKind kind) {
        if (!kind.anyOrder()
                && new EntryClock(until(added), calendar, added.on()).read().pause() == null) {
            throw new Refused("entry.notAsked", kind.key());
        }
    }

    private void expectExtension(ActKind kind) {
        if (added.days() == null || added.days() < 1) {
            throw new Refused("entry.extensionDays", kind.key());
        }
        int sum = course.having(Effect.EXTEND).mapToInt(EntryAct::days).sum();
        if (kind.days() != null && sum > kind.days()) {
            throw new Refused("entry.extensionMost", kind.key(), kind.days(), sum);
        }
        LocalDate due =
                new EntryClock(until(added), calendar, added.on()).read().due();
        if (due != null && added.on().isAfter(due)) {
            throw new Refused("entry.extensionLate", kind.key(), added.on(), due);
        }
    }

    /** What ends an entry for want of something needs that something to have been asked for in vain. */
    private void expectAwaited(ActKind kind) {
        if (kind.needs() == null) {
            return;
        }
        EntryCase before = until(added);
        boolean asked = before.acts().stream().anyMatch(act -> act.act().equals(kind.needs()));
        boolean corrected = before.having(Effect.CORRECTED).findAny().isPresent();
        if (!asked || corrected) {
            throw new Refused("entry.needsAct", kind.key(), kind.needs());
        }
    }

    /** A refusal needs its reason, whether it is told with this act or was told before the entry is closed by it. */
    private void expectReasonForRefusal() {
        boolean closes = entry.stageOf(added).filter(Stage::done).isPresent();
        Map<String, String> told = new LinkedHashMap<>(closes ? entry.entry().fields() : Map.of());
        told.putAll(added.fields());
        told.forEach((key, value) -> {
            boolean refuses = entry.body()
                    .column(key)
                    .filter(column -> column.isRefusal(value))
                    .isPresent();
            if (refuses && isBlank(added.reason())) {
                throw new Refused("entry.refusalReason", value);
            }
        });
    }

    /**
     * Makes sure that values may be corrected as they are: what refuses needs the reason that it was closed with.
     *
     * @throws Refused when an entry that is closed would refuse something without a reason
     */
    public static void expectReasonFor(EntryCase corrected) {
        boolean reasoned = corrected.acts().stream().anyMatch(act -> !isBlank(act.reason()));
        if (corrected.closedOn() == null || reasoned) {
            return;
        }
        corrected.entry().fields().forEach((key, value) -> {
            if (corrected
                    .body()
                    .column(key)
                    .filter(column -> column.isRefusal(value))
                    .isPresent()) {
                throw new Refused("entry.refusalReason", value);
            }
        });
    }

    /** What had been done before the act, by its day. */
    private EntryCase until(EntryAct act) {
        return new EntryCase(
                course.body(),
                course.entry(),
                course.acts().stream().takeWhile(other -> other != act).collect(Collectors.toList()));
    }

    private int place(String stage) {
        return entry.body().placeOf(stage);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
