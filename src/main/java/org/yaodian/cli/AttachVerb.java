package org.yaodian.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.yaodian.desk.Desk;
import org.yaodian.desk.EvidenceKeeping;
import org.yaodian.store.Access;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attach FILE PATH --item N [--division D] | --entry ID | --finding ID}: attaches a file, and prints the evidence's number. */
@Command(name = "attach")
final class AttachVerb extends Verb {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "PATH", descriptionKey = "evidenceFile")
    private Path path;

    @ArgGroup(multiplicity = "1")
    private Target target;

    /** One of these, and only one. */
    static final class Target {
        @Option(names = "--item", required = true, paramLabel = "N", descriptionKey = "item")
        private String item;

        @Option(names = "--entry", required = true, paramLabel = "ID", descriptionKey = "entryNumber")
        private String entry;

        @Option(names = "--finding", required = true, paramLabel = "ID", descriptionKey = "finding")
        private String finding;

        private String number() {
            if (item != null) {
                return item;
            }
            return entry != null ? entry : finding;
        }
    }

    @Option(names = "--division", paramLabel = "D", descriptionKey = "division")
    private String division;

    @Override
    public Integer call() {
        if (target.item == null && division != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), console().text("message.attachUsage"));
        }
        int of = Typed.number(target.number(), "obligation.number");
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            EvidenceKeeping keeping = new EvidenceKeeping(desk);
            made(options, attached(keeping, of, desk.today()), desk.today());
        }
        return DONE;
    }

    private int attached(EvidenceKeeping keeping, int of, LocalDate on) {
        if (target.item != null) {
            return keeping.attachToItem(options.year(), of, division, path, on);
        }
        return target.entry != null ? keeping.attachToEntry(of, path, on) : keeping.attachToFinding(of, path, on);
    }
}
