package org.yaodian.cli;

import java.nio.file.Path;
import org.yaodian.desk.Desk;
import org.yaodian.desk.EvidenceKeeping;
import org.yaodian.plan.Evidence;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evidence save FILE ID --to PATH}: writes an attached file out, and prints its path. */
@Command(name = "save")
final class EvidenceSaveVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "evidenceNumber")
    private String number;

    @Option(names = "--to", required = true, paramLabel = "PATH", descriptionKey = "to")
    private Path path;

    @Override
    public Integer call() {
        int wanted = Typed.number(number, "obligation.number");
        try (Desk desk = options.open(Access.READ)) {
            Evidence saved = new EvidenceKeeping(desk).save(wanted, path);
            if (options.json()) {
                print(Json.object().put("id", saved.number()).put("path", path).put("bytes", saved.bytes()));
            } else {
                console().out().println(path);
            }
        }
        return DONE;
    }
}
