package org.yaodian.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The text form of special days: lines of {@code date,kind,name} under a heading, kind {@code work} or {@code off}. */
public final class HolidayTable {
    private static final int COLUMNS = 3;

    private HolidayTable() {}

    /**
     * Reads the lines of a table.
     *
     * @param lines the lines with their heading; blank ones are passed over
     * @throws IllegalArgumentException naming the line that is none
     */
    public static List<SpecialDay> parse(Stream<String> lines) {
        return lines.skip(1)
                .filter(line -> !line.isBlank())
                .map(HolidayTable::parseLine)
                .toList();
    }

    private static SpecialDay parseLine(String line) {
        String[] cells = line.strip().split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("expected date,kind,name, not: " + line);
        }
        try {
            return new SpecialDay(
                    LocalDate.parse(cells[0]), DayKind.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2]);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no date: " + line, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("neither work nor off: " + line, e);
        }
    }
}
