package org.yaodian.reading.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * A cell of a sheet that is not empty.
 *
 * @param row counted from 1, as programs show it
 * @param column counted from 0
 */
public record SheetCell(int row, int column, Value value) {
    /** The digits of a number that a workbook keeps for certain. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LETTERS = 26;

    /** What stands in a cell. */
    public sealed interface Value {}

    /** Words, never empty. */
    public record Text(String text) implements Value {}

    /**
     * A number that is not shown as a date.
     *
     * @param percent whether it is shown with a percent sign (0.6 as 60 %)
     */
    public record Number(double number, boolean percent) implements Value {
        public Number(double number) {
            this(number, false);
        }
    }

    /** A number that is shown as a date. */
    public record Day(LocalDate date) implements Value {}

    /** Yes or no. */
    public record Truth(boolean yes) implements Value {}

    /** A formula; what it amounts to is not taken. */
    public record Formula() implements Value {}

    /** An error value such as {@code #N/A}. */
    public record Fault(String code) implements Value {}

    /** Its address: H5. */
    public String address() {
        return address(column, row);
    }

    /** The address of a cell, also of an empty one. */
    public static String address(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.append(row).toString();
    }

    /** What a person reads in it. */
    public String shown() {
        if (value instanceof Text text) {
            return text.text().strip();
        }
        if (value instanceof Number number) {
            return plain(number.number());
        }
        if (value instanceof Day day) {
            return day.date().toString();
        }
        if (value instanceof Truth truth) {
            return truth.yes() ? "TRUE" : "FALSE";
        }
        return value instanceof Fault fault ? fault.code() : "=";
    }

    /** The number without exponent, and without the dust that halves of two leave behind. */
    private static String plain(double number) {
        BigDecimal rounded = new BigDecimal(number).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
