package org.yaodian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.yaodian.desk.CollectDecisions;
import org.yaodian.desk.CollectDecisions.Decision;
import org.yaodian.desk.CollectPreview;
import org.yaodian.desk.CollectedForm;
import org.yaodian.desk.CollectedRow;
import org.yaodian.desk.CollectedRow.Outcome;
import org.yaodian.desk.Desk;
import org.yaodian.desk.FormCollecting;
import org.yaodian.desk.FormReplies;
import org.yaodian.plan.ProgressListener;
import org.yaodian.store.Access;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code collect FILE FORM-OR-FOLDER…}: takes what divisions filled in, and tells row by row what becomes of it. */
@Command(name = "collect")
final class CollectVerb extends Verb {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanOptions options;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FORM", descriptionKey = "form")
    private List<Path> forms;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @Option(names = "--on-conflict", paramLabel = "mine|theirs", descriptionKey = "onConflict")
    private String onConflict;

    @Option(names = "--accept", descriptionKey = "acceptForms")
    private boolean accept;

    @Option(names = "--reply", paramLabel = "DIR", descriptionKey = "reply")
    private Path reply;

    @Override
    public Integer call() {
        CollectDecisions decisions = CollectDecisions.onConflict(decision());
        try (Desk desk = options.open(dryRun ? Access.READ : Access.WRITE_ONCE)) {
            FormCollecting collecting = new FormCollecting(desk, options.year());
            CollectPreview preview = collecting.preview(forms, desk.today(), accept, ProgressListener.NONE);
            int taken = dryRun ? 0 : collecting.apply(preview, decisions);
            List<Path> replies = reply == null ? List.of() : new FormReplies().write(preview, reply);
            if (options.json()) {
                print(CollectJson.preview(preview, taken, replies, console()));
            } else {
                tell(preview, decisions, taken, replies);
            }
            if (preview.acceptedForms() > 0) {
                return DONE;
            }
            console().err().println(console().text("message.noForm"));
            return REFUSED;
        }
    }

    /** Null where conflicts are left. */
    private Decision decision() {
        if (onConflict == null) {
            return null;
        }
        return switch (onConflict) {
            case "mine" -> Decision.MINE;
            case "theirs" -> Decision.THEIRS;
            default ->
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "--on-conflict " + onConflict + ": mine | theirs");
        };
    }

    private void tell(CollectPreview preview, CollectDecisions decisions, int taken, List<Path> replies) {
        preview.forms().forEach(this::tell);
        if (!preview.others().isEmpty()) {
            console()
                    .tell(
                            "message.others",
                            preview.others().stream().map(Path::toString).collect(Collectors.joining("、")));
        }
        console()
                .tell(
                        dryRun ? "message.wouldCollect" : "message.collected",
                        preview.acceptedForms(),
                        preview.forms().size(),
                        dryRun ? preview.count(Outcome.NEW) : taken,
                        preview.count(Outcome.UNCHANGED),
                        dryRun ? preview.count(Outcome.CONFLICT) : conflictsLeft(preview, decisions),
                        preview.count(Outcome.REFUSED));
        replies.forEach(file -> console().tell("message.reply", file));
    }

    private static int conflictsLeft(CollectPreview preview, CollectDecisions decisions) {
        return (int) preview.forms().stream()
                .flatMap(form -> form.rows().stream()
                        .filter(row -> row.outcome() == Outcome.CONFLICT && !decisions.takes(form, row)))
                .count();
    }

    private void tell(CollectedForm form) {
        if (!form.accepted()) {
            console().tell("message.formRefused", form.file(), CollectJson.told(form.why(), console()));
            return;
        }
        console()
                .tell(
                        "message.form",
                        form.file(),
                        form.division().name(),
                        form.count(Outcome.NEW),
                        form.count(Outcome.UNCHANGED),
                        form.count(Outcome.CONFLICT),
                        form.count(Outcome.REFUSED));
        form.rows().stream()
                .filter(row -> row.outcome() != Outcome.UNCHANGED)
                .forEach(row -> console().out().println("  " + line(row)));
        form.remarks().forEach(remark -> console().out().println("  " + CollectJson.told(remark, console())));
        if (!form.form().isFilled()) {
            console()
                    .out()
                    .println("  " + console().text(form.answered() ? "message.unchangedForm" : "message.asSent"));
        }
    }

    private String line(CollectedRow row) {
        String why = row.why() == null ? CollectJson.said(row) : CollectJson.told(row.why(), console());
        return console()
                .text(
                        "message.row." + row.outcome(),
                        row.sheet(),
                        row.cell() == null ? Integer.toString(row.row()) : row.cell(),
                        row.item() == 0 ? "" : console().text("message.row.item", row.item()),
                        why);
    }
}
