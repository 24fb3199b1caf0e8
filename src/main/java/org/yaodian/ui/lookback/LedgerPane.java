package org.yaodian.ui.lookback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaodian.desk.ImportedRow;
import org.yaodian.desk.LedgerPreview;
import org.yaodian.desk.LedgerPreview.LedgerRow;
import org.yaodian.ui.kit.IntakePane;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** What would come of a rectification ledger, in the words of the look-back. */
final class LedgerPane {
    /** As much of a problem as it takes to know it again. */
    private static final int LONGEST = 120;

    private LedgerPane() {}

    static IntakePane make(Texts texts, LedgerPreview preview, Runnable apply, Runnable cancel) {
        return new IntakePane(
                texts,
                new IntakePane.Content(
                        "ledger",
                        texts.get("import.title", preview.path().getFileName()),
                        preview.findings().size(),
                        List.of(ImportedRow.Outcome.values()).stream()
                                .collect(Collectors.toMap(outcome -> outcome, preview::count)),
                        headings(texts, preview),
                        lines(texts, preview)),
                apply,
                cancel);
    }

    private static List<String> headings(Texts texts, LedgerPreview preview) {
        List<String> told =
                new ArrayList<>(IntakePane.taken(texts, preview.sheet(), preview.headings(), preview.unmatched()));
        if (!preview.rounds().isEmpty()) {
            told.add(texts.get(
                    "import.rounds",
                    preview.rounds().stream()
                            .map(round -> Integer.toString(round.of()))
                            .collect(Collectors.joining(texts.words().listSeparator()))));
        }
        if (preview.skipped() > 0) {
            told.add(texts.get("import.skipped", preview.skipped()));
        }
        if (preview.closed() > 0) {
            told.add(texts.get("import.closes", preview.closed()));
        }
        if (!preview.given().isEmpty()) {
            told.add(texts.get("import.numbers", String.join(texts.words().listSeparator(), preview.given())));
        }
        return told;
    }

    /** Those that are refused first: they are what is to be seen to; then what is taken otherwise than it stands there. */
    private static List<IntakePane.Line> lines(Texts texts, LedgerPreview preview) {
        Map<ImportedRow.Outcome, Integer> order =
                Map.of(ImportedRow.Outcome.REFUSED, 0, ImportedRow.Outcome.NEW, 1, ImportedRow.Outcome.UNCHANGED, 2);
        return preview.rows().stream()
                .sorted(Comparator.<LedgerRow>comparingInt(row -> order.get(row.outcome()))
                        .thenComparing(row -> row.remarks().isEmpty()))
                .map(row -> new IntakePane.Line(row.outcome(), told(texts, row)))
                .toList();
    }

    private static String told(Texts texts, LedgerRow row) {
        if (!row.faults().isEmpty()) {
            return IntakePane.cells(texts, row.faults());
        }
        String told = texts.get("import.row." + row.outcome(), row.row(), Tips.cut(row.problem(), LONGEST));
        return row.remarks().isEmpty() ? told : told + "\n" + IntakePane.cells(texts, row.remarks());
    }
}
