package org.yaodian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.yaodian.desk.Desk;
import org.yaodian.desk.ImportPreview;
import org.yaodian.desk.ImportedRow;
import org.yaodian.desk.ImportedRow.Outcome;
import org.yaodian.desk.RegisterImport;
import org.yaodian.plan.ProgressListener;
import org.yaodian.reading.sheet.Heading;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import FILE REGISTER X.xlsx}: brings a sheet's rows into a register; the good ones, and tells the others. */
@Command(name = "import")
final class ImportVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "REGISTER", descriptionKey = "register")
    private String register;

    @Parameters(index = "2", paramLabel = "X.xlsx", descriptionKey = "sheet")
    private Path sheet;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @Override
    public Integer call() {
        try (Desk desk = options.open(dryRun ? Access.READ : Access.WRITE_ONCE)) {
            RegisterImport job = new RegisterImport(desk, options.year());
            ImportPreview preview = job.preview(register, sheet, ProgressListener.NONE);
            int added = dryRun ? 0 : job.apply(preview);
            if (options.json()) {
                print(ImportJson.preview(preview, added > 0, console()));
            } else {
                tell(preview);
            }
            return preview.count(Outcome.REFUSED) == preview.rows().size() ? REFUSED : DONE;
        }
    }

    private void tell(ImportPreview preview) {
        List<Heading> unmatched = preview.unmatched();
        if (!unmatched.isEmpty()) {
            console()
                    .tell(
                            "message.unmatched",
                            unmatched.stream().map(ImportVerb::told).collect(Collectors.joining("、")));
        }
        console()
                .tell(
                        dryRun ? "message.wouldImport" : "message.imported",
                        preview.register().body().name().chinese(),
                        preview.sheet(),
                        preview.count(Outcome.NEW),
                        preview.count(Outcome.UNCHANGED),
                        preview.count(Outcome.REFUSED),
                        preview.skipped());
        for (ImportedRow row : preview.with(Outcome.REFUSED)) {
            console().err().println(ImportJson.why(row, console()));
        }
    }

    static String told(Heading heading) {
        return heading.address() + " " + heading.text().replaceAll("\\R", "");
    }
}
