package org.yaodian.cli;

import java.nio.file.Path;
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

/** {@code attach FILE PATH --item N [--division D] | --entry ID}: attaches a file, and prints the evidence's number. */
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

    /** One of both, and not both. */
    static final class Target {
        @Option(names = "--item", required = true, paramLabel = "N", descriptionKey = "item")
        private String item;

        @Option(names = "--entry", required = true, paramLabel = "ID", descriptionKey = "entryNumber")
        private String entry;
    }

    @Option(names = "--division", paramLabel = "D", descriptionKey = "division")
    private String division;

    @Override
    public Integer call() {
        if (target.entry != null && division != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), console().text("message.attachUsage"));
        }
        int of = Typed.number(target.entry == null ? target.item : target.entry, "obligation.number");
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            EvidenceKeeping keeping = new EvidenceKeeping(desk);
            int number = target.entry == null
                    ? keeping.attachToItem(options.year(), of, division, path, desk.today())
                    : keeping.attachToEntry(of, path, desk.today());
            if (options.json()) {
                print(Json.object().put("id", number).put("on", desk.today()));
            } else {
                console().out().println(number);
            }
        }
        return DONE;
    }
}
