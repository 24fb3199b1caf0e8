package org.yaodian.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.desk.ImportedRow.Outcome;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.plan.ProgressListener;

/** A plan file into which ledgers are imported, and what is asked of it. */
abstract class LedgerImporting {
    @TempDir
    Path folder;

    Desk desk;

    @BeforeEach
    void open() {
        desk = DeskFixture.desk(folder);
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    final LedgerPreview preview(WrittenSheet sheet) {
        return preview(sheet.write(folder.resolve("台账.xlsx")));
    }

    final LedgerPreview preview(Path path) {
        return new FindingImport(desk).preview(path, desk.today(), ProgressListener.NONE);
    }

    final LedgerPreview bring(WrittenSheet sheet) {
        LedgerPreview preview = preview(sheet);
        new FindingImport(desk).apply(preview);
        return preview;
    }

    final List<FindingStanding> findings() {
        return new FindingBrowsing(desk).all(FindingQuery.all(desk.today()));
    }

    static String counts(LedgerPreview preview) {
        return preview.count(Outcome.NEW) + " " + preview.count(Outcome.UNCHANGED) + " "
                + preview.count(Outcome.REFUSED);
    }

    static String faults(LedgerPreview preview) {
        return preview.rows().stream()
                .flatMap(row -> row.faults().stream())
                .map(fault -> fault.cell() + " " + fault.why().reason())
                .collect(Collectors.joining("; "));
    }

    static String remarks(LedgerPreview preview) {
        return preview.rows().stream()
                .flatMap(row -> row.remarks().stream())
                .map(remark -> remark.cell() + " " + remark.why().reason())
                .collect(Collectors.joining("; "));
    }
}
