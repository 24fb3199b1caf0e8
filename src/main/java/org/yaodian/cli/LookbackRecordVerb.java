package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.LookBackRounds;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lookback record FILE ROUND …}: records what was seen of an item at a division, and prints the number. */
@Command(name = "record")
final class LookbackRecordVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Mixin
    private InspectedPlace place;

    @Parameters(index = "1", paramLabel = "ROUND", descriptionKey = "round")
    private String round;

    @Option(names = "--result", required = true, paramLabel = "R", descriptionKey = "inspected")
    private String result;

    @Option(names = "--text", paramLabel = "T", descriptionKey = "seen")
    private String text;

    @Override
    public Integer call() {
        int roundNumber = Typed.number(round, "obligation.number");
        int itemNumber = place.item();
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            int number = new LookBackRounds(desk)
                    .record(roundNumber, itemNumber, place.division(), result, text, desk.today());
            made(options, number, desk.today());
        }
        return DONE;
    }
}
