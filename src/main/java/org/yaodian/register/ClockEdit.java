package org.yaodian.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaodian.plan.Bilingual;

/**
 * What a person changes of a definition's clock.
 *
 * @param days the limit, null for no clock
 * @param unit what it counts; of no meaning without a clock
 * @param ofObligation whether the limit of the plan's own phrase goes before it
 * @param extension how much may be added at most, null where nothing may
 * @param pauses whether it can be stopped
 */
public record ClockEdit(Integer days, Clock.Unit unit, boolean ofObligation, Integer extension, boolean pauses) {
    private static final Bilingual EXTENDED = new Bilingual("延期", "Extended");
    private static final Bilingual PAUSED = new Bilingual("停表", "Pause");
    private static final Bilingual RESUMED = new Bilingual("恢复计时", "Resume");

    /** As a definition has it. */
    public static ClockEdit of(RegisterBody body) {
        Clock clock = body.clock();
        Integer extension = body.acts().stream()
                .filter(act -> act.effect() == Effect.EXTEND)
                .map(act -> act.days() == null ? Integer.valueOf(DefinitionRules.LONGEST_LIMIT) : act.days())
                .findFirst()
                .orElse(null);
        return new ClockEdit(
                clock == null ? null : clock.days(),
                clock == null ? Clock.Unit.WORKING_DAYS : clock.unit(),
                clock != null && clock.ofObligation(),
                extension,
                body.acts().stream().anyMatch(act -> act.effect() == Effect.PAUSE));
    }

    /** @param kinds whether entries are told apart by the same column as before */
    Clock of(Clock old, boolean kinds) {
        if (days == null) {
            return null;
        }
        // limits of kinds are counted in the clock's unit, and mean nothing by another column
        boolean keeps = old != null && kinds && old.unit() == unit;
        return new Clock(days, unit, keeps ? old.byKind() : Map.of(), ofObligation);
    }

    /** The acts with those of the clock as they are to be; whatever else the definition has is kept in its place. */
    List<ActKind> acts(List<ActKind> old) {
        List<ActKind> acts = new ArrayList<>();
        for (ActKind act : old) {
            switch (act.effect()) {
                case EXTEND -> {
                    if (days != null && extension != null) {
                        acts.add(extended(act));
                    }
                }
                case PAUSE, RESUME -> {
                    if (days != null && pauses) {
                        acts.add(act);
                    }
                }
                default -> acts.add(act);
            }
        }
        acts.addAll(0, added(acts));
        return acts;
    }

    private ActKind extended(ActKind act) {
        boolean asBefore = act.days() == null && extension == DefinitionRules.LONGEST_LIMIT;
        return new ActKind(
                act.name(),
                act.effect(),
                act.ends(),
                asBefore ? null : extension,
                act.reason(),
                act.once(),
                act.needs(),
                act.anyOrder(),
                act.asks());
    }

    private List<ActKind> added(List<ActKind> present) {
        boolean mayExtend = present.stream().anyMatch(act -> act.effect() == Effect.EXTEND);
        boolean mayPause = present.stream().anyMatch(act -> act.effect() == Effect.PAUSE);
        Stream<ActKind> extend = days != null && extension != null && !mayExtend
                ? Stream.of(act(EXTENDED, Effect.EXTEND, null, extension, true))
                : Stream.empty();
        Stream<ActKind> pause = days != null && pauses && !mayPause
                ? Stream.of(
                        act(PAUSED, Effect.PAUSE, null, null, true),
                        act(RESUMED, Effect.RESUME, PAUSED.chinese(), null, false))
                : Stream.empty();
        return Stream.concat(pause, extend).toList();
    }

    private static ActKind act(Bilingual name, Effect effect, String ends, Integer days, boolean reason) {
        return new ActKind(name, effect, ends, days, reason, false, null, false, List.of());
    }
}
