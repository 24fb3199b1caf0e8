package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.FindingKeeping;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code finding add FILE ROUND …}: records what a round found wrong, and prints its number. */
@Command(name = "add")
final class FindingAddVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Mixin
    private InspectedPlace place;

    @Parameters(index = "1", paramLabel = "ROUND", descriptionKey = "round")
    private String round;

    @Option(names = "--problem", required = true, paramLabel = "T", descriptionKey = "problem")
    private String problem;

    @Option(names = "--cause", paramLabel = "T", descriptionKey = "cause")
    private String cause;

    @Option(names = "--kind", paramLabel = "T", descriptionKey = "findingKind")
    private String kind;

    @Option(names = "--repeats", paramLabel = "ID", descriptionKey = "repeats")
    private String repeats;

    @Override
    public Integer call() {
        int roundNumber = Typed.number(round, "obligation.number");
        int itemNumber = place.item();
        Integer repeated = repeats == null ? null : (Integer) Typed.number(repeats, "obligation.number");
        FindingKeeping.Said said = new FindingKeeping.Said(problem, kind, cause, repeated);
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            int number = new FindingKeeping(desk).add(roundNumber, itemNumber, place.division(), said, desk.today());
            made(options, number, desk.today());
        }
        return DONE;
    }
}
