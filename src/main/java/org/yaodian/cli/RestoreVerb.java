package org.yaodian.cli;

import java.nio.file.Path;
import java.util.List;
import org.yaodian.desk.KeptBackups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore BACKUP --to FILE}: a backup as a new file. */
@Command(name = "restore")
final class RestoreVerb extends Verb {
    @Parameters(index = "0", paramLabel = "BACKUP", descriptionKey = "file")
    private Path backup;

    @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "to")
    private Path target;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        List<String> missing = KeptBackups.restore(backup, target);
        if (json) {
            print(Json.object().put("file", target).put("missing", missing));
        } else {
            console().tell("message.restored", target);
            if (!missing.isEmpty()) {
                console().tell("message.restoredWithout", missing.size(), String.join("、", missing));
            }
        }
        return DONE;
    }
}
