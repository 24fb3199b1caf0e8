package org.yaodian.exchange;

/**
 * A cell of a form that came back, not empty.
 *
 * @param address as programs show it: H5
 * @param shown what a person reads in it; a day in ISO 8601
 * @param number what a number or percentage is (0.6 for 60 %), 0 for other kinds
 */
public record FormCell(String address, Kind kind, String shown, double number) {
    /** What stands in it. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown with a percent sign. */
        PERCENT,
        DAY,
        YES,
        NO,
        /** What it amounts to is not taken. */
        FORMULA,
        /** An error value such as #N/A. */
        FAULT
    }
}
