package org.yaodian.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.yaodian.desk.Desk;
import org.yaodian.desk.FindingImport;
import org.yaodian.desk.ImportedRow.Outcome;
import org.yaodian.desk.LedgerPreview;
import org.yaodian.plan.ProgressListener;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code finding import FILE X.xlsx}: brings a rectification ledger in; the good rows, and tells the others. */
@Command(name = "import")
final class FindingImportVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "X.xlsx", descriptionKey = "sheet")
    private Path sheet;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @Override
    public Integer call() {
        try (Desk desk = options.open(dryRun ? Access.READ : Access.WRITE_ONCE)) {
            FindingImport job = new FindingImport(desk);
            LedgerPreview preview = job.preview(sheet, desk.today(), ProgressListener.NONE);
            int added = dryRun ? 0 : job.apply(preview);
            if (options.json()) {
                print(ImportJson.ledger(preview, added > 0, console()));
            } else {
                tell(preview);
            }
            return preview.count(Outcome.REFUSED) == preview.rows().size() ? REFUSED : DONE;
        }
    }

    private void tell(LedgerPreview preview) {
        if (!preview.unmatched().isEmpty()) {
            console()
                    .tell(
                            "message.unmatched",
                            preview.unmatched().stream().map(ImportVerb::told).collect(Collectors.joining("、")));
        }
        console()
                .tell(
                        dryRun ? "message.wouldImport" : "message.imported",
                        console().text("message.ledger"),
                        preview.sheet(),
                        preview.count(Outcome.NEW),
                        preview.count(Outcome.UNCHANGED),
                        preview.count(Outcome.REFUSED),
                        preview.skipped());
        if (preview.closed() > 0) {
            console()
                    .tell(
                            "message.ledgerCloses",
                            preview.closed(),
                            preview.path().getFileName());
        }
        if (!preview.given().isEmpty()) {
            console().tell("message.ledgerNumbers", String.join("、", preview.given()));
        }
        if (!preview.rounds().isEmpty()) {
            console()
                    .tell(
                            "message.ledgerRounds",
                            preview.rounds().stream()
                                    .map(round -> Integer.toString(round.of()))
                                    .collect(Collectors.joining("、")));
        }
        preview.rows().stream()
                .filter(row -> !row.remarks().isEmpty())
                .forEach(row -> console().tell("message.remark", row.row(), ImportJson.why(row.remarks(), console())));
        preview.rows().stream()
                .filter(row -> row.outcome() == Outcome.REFUSED)
                .forEach(row -> console().err().println(ImportJson.why(row.faults(), console())));
    }
}
