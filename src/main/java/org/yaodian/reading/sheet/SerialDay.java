package org.yaodian.reading.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** A day that a workbook tells as a bare number, its cell having no date format: 44865 is 31 October 2022. */
public final class SerialDay {
    /** 1970-01-01 and 2099-12-31 as a workbook counts days: other numbers in a column of days are none. */
    private static final double FIRST = 25_569;

    private static final double LAST = 73_050;
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");

    private SerialDay() {}

    /** @param text as the cell shows it, without blanks at its ends and in half width */
    public static Optional<LocalDate> parse(String text) {
        if (!SERIAL.matcher(text).matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(text);
        return number < FIRST || number > LAST
                ? Optional.empty()
                : Optional.of(DateUtil.getLocalDateTime(number).toLocalDate());
    }
}
