package org.yaodian.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.yaodian.desk.ImportedRow.Outcome;
import org.yaodian.plan.ProgressListener;
import org.yaodian.register.EntryQuery;
import org.yaodian.store.Access;

/** The sample's plan on 1 November 2022, into whose registers sheets are brought. */
final class ImportFixture implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2022, 11, 1);

    private final Path folder;
    private final Desk desk;

    ImportFixture(Path folder, String name) {
        this.folder = folder;
        Path plan = folder.resolve(name + ".yaodian");
        SampleFile.make(plan, DeskClock.on(TODAY));
        desk = Desk.open(plan, Access.WINDOW, DeskClock.on(TODAY));
    }

    Desk desk() {
        return desk;
    }

    ImportPreview preview(String register, WrittenSheet sheet) {
        return preview(register, sheet.write(folder.resolve("表.xlsx")));
    }

    ImportPreview preview(String register, Path sheet) {
        return new RegisterImport(desk, null).preview(register, sheet, ProgressListener.NONE);
    }

    ImportPreview bring(String register, WrittenSheet sheet) {
        return bring(register, sheet.write(folder.resolve("表.xlsx")));
    }

    ImportPreview bring(String register, Path sheet) {
        ImportPreview preview = preview(register, sheet);
        new RegisterImport(desk, null).apply(preview);
        return preview;
    }

    List<ListedEntry> entries(String register) {
        EntryBrowsing browsing = new EntryBrowsing(desk, null);
        String word = browsing.register(register).register();
        return browsing.page(EntryQuery.all(browsing.plan(TODAY), TODAY, word), 0, Integer.MAX_VALUE);
    }

    /** NEW 3, UNCHANGED 0, REFUSED 1 as 3 0 1. */
    static String counts(ImportPreview preview) {
        return preview.count(Outcome.NEW) + " " + preview.count(Outcome.UNCHANGED) + " "
                + preview.count(Outcome.REFUSED);
    }

    /** C5 entry.date; D7 import.division. */
    static String faults(ImportPreview preview) {
        return preview.rows().stream()
                .flatMap(row -> row.faults().stream())
                .map(fault -> fault.cell() + " " + fault.why().reason())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        desk.close();
    }
}
