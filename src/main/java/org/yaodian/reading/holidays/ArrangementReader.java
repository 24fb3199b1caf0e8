package org.yaodian.reading.holidays;

import java.nio.file.Path;
import org.yaodian.calendar.Arrangement;
import org.yaodian.calendar.HolidayTable;
import org.yaodian.plan.Refused;
import org.yaodian.reading.DocumentText;

/** An arrangement of days off and worked in whatever form it comes: a table, a calendar file, or a notice's sentences. */
public final class ArrangementReader {
    private ArrangementReader() {}

    /**
     * Reads a file by its content: {@code .csv}, {@code .ics}, or a notice as {@code .txt}, {@code .docx}, {@code .doc}.
     *
     * @param year of dates of a notice that does not tell it, may be null
     * @throws Refused when it cannot be read
     */
    public static Arrangement read(Path path, Integer year) {
        return read(DocumentText.of(path).text(), path.toString(), year);
    }

    /** As {@link #read(Path, Integer)}, for text that was typed or pasted. */
    public static Arrangement read(String text, Integer year) {
        return read(text, "", year);
    }

    private static Arrangement read(String text, String name, Integer year) {
        if (CalendarFileReader.isCalendar(text)
                || name.toLowerCase(java.util.Locale.ROOT).endsWith(".ics")) {
            return CalendarFileReader.read(text, name);
        }
        boolean table = HolidayTable.isTable(text)
                || name.toLowerCase(java.util.Locale.ROOT).endsWith(".csv");
        return table ? HolidayTable.read(text) : NoticeReader.read(text, year);
    }
}
