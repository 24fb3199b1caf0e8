package org.yaodian.cli;

import java.nio.file.Path;
import org.yaodian.desk.Desk;
import org.yaodian.desk.KeptBackups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backup FILE --to DIR}: a verified copy; prints its path. */
@Command(name = "backup")
final class BackupVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "toFolder")
    private Path folder;

    @Override
    public Integer call() {
        try (Desk desk = options.openForNobody()) {
            Path backup = KeptBackups.backUp(desk, folder);
            if (options.json()) {
                print(Json.object().put("backup", backup));
            } else {
                console().out().println(backup);
            }
        }
        return DONE;
    }
}
