package org.yaodian.cli;

import java.nio.file.Path;
import org.yaodian.desk.Desk;
import org.yaodian.desk.LookBackRounds;
import org.yaodian.desk.PlanDocuments;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lookback start FILE --of YEAR [--plan DOC]}: opens a round over a year, and prints its number. */
@Command(name = "start")
final class LookbackStartVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Option(names = "--of", required = true, paramLabel = "YEAR", descriptionKey = "of")
    private String of;

    @Option(names = "--plan", paramLabel = "DOC", descriptionKey = "lookedAt")
    private Path document;

    @Override
    public Integer call() {
        int year = Typed.number(of, "calendar.yearText");
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            LookBackRounds rounds = new LookBackRounds(desk);
            int number = document == null
                    ? rounds.start(options.year(), year, desk.today())
                    : rounds.start(
                            options.year(),
                            year,
                            PlanDocuments.read(document),
                            document.getFileName().toString(),
                            desk.today());
            made(options, number, desk.today());
        }
        return DONE;
    }
}
