package org.yaodian.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.yaodian.desk.Desk;
import org.yaodian.plan.Refused;

/** The file that a verb is told to write. */
final class Target {
    private Target() {}

    /**
     * Refuses to put what is made in the place of a file of another kind: a slip on the command line is not to cost a
     * document or a plan.
     *
     * @param extension as the name of what is made ends: .xlsx
     * @throws Refused {@code out.otherFile}, of a plan {@code report.planFile}
     */
    static void expectFreeOrOfItsKind(Path out, String extension) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(extension) && Files.isRegularFile(out)) {
            throw name.endsWith(Desk.EXTENSION)
                    ? new Refused("report.planFile", out)
                    : new Refused("out.otherFile", out, extension);
        }
    }
}
