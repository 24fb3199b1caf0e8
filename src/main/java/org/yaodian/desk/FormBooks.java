package org.yaodian.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.exchange.FormCell;
import org.yaodian.exchange.FormLine;
import org.yaodian.exchange.FormTable;
import org.yaodian.exchange.FormWriter;
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
    private static final int DEEPEST = 2;

    /** What this program puts beside forms itself. */
    private static final List<String> OWN = List.of(".yaodian", ".yaodian.lock", ".eml");

    private static final List<String> BOOKS = List.of(".xlsx", ".xls", ".xlsm", ".et");
    private static final List<String> DOCUMENTS =
            List.of(".docx", ".doc", ".wps", ".pptx", ".ppt", ".dps", ".zip", ".jar", ".msg", ".odt", ".odp");

    private FormBooks() {}

    /**
     * A workbook that was read.
     *
     * @param tables every sheet, hidden ones too
     * @param links the cells on which links lie
     * @param asSent whether no other program saved it since it went out
     */
    record Book(List<FormTable> tables, List<String> links, boolean asSent) {}

    /**
     * Every sheet of a workbook, hidden ones too.
     *
     * @throws Refused where it is no workbook, damaged, locked, too large, or has programs in it
     * @throws java.util.concurrent.CancellationException when it is cancelled
     */
    static Book read(Path path, BooleanSupplier cancelled) {
        expectSmall(path);
        try (SheetFile file = SheetFile.openWithHidden(path)) {
            if (file.hasMacros()) {
                throw new Refused("form.macros", path);
            }
            if (file.names().size() > MOST_SHEETS) {
                throw new Refused("form.tooLarge", path);
            }
            List<FormTable> tables = new ArrayList<>();
            List<String> links = new ArrayList<>();
            for (int i = 0; i < file.names().size(); i++) {
                tables.add(new FormTable(file.names().get(i), lines(file, i, path, cancelled)));
                links.addAll(file.links(i));
            }
            return new Book(tables, links, file.savedBy().equals(FormWriter.APPLICATION));
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
     * What lies in what was given.
     *
     * @param books files that were given themselves, and the workbooks of folders
     * @param others the other files of folders
     */
    record Found(List<Path> books, List<Path> others) {}

    /**
     * The files that were given, and those of the folders that were and of the folders in them: workbooks by their content,
     * whatever they are called, without what programs leave beside one that is open.
     *
     * @throws Refused where one is not there, or a folder has none
     */
    static Found files(List<Path> given) {
        List<Path> books = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path path : given) {
            if (!Files.isDirectory(path)) {
                books.add(path);
                continue;
            }
            Map<Boolean, List<Path>> found =
                    filesIn(path).stream().collect(Collectors.partitioningBy(FormBooks::isWorkbook));
            if (found.get(true).isEmpty()) {
                throw new Refused("form.noneInFolder", path);
            }
            books.addAll(found.get(true));
            others.addAll(found.get(false));
        }
        return new Found(books.stream().distinct().toList(), others);
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> entries = Files.walk(folder, DEEPEST)) {
            return entries.filter(FormBooks::mayBeSent).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Refused(e, "form.folderUnreadable", folder);
        }
    }

    private static boolean mayBeSent(Path path) {
        String name = path.getFileName().toString();
        boolean left = name.startsWith("~$") || name.startsWith(".");
        return !left && OWN.stream().noneMatch(name::endsWith) && Files.isRegularFile(path);
    }

    /** Other documents are packed like workbooks: of these the name tells. */
    private static boolean isWorkbook(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (BOOKS.stream().anyMatch(name::endsWith)) {
            return true;
        }
        if (DOCUMENTS.stream().anyMatch(name::endsWith)) {
            return false;
        }
        return SheetFile.isPackedLikeOne(path);
    }
}
