package org.yaodian.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.yaodian.plan.State;

/** What stands in one cell of a sheet: its value keeps its type, so that each writer can choose how to show it. */
public sealed interface Cell {

    /** The state whose colour lies on the cell, null for none. */
    default State mark() {
        return null;
    }

    /** The value as it is read on paper: 62%, 2022-10-20. */
    String shown();

    /** A cell that is empty. */
    record Blank() implements Cell {
        private static final Blank ONLY = new Blank();

        @Override
        public String shown() {
            return "";
        }
    }

    /** Words, taken as data whatever they begin with; never null. */
    record Text(String text, State mark) implements Cell {
        @Override
        public String shown() {
            return SheetText.clean(text);
        }
    }

    /** A whole number. */
    record Whole(long number) implements Cell {
        @Override
        public String shown() {
            return Long.toString(number);
        }
    }

    /** A number with as many decimals as it has. */
    record Decimal(BigDecimal number) implements Cell {
        @Override
        public String shown() {
            return number.toPlainString();
        }
    }

    /** A number that somebody typed by hand where one is counted otherwise: it bears a star. */
    record Starred(BigDecimal number) implements Cell {
        @Override
        public String shown() {
            return number.toPlainString() + "*";
        }
    }

    /** A share, 0 to 1. */
    record Percent(double fraction, State mark) implements Cell {
        @Override
        public String shown() {
            BigDecimal whole = BigDecimal.valueOf(fraction).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
            return whole + "%";
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Cell {
        @Override
        public String shown() {
            return date.toString();
        }
    }

    /** Nothing. */
    public static Cell blank() {
        return Blank.ONLY;
    }

    /** The words, or nothing where they are null or empty. */
    public static Cell text(String text) {
        return text == null || text.isEmpty() ? blank() : new Text(text, null);
    }

    /** The state's word on its colour. */
    static Cell state(State state) {
        return new Text(SheetWords.of(state), state);
    }

    static Cell whole(long number) {
        return new Whole(number);
    }

    public static Cell starred(BigDecimal number) {
        return new Starred(number);
    }

    public static Cell decimal(BigDecimal number) {
        return new Decimal(number);
    }

    static Cell percent(double fraction) {
        return new Percent(fraction, null);
    }

    static Cell percent(double fraction, State mark) {
        return new Percent(fraction, mark);
    }

    /** The day, or nothing where it is null. */
    static Cell day(LocalDate date) {
        return date == null ? blank() : new Day(date);
    }
}
