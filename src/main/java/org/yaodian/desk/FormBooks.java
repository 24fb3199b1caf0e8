package org.yaodian.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.yaodian.exchange.FormCell;
import org.yaodian.exchange.FormLine;
import org.yaodian.exchange.FormTable;
import org.yaodian.plan.Refused;
import org.yaodian.reading.sheet.ReadRow;
import org.yaodian.reading.sheet.SheetCell;
import org.yaodian.reading.sheet.SheetFile;

/** Opens workbooks that came back, as far as any form goes: larger ones are none. */
final class FormBooks {
    private static final int MOST_SHEETS = 60;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 500;
    private static final long MOST_BYTES = 10L << 20;
    private static final int CANCEL_ASKED_EVERY = 100;

    private FormBooks() {}

    /**
     * Every sheet of a workbook, hidden ones too.
     *
     * @throws Refused where it is no workbook, damaged, locked, too large, or has programs in it
     * @throws java.util.concurrent.CancellationException when it is cancelled
     */
    static List<FormTable> read(Path path, BooleanSupplier cancelled) {
        expectSmall(path);
        try (SheetFile file = SheetFile.openWithHidden(path)) {
            if (file.hasMacros()) {
                throw new Refused("form.macros", path);
            }
            if (file.names().size() > MOST_SHEETS) {
                throw new Refused("form.tooLarge", path);
            }
            List<FormTable> tables = new ArrayList<>();
            for (int i = 0; i < file.names().size(); i++) {
                tables.add(new FormTable(file.names().get(i), lines(file, i, path, cancelled)));
            }
            return tables;
        }
    }

    private static void expectSmall(Path path) {
        try {
            if (Files.isRegularFile(path) && Files.size(path) > MOST_BYTES) {
                throw new Refused("form.tooLarge", path);
            }
        } catch (IOException e) {
            throw new Refused(e, "sheet.notFound", path);
        }
    }

    private static List<FormLine> lines(SheetFile file, int sheet, Path path, BooleanSupplier cancelled) {
        List<FormLine> lines = new ArrayList<>();
        file.rows(sheet, row -> {
            if (lines.size() >= MOST_ROWS || row.cells().size() > MOST_COLUMNS) {
                throw new Refused("form.tooLarge", path);
            }
            if (lines.size() % CANCEL_ASKED_EVERY == 0 && cancelled.getAsBoolean()) {
                throw new java.util.concurrent.CancellationException();
            }
            lines.add(line(row));
            return true;
        });
        return lines;
    }

    private static FormLine line(ReadRow row) {
        Map<Integer, FormCell> cells = new HashMap<>();
        row.cells().forEach((column, cell) -> cells.put(column, cell(cell)));
        return new FormLine(row.number(), cells);
    }

    private static FormCell cell(SheetCell cell) {
        SheetCell.Value value = cell.value();
        double number = value instanceof SheetCell.Number found ? found.number() : 0;
        return new FormCell(cell.address(), kind(value), cell.shown(), number);
    }

    private static FormCell.Kind kind(SheetCell.Value value) {
        if (value instanceof SheetCell.Text) {
            return FormCell.Kind.TEXT;
        }
        if (value instanceof SheetCell.Number number) {
            return number.percent() ? FormCell.Kind.PERCENT : FormCell.Kind.NUMBER;
        }
        if (value instanceof SheetCell.Day) {
            return FormCell.Kind.DAY;
        }
        if (value instanceof SheetCell.Truth truth) {
            return truth.yes() ? FormCell.Kind.YES : FormCell.Kind.NO;
        }
        return value instanceof SheetCell.Formula ? FormCell.Kind.FORMULA : FormCell.Kind.FAULT;
    }

    /**
     * The files that were given, and those of the folders that were: workbooks by their names, without what programs leave
     * beside one that is open.
     *
     * @throws Refused where one is not there, or a folder has none
     */
    static List<Path> files(List<Path> given) {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            List<Path> found = workbooks(path);
            if (found.isEmpty()) {
                throw new Refused("form.noneInFolder", path);
            }
            files.addAll(found);
        }
        return files.stream().distinct().toList();
    }

    private static List<Path> workbooks(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(FormBooks::isWorkbook).sorted().toList();
        } catch (IOException e) {
            throw new Refused(e, "form.folderUnreadable", folder);
        }
    }

    private static boolean isWorkbook(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".xlsx") || name.endsWith(".xls");
        return named && !name.startsWith("~$") && !name.startsWith(".") && Files.isRegularFile(path);
    }
}
