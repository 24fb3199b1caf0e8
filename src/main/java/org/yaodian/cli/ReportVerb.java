package org.yaodian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaodian.desk.Desk;
import org.yaodian.desk.Exporting;
import org.yaodian.desk.LookBackReport;
import org.yaodian.desk.PaperKind;
import org.yaodian.desk.Papers;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.store.Access;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code report FILE [--kind KIND] [--format FORMAT] --out PATH}: the plan's sheets, its rectification ledger, or a
 * document that is worded from it.
 */
@Command(name = "report")
final class ReportVerb extends Verb {
    private static final String PROGRESS = "progress";
    private static final String LOOK_BACK = "lookback";
    private static final List<String> KINDS =
            List.of(PROGRESS, LOOK_BACK, "bulletin", "reminders", "annual", "statutory", "notices");
    private static final String WORKBOOK = "xlsx";
    private static final String WORD = "docx";
    private static final String PDF = "pdf";
    private static final List<String> FORMATS = List.of(WORKBOOK, WORD, PDF, "png", "svg");
    private static final Map<String, PaperKind> PAPERS = Map.of(
            "bulletin", PaperKind.BULLETIN,
            "reminders", PaperKind.REMINDERS,
            "annual", PaperKind.ANNUAL,
            "notices", PaperKind.NOTICES);

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanOptions options;

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = PROGRESS, descriptionKey = "kind")
    private String kind;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private String format;

    @Option(names = "--out", required = true, paramLabel = "PATH", descriptionKey = "out")
    private Path out;

    @Override
    public Integer call() {
        expectOneOf(KINDS, "--kind", kind);
        String wanted = wantedFormat();
        expectOneOf(FORMATS, "--format", wanted);
        try (Desk desk = options.open(Access.READ)) {
            write(desk, wanted);
            if (options.json()) {
                print(Json.object().put("out", out).put("on", desk.today()));
            } else {
                console().tell("message.exported", out);
            }
        }
        return DONE;
    }

    /** As told; else as the file's name ends; else a workbook for sheets and Word for what is worded. */
    private String wantedFormat() {
        if (format != null) {
            return format;
        }
        String name = out.toString().toLowerCase(Locale.ROOT);
        return FORMATS.stream()
                .filter(known -> name.endsWith("." + known))
                .findFirst()
                .orElse(PAPERS.containsKey(kind) ? WORD : WORKBOOK);
    }

    private void write(Desk desk, String wanted) {
        if (PAPERS.containsKey(kind)) {
            paper(desk, PAPERS.get(kind), wanted);
        } else if (kind.equals(LOOK_BACK)) {
            lookBack(desk, wanted);
        } else if (kind.equals(PROGRESS)) {
            progress(desk, wanted);
        } else {
            throw notThere(wanted);
        }
    }

    private void progress(Desk desk, String wanted) {
        Exporting exporting =
                Exporting.withRegisters(desk, desk.standing(options.year(), desk.today()), ProgressListener.NONE);
        switch (wanted) {
            case WORKBOOK -> exporting.workbook(out, ProgressListener.NONE);
            case PDF -> exporting.pdf(out, ProgressListener.NONE);
            default -> throw notThere(wanted);
        }
    }

    /** The ledger as a sheet, the report on it in words. */
    private void lookBack(Desk desk, String wanted) {
        if (wanted.equals(WORD)) {
            paper(desk, PaperKind.LOOK_BACK, wanted);
            return;
        }
        LookBackReport report = new LookBackReport(desk, options.year(), desk.today());
        switch (wanted) {
            case WORKBOOK -> report.workbook(out, ProgressListener.NONE);
            case PDF -> report.pdf(out, ProgressListener.NONE);
            default -> throw notThere(wanted);
        }
    }

    private void paper(Desk desk, PaperKind paper, String wanted) {
        Papers papers = new Papers(desk, paper, options.year(), desk.today());
        switch (wanted) {
            case WORKBOOK -> papers.workbook(out, ProgressListener.NONE);
            case WORD -> papers.docx(out);
            case PDF -> papers.pdf(out);
            default -> throw notThere(wanted);
        }
    }

    private Refused notThere(String wanted) {
        return new Refused(
                "report.notYet",
                kind,
                wanted,
                "progress xlsx|pdf, lookback xlsx|docx|pdf, bulletin|reminders|annual|notices docx|pdf|xlsx");
    }

    private void expectOneOf(List<String> known, String option, String value) {
        if (!known.contains(value)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), option + " " + value + ": " + String.join(" | ", known));
        }
    }
}
