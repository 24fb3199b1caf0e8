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

    @Parameters(index = "1", paramLabel = "ROUND", descriptionKey = "round")
    private String round;

    @Option(names = "--item", required = true, paramLabel = "N", descriptionKey = "item")
    private String item;

    @Option(names = "--division", required = true, paramLabel = "D", descriptionKey = "division")
    private String division;

    @Option(names = "--result", required = true, paramLabel = "R", descriptionKey = "inspected")
    private String result;

    @Option(names = "--text", paramLabel = "T", descriptionKey = "seen")
    private String text;

    @Override
    public Integer call() {
        int roundNumber = Typed.number(round, "obligation.number");
        int itemNumber = Typed.number(item, "obligation.number");
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            int number = new LookBackRounds(desk).record(roundNumber, itemNumber, division, result, text, desk.today());
            made(options, number, desk.today());
        }
        return DONE;
    }
}
