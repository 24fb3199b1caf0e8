package org.yaodian.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.State;
import org.yaodian.register.RegisterStanding;
import org.yaodian.register.UsedDays;

/** 办件时限统计: for each register with entries how many came in, how many were closed in time, and how long they took. */
public final class ClockSheet {
    public static final String TITLE = "办件时限统计";

    private ClockSheet() {}

    /** What is counted of one register; void entries are left out. */
    public static final class Count {
        private final RegisterStanding register;
        private final WorkCalendar calendar;
        private int received;
        private int closed;
        private int limited;
        private int inTime;
        private long days;
        private int longest;

        public Count(RegisterStanding register, WorkCalendar calendar) {
            this.register = register;
            this.calendar = calendar;
        }

        /** Takes one of its entries. */
        public void add(RegisterLine line) {
            if (line.standing().voidedOn() != null) {
                return;
            }
            received++;
            if (line.standing().closedOn() != null) {
                closed++;
                limited += line.standing().due() == null ? 0 : 1;
                boolean late = line.standing().state() == State.DONE_LATE;
                inTime += line.standing().due() == null || late ? 0 : 1;
                int used = UsedDays.of(line.entry(), calendar);
                days += used;
                longest = Math.max(longest, used);
            }
        }

        private SheetRow row() {
            return SheetRow.of(
                    Cell.text(register.definition().body().name().chinese()),
                    register.item() == null
                            ? Cell.blank()
                            : Cell.text(register.item().number() + "．"
                                    + register.item().name()),
                    Cell.whole(received),
                    Cell.whole(closed),
                    limited == 0 ? Cell.blank() : Cell.percent((double) inTime / limited),
                    closed == 0 ? Cell.blank() : Cell.decimal(mean()),
                    Cell.whole(register.open()),
                    Cell.whole(register.soon()),
                    Cell.whole(register.overdue()),
                    closed == 0 ? Cell.blank() : Cell.whole(longest));
        }

        private BigDecimal mean() {
            return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(closed), 1, RoundingMode.HALF_UP);
        }
    }

    public static SheetModel of(SheetModel.Heading heading, List<Count> counts) {
        return SheetModel.table(
                TITLE,
                heading,
                List.of(
                        Column.of("台账", 26, Column.Kind.TEXT),
                        Column.of("事项", 34, Column.Kind.TEXT),
                        Column.of("受理总数", 9, Column.Kind.INTEGER),
                        Column.of("办结数", 8, Column.Kind.INTEGER),
                        Column.of("按时办结率", 9, Column.Kind.PERCENT),
                        Column.of("平均用时（工作日）", 11, Column.Kind.NUMBER),
                        Column.of("在办", 8, Column.Kind.INTEGER),
                        Column.of("临期", 8, Column.Kind.INTEGER),
                        Column.of("逾期", 8, Column.Kind.INTEGER),
                        Column.of("最长用时", 9, Column.Kind.INTEGER)),
                counts.stream().map(Count::row).toList());
    }
}
