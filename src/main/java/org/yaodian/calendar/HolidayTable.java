package org.yaodian.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaodian.calendar.ArrangementProblem.Reason;

/**
 * The text form of special days: lines of {@code date,kind,name}, with or without a heading. The kind is {@code off} or
 * {@code work}, or one of the words that offices use for them (放假, 休; 上班, 班).
 */
public final class HolidayTable {
    private static final int COLUMNS = 3;
    private static final String SEPARATORS = ",，\t";
    private static final Map<String, DayKind> KINDS = Map.ofEntries(
            Map.entry("off", DayKind.OFF),
            Map.entry("放假", DayKind.OFF),
            Map.entry("休", DayKind.OFF),
            Map.entry("休息", DayKind.OFF),
            Map.entry("假", DayKind.OFF),
            Map.entry("假期", DayKind.OFF),
            Map.entry("work", DayKind.WORK),
            Map.entry("上班", DayKind.WORK),
            Map.entry("班", DayKind.WORK),
            Map.entry("补班", DayKind.WORK),
            Map.entry("工作", DayKind.WORK),
            Map.entry("工作日", DayKind.WORK));

    private HolidayTable() {}

    /**
     * Reads the lines of a table that has to be whole, such as the shipped one.
     *
     * @throws IllegalArgumentException naming the first line that is none
     */
    public static List<SpecialDay> parse(Stream<String> lines) {
        Arrangement table = read(lines.toList());
        table.problems().stream().findFirst().ifPresent(problem -> {
            throw new IllegalArgumentException("line " + problem.line() + ", " + problem.reason()
                    + ", expected date,kind,name: " + problem.quote());
        });
        return table.days();
    }

    /** Reads a table as an office may have written it; blank lines are passed over, and lines that are none are told. */
    public static Arrangement read(String text) {
        return read(
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList());
    }

    private static Arrangement read(List<String> lines) {
        ArrangementBuilder arrangement = new ArrangementBuilder();
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                if (!first || !isHeading(line)) {
                    readLine(i + 1, line, arrangement);
                }
                first = false;
            }
        }
        return arrangement.build();
    }

    /** Whether the text begins as a table does: with a heading or a day of three cells. */
    public static boolean isTable(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .map(HolidayTable::cells)
                .anyMatch(cells -> cells.size() >= 2
                        && DateText.parse(cells.get(0)).isPresent()
                        && kind(cells.get(1)).isPresent());
    }

    /** A heading names columns: nothing in its first cell is a figure. */
    private static boolean isHeading(String line) {
        List<String> cells = cells(line);
        return cells.size() >= 2
                && !cells.get(0).isEmpty()
                && cells.get(0).chars().noneMatch(Character::isDigit);
    }

    private static void readLine(int number, String line, ArrangementBuilder arrangement) {
        List<String> cells = cells(line);
        if (cells.size() != COLUMNS || cells.get(2).isEmpty()) {
            arrangement.problem(number, line, Reason.CELLS);
            return;
        }
        Optional<LocalDate> date = DateText.parse(cells.get(0));
        Optional<DayKind> kind = kind(cells.get(1));
        if (date.isEmpty()) {
            arrangement.problem(number, line, Reason.DATE, cells.get(0));
        } else if (kind.isEmpty()) {
            arrangement.problem(number, line, Reason.KIND, cells.get(1));
        } else {
            arrangement.add(number, line, List.of(new SpecialDay(date.get(), kind.get(), cells.get(2))));
        }
    }

    private static Optional<DayKind> kind(String cell) {
        return Optional.ofNullable(KINDS.get(cell.toLowerCase(Locale.ROOT)));
    }

    /** The cells of a line without quotes and blanks around them, and without the empty ones that a sheet leaves behind. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(COLUMNS);
        String text = line.strip();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                cells.add(unquoted(text.substring(start, i).strip()));
                start = i + 1;
            }
        }
        while (cells.size() > COLUMNS && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String unquoted(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).strip()
                : cell;
    }
}
