package org.yaodian.ui.registers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.desk.ImportPreview;
import org.yaodian.desk.ImportedRow;
import org.yaodian.register.Entry;
import org.yaodian.ui.kit.IntakePane;
import org.yaodian.ui.kit.Texts;

/** What would come of a sheet of a register, in the words of the registers. */
final class ImportPane {
    private ImportPane() {}

    static IntakePane make(Texts texts, ImportPreview preview, Runnable apply, Runnable cancel) {
        return new IntakePane(
                texts,
                new IntakePane.Content(
                        "import",
                        texts.get(
                                "import.title",
                                texts.words().of(preview.register().body().name()),
                                preview.path().getFileName()),
                        preview.count(ImportedRow.Outcome.NEW),
                        List.of(ImportedRow.Outcome.values()).stream()
                                .collect(Collectors.toMap(outcome -> outcome, preview::count)),
                        IntakePane.taken(texts, preview.sheet(), preview.headings(), preview.unmatched()),
                        lines(texts, preview)),
                apply,
                cancel);
    }

    /** The refused cells, then the rows that come in. */
    private static List<IntakePane.Line> lines(Texts texts, ImportPreview preview) {
        Stream<IntakePane.Line> refused = preview.with(ImportedRow.Outcome.REFUSED).stream()
                .flatMap(row -> row.faults().stream())
                .map(fault ->
                        new IntakePane.Line(ImportedRow.Outcome.REFUSED, IntakePane.cells(texts, List.of(fault))));
        Stream<IntakePane.Line> added = preview.with(ImportedRow.Outcome.NEW).stream()
                .map(row -> new IntakePane.Line(row.outcome(), told(texts, row)));
        return Stream.concat(refused, added).toList();
    }

    private static String told(Texts texts, ImportedRow row) {
        Entry entry = row.entry().entry();
        return texts.get("import.row", row.row(), entry.label(), entry.content());
    }
}
