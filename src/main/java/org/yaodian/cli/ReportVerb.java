package org.yaodian.cli;

import java.nio.file.Path;
import java.util.List;
import org.yaodian.desk.Desk;
import org.yaodian.desk.Exporting;
import org.yaodian.desk.LookBackReport;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.store.Access;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report FILE [--kind lookback] --out PATH}: the plan's sheets, or its rectification ledger, as a workbook or as PDF. */
@Command(name = "report")
final class ReportVerb extends Verb {
    private static final String LOOK_BACK = "lookback";
    private static final List<String> KINDS =
            List.of("progress", LOOK_BACK, "bulletin", "reminders", "annual", "statutory");
    private static final List<String> FORMATS = List.of("xlsx", "docx", "pdf", "png", "svg");

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanOptions options;

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "progress", descriptionKey = "kind")
    private String kind;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "xlsx", descriptionKey = "format")
    private String format;

    @Option(names = "--out", required = true, paramLabel = "PATH", descriptionKey = "out")
    private Path out;

    @Override
    public Integer call() {
        expectOneOf(KINDS, "--kind", kind);
        expectOneOf(FORMATS, "--format", format);
        boolean there =
                (kind.equals("progress") || kind.equals(LOOK_BACK)) && (format.equals("xlsx") || format.equals("pdf"));
        if (!there) {
            throw new Refused(
                    "report.notYet", kind, format, "progress xlsx, progress pdf, lookback xlsx, lookback pdf");
        }
        try (Desk desk = options.open(Access.READ)) {
            if (kind.equals(LOOK_BACK)) {
                rectifications(desk);
            } else {
                progress(desk);
            }
            if (options.json()) {
                print(Json.object().put("out", out).put("on", desk.today()));
            } else {
                console().tell("message.exported", out);
            }
        }
        return DONE;
    }

    private void progress(Desk desk) {
        Exporting exporting =
                Exporting.withRegisters(desk, desk.standing(options.year(), desk.today()), ProgressListener.NONE);
        if (format.equals("pdf")) {
            exporting.pdf(out, ProgressListener.NONE);
        } else {
            exporting.workbook(out, ProgressListener.NONE);
        }
    }

    private void rectifications(Desk desk) {
        LookBackReport report = new LookBackReport(desk, options.year(), desk.today());
        if (format.equals("pdf")) {
            report.pdf(out, ProgressListener.NONE);
        } else {
            report.workbook(out, ProgressListener.NONE);
        }
    }

    private void expectOneOf(List<String> known, String option, String value) {
        if (!known.contains(value)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), option + " " + value + ": " + String.join(" | ", known));
        }
    }
}
