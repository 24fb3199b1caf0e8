package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.Rectifying;
import org.yaodian.store.Access;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rectify plan FILE FINDING …}: plans a measure, and prints its number. */
@Command(name = "plan")
final class RectifyPlanVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "FINDING", descriptionKey = "finding")
    private String finding;

    @Option(names = "--measure", required = true, paramLabel = "T", descriptionKey = "measure")
    private String measure;

    @Option(names = "--division", required = true, paramLabel = "D", descriptionKey = "division")
    private String division;

    @Option(names = "--person", required = true, paramLabel = "P", descriptionKey = "responsible")
    private String person;

    @ArgGroup(multiplicity = "1")
    private Limit limit;

    /** One of both, and not both. */
    static final class Limit {
        @Option(names = "--due", required = true, paramLabel = "DATE", descriptionKey = "due")
        private String due;

        @Option(names = "--days", required = true, paramLabel = "N", descriptionKey = "workingDays")
        private String days;
    }

    @Override
    public Integer call() {
        int number = Typed.number(finding, "obligation.number");
        Rectifying.Measure planned = new Rectifying.Measure(
                measure,
                division,
                person,
                Typed.date(limit.due),
                limit.days == null ? null : (Integer) Typed.number(limit.days, "obligation.number"));
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            made(options, new Rectifying(desk).plan(number, planned, desk.today()), desk.today());
        }
        return DONE;
    }
}
