package org.yaodian.reading.sheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.yaodian.plan.Refused;
import org.yaodian.register.Column;
import org.yaodian.register.RegisterBody;

/** Reads a workbook as the rows of one register: of its sheets the one whose headings match it best. */
public final class RegisterReader {
    /** How many rows are taken at once. */
    public static final int MOST_ROWS = 50_000;

    private final RegisterBody body;
    private final List<String> divisions;
    private final int year;
    private final LocalDate today;
    private final BooleanSupplier cancelled;
    /** The column that is needed where the rows have no day on which they came in; null where they have. */
    private final String neededInstead;

    /**
     * @param divisions the names of those that may answer for an entry
     * @param year of days that are typed without one
     * @param today days behind it are refused
     * @param cancelled asked often; reading stops with a {@link CancellationException} when it says yes
     */
    public RegisterReader(
            RegisterBody body, List<String> divisions, int year, LocalDate today, BooleanSupplier cancelled) {
        this(body, divisions, year, today, cancelled, null);
    }

    private RegisterReader(
            RegisterBody body,
            List<String> divisions,
            int year,
            LocalDate today,
            BooleanSupplier cancelled,
            String neededInstead) {
        this.body = body;
        this.divisions = List.copyOf(divisions);
        this.year = year;
        this.today = today;
        this.cancelled = cancelled;
        this.neededInstead = neededInstead;
    }

    /**
     * One for ledgers: their rows need not tell a day on which they came in, but have a heading for the column; a cell may
     * tell several divisions.
     */
    RegisterReader withoutDays(String neededColumn) {
        return new RegisterReader(body, divisions, year, today, cancelled, neededColumn);
    }

    /**
     * What was read.
     *
     * @param sheet the name of the sheet that was taken
     * @param headings every heading and what it was taken for
     * @param skipped how many rows have something and tell of nothing: totals, and what stands under no heading that is taken
     */
    public record Sheet(String sheet, List<Heading> headings, List<TypedRow> rows, int skipped) {}

    /** @throws Refused where the file is no workbook, or no sheet of it has what every entry of the register needs */
    public Sheet read(Path path) {
        try (SheetFile file = SheetFile.open(path)) {
            HeadingNames names = new HeadingNames(body);
            int best = 0;
            HeadingRow headings = new HeadingRow(List.of(), 0, 0);
            boolean anything = false;
            for (int i = 0; i < file.names().size(); i++) {
                List<ReadRow> head = head(file, i);
                HeadingRow found = HeadingRow.find(head, names);
                anything |= !head.isEmpty();
                if (found.matched() > headings.matched()) {
                    headings = found;
                    best = i;
                }
            }
            if (!anything) {
                throw new Refused("sheet.empty", path);
            }
            expectNeeded(path, headings.headings());
            return read(file, best, headings, path);
        }
    }

    private List<ReadRow> head(SheetFile file, int sheet) {
        List<ReadRow> head = new ArrayList<>();
        file.rows(sheet, row -> {
            expectWanted();
            head.add(row);
            return head.size() < HeadingRow.MOST_ROWS_ABOVE;
        });
        return head;
    }

    private void expectNeeded(Path path, List<Heading> headings) {
        List<Heading> taken = headings.stream().filter(Heading::taken).toList();
        if (taken.isEmpty()) {
            throw new Refused("import.noHeadings", path, body.name().chinese(), columns());
        }
        for (Column column : body.columns()) {
            boolean there = taken.stream().anyMatch(heading -> HeadingNames.isColumn(heading.target(), column));
            if ((column.required() || column.key().equals(neededInstead)) && !there) {
                throw new Refused("import.noColumn", path, column.key(), told(headings));
            }
        }
        if (neededInstead == null && taken.stream().noneMatch(heading -> heading.target() instanceof Target.Opened)) {
            throw new Refused("import.noOpened", path, HeadingNames.wordsForOpened(body), told(headings));
        }
    }

    private String columns() {
        return "收到日期、" + body.columns().stream().map(Column::key).collect(Collectors.joining("、"));
    }

    private static String told(List<Heading> headings) {
        return headings.stream().map(Heading::text).collect(Collectors.joining("、"));
    }

    private Sheet read(SheetFile file, int sheet, HeadingRow found, Path path) {
        ContinuedRows whole = new ContinuedRows();
        List<ReadRow> rows = whole.rows();
        file.rows(sheet, row -> {
            expectWanted();
            if (row.number() > found.last()) {
                whole.add(row);
            }
            if (rows.size() > MOST_ROWS) {
                throw new Refused("sheet.tooManyRows", path, MOST_ROWS);
            }
            return true;
        });
        CellValues values = new CellValues(body, divisions, year, neededInstead != null);
        List<Heading> headings = TrueHeadings.of(found.headings(), rows, values);
        RowReader reader = new RowReader(
                body, values, today, headings.stream().filter(Heading::taken).toList());
        List<TypedRow> typed = new ArrayList<>();
        int skipped = 0;
        for (ReadRow row : rows) {
            expectWanted();
            if (reader.isBlank(row) || reader.isHeading(row) || RowReader.isTotal(row)) {
                skipped++;
            } else {
                typed.add(reader.read(row));
            }
        }
        if (typed.isEmpty()) {
            throw new Refused("import.noRows", path, file.names().get(sheet));
        }
        return new Sheet(file.names().get(sheet), headings, List.copyOf(typed), skipped);
    }

    private void expectWanted() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
