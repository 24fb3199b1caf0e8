package org.yaodian.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.yaodian.plan.ProgressListener;

/** A plan on 1 November 2022 whose forms are sent out, filled in by another program, and collected. */
public final class FormFixture implements AutoCloseable {
    static final LocalDate TODAY = DeskFixture.TODAY;
    static final String ITEMS = "填报";

    private final Path folder;
    private final Desk desk;

    FormFixture(Path folder) {
        this(folder, DeskFixture.desk(folder));
    }

    /** @param desk at a plan of the test's own */
    FormFixture(Path folder, Desk desk) {
        this.folder = folder;
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    /** The form of a division, just sent. */
    Path send(String division) {
        return send(List.of(division)).get(0).file();
    }

    List<SentForm> send(List<String> divisions) {
        Path out = folder.resolve("第" + System.identityHashCode(divisions) + "批");
        return new FormSending(desk, null)
                .send(out, new FormSending.Wish(divisions, null, false), TODAY, ProgressListener.NONE);
    }

    CollectPreview preview(Path... forms) {
        return new FormCollecting(desk, null).preview(Arrays.asList(forms), TODAY, false, ProgressListener.NONE);
    }

    /** Collects, leaving conflicts. */
    CollectPreview collect(Path... forms) {
        return collect(null, forms);
    }

    CollectPreview collect(CollectDecisions.Decision onConflict, Path... forms) {
        CollectPreview preview = preview(forms);
        new FormCollecting(desk, null).apply(preview, CollectDecisions.onConflict(onConflict));
        return preview;
    }

    int changes() {
        return desk.historyCount(org.yaodian.store.HistoryFilter.ALL);
    }

    /** How the rows of all forms came out: NEW 5, REFUSED H6 form.percent; untouched rows left out. */
    static String told(CollectPreview preview) {
        return preview.forms().stream()
                .flatMap(form -> form.rows().stream())
                .filter(row -> !(row.outcome() == CollectedRow.Outcome.UNCHANGED
                        && row.values().isEmpty()))
                .map(FormFixture::told)
                .collect(Collectors.joining("; "));
    }

    private static String told(CollectedRow row) {
        String why = row.why() == null ? "" : " " + row.cell() + " " + row.why().reason();
        return row.outcome() + " " + row.item() + why;
    }

    /** Why the only form is refused whole. */
    static String whyRefused(CollectPreview preview) {
        CollectedForm form = preview.forms().get(0);
        return form.accepted() ? "accepted" : form.why().reason();
    }

    /** Changes a workbook as another program would. */
    static Path edit(Path form, Consumer<Workbook> edit) {
        try {
            byte[] bytes = Files.readAllBytes(form);
            try (InputStream in = new java.io.ByteArrayInputStream(bytes);
                    Workbook workbook = WorkbookFactory.create(in)) {
                edit.accept(workbook);
                try (OutputStream out = Files.newOutputStream(form)) {
                    workbook.write(out);
                }
            }
            return form;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path copy(Path form, String name) {
        try {
            return Files.copy(form, form.resolveSibling(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a value under a heading, in the row of an item. */
    public static Path fill(Path form, int item, String heading, Object value) {
        return edit(form, workbook -> set(cell(workbook.getSheet(ITEMS), item, heading), value));
    }

    static Cell cell(Sheet sheet, int item, String heading) {
        for (Row row : sheet) {
            Cell first = row.getCell(column(sheet, "序号"));
            if (first != null
                    && first.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
                    && first.getNumericCellValue() == item) {
                return row.getCell(column(sheet, heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException("no row " + item);
    }

    static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(headerRow(sheet))) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException("no column " + heading);
    }

    static int headerRow(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                        && List.of("序号", "编号").contains(cell.getStringCellValue())) {
                    return row.getRowNum();
                }
            }
        }
        throw new IllegalArgumentException("no headings");
    }

    static void set(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
