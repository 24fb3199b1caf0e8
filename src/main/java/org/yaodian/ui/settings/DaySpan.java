package org.yaodian.ui.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.plan.CalendarDay;

/**
 * Days that follow each other and are called the same, shown as one row.
 *
 * @param own the file's own days that it is of; empty where it is shipped
 */
record DaySpan(LocalDate from, LocalDate to, DayKind kind, String name, List<CalendarDay> own) {
    /** The spans of days that are in order. */
    static List<DaySpan> of(List<SpecialDay> days, List<CalendarDay> own) {
        Map<LocalDate, CalendarDay> ownByDate =
                own.stream().collect(Collectors.toMap(CalendarDay::on, Function.identity()));
        List<DaySpan> spans = new ArrayList<>();
        for (SpecialDay day : days) {
            CalendarDay held = ownByDate.get(day.date());
            DaySpan single = new DaySpan(
                    day.date(), day.date(), day.kind(), day.name(), held == null ? List.of() : List.of(held));
            DaySpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.goesOnWith(single)) {
                spans.set(spans.size() - 1, last.with(single));
            } else {
                spans.add(single);
            }
        }
        return List.copyOf(spans);
    }

    boolean isOwn() {
        return !own.isEmpty();
    }

    private boolean goesOnWith(DaySpan next) {
        return to.plusDays(1).equals(next.from)
                && kind == next.kind
                && name.equals(next.name)
                && isOwn() == next.isOwn();
    }

    private DaySpan with(DaySpan next) {
        List<CalendarDay> both = new ArrayList<>(own);
        both.addAll(next.own);
        return new DaySpan(from, next.to, kind, name, List.copyOf(both));
    }
}
