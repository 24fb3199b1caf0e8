package org.yaodian.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaodian.calendar.WorkCalendar;

/**
 * What moves between two standings of the same plan, as by another calendar: dates, states, and the working day by which a
 * limit is to be met. What is dated is known again by what it is of, never by its date, which may be what moves; whatever
 * a plan dates is told by adding it to {@link #datedOf}.
 */
public final class Moves {
    /**
     * What a dated thing is known by.
     *
     * @param of the obligation, or the register and number of open entries
     * @param place which of its limits it is, in the order of their dates; or {@link #NEXT}
     */
    private record Key(UUID item, Object of, int place) {}

    private record Dated(WorkItem item, String what, Move.Standing standing) {}

    /** The place of an obligation's nearest date, told only where none of its limits was. */
    private static final int NEXT = -1;

    private Moves() {}

    /** What moves, by item, then by the date before. */
    public static List<Move> between(PlanStatus before, PlanStatus after) {
        Map<Key, Dated> old = datedOf(before);
        Map<Key, Dated> now = datedOf(after);
        Map<Key, Move> moves = new LinkedHashMap<>();
        old.forEach((key, dated) -> {
            Dated then = now.get(key);
            if (then == null || moved(dated.standing(), then.standing())) {
                moves.put(
                        key,
                        new Move(dated.item(), dated.what(), dated.standing(), then == null ? null : then.standing()));
            }
        });
        now.forEach((key, dated) -> {
            if (!old.containsKey(key)) {
                moves.put(key, new Move(dated.item(), dated.what(), null, dated.standing()));
            }
        });
        return told(moves);
    }

    private static List<Move> told(Map<Key, Move> moves) {
        List<Move> told = new ArrayList<>();
        moves.forEach((key, move) -> {
            boolean byItsLimits = key.place() == NEXT
                    && moves.keySet().stream()
                            .anyMatch(other -> other.place() != NEXT
                                    && other.of().equals(key.of())
                                    && other.item().equals(key.item()));
            if (!byItsLimits) {
                told.add(move);
            }
        });
        told.sort(Comparator.comparing((Move move) -> move.item().number()).thenComparing(Moves::firstDate));
        return told;
    }

    private static LocalDate firstDate(Move move) {
        return move.before() != null ? move.before().date() : move.after().date();
    }

    /** Where it is done, on which working day it was to be ready is of no matter any more. */
    private static boolean moved(Move.Standing before, Move.Standing after) {
        boolean done = before.state().isDone() && after.state().isDone();
        return done ? before.state() != after.state() || !before.date().equals(after.date()) : !before.equals(after);
    }

    private static Map<Key, Dated> datedOf(PlanStatus status) {
        Map<Key, Dated> dated = new LinkedHashMap<>();
        Map<Key, Integer> places = new HashMap<>();
        for (Limit limit : status.limits()) {
            Object of = of(limit);
            int place = places.merge(new Key(limit.item().id(), of, 0), 1, Integer::sum) - 1;
            dated.put(
                    new Key(limit.item().id(), of, place),
                    new Dated(limit.item(), what(limit), standing(limit.date(), limit.state(), status.calendar())));
        }
        for (ItemStatus item : status.items()) {
            for (ObligationStatus obligation : item.obligations()) {
                if (obligation.nextDue() != null) {
                    dated.put(
                            new Key(item.item().id(), obligation.obligation().id(), NEXT),
                            new Dated(
                                    item.item(),
                                    obligation.obligation().quote(),
                                    standing(obligation.nextDue(), obligation.state(), status.calendar())));
                }
            }
        }
        return dated;
    }

    private static Object of(Limit limit) {
        return limit.obligation() != null
                ? limit.obligation().id()
                : List.of(limit.entries().register(), limit.entries().label());
    }

    /** Entries are called by their register and number, which are the office's own. */
    private static String what(Limit limit) {
        return limit.obligation() != null
                ? limit.obligation().quote()
                : limit.entries().name().chinese() + " " + limit.entries().label();
    }

    private static Move.Standing standing(LocalDate date, State state, WorkCalendar calendar) {
        return new Move.Standing(date, calendar.workingDayOnOrBefore(date), state);
    }
}
