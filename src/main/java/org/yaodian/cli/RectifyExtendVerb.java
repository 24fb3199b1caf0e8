package org.yaodian.cli;

import java.time.LocalDate;
import org.yaodian.desk.Desk;
import org.yaodian.desk.Rectifying;
import org.yaodian.store.Access;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rectify extend FILE FINDING --measure ID --to DATE --reason T | --accept | --refuse}: more time, asked or decided. */
@Command(name = "extend")
final class RectifyExtendVerb extends Verb {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "FINDING", descriptionKey = "finding")
    private String finding;

    @Option(names = "--measure", required = true, paramLabel = "ID", descriptionKey = "measureNumber")
    private String measure;

    @ArgGroup(multiplicity = "1")
    private Wish wish;

    /** Asked for with a day, or decided on. */
    static final class Wish {
        @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "until")
        private String until;

        @Option(names = "--accept", required = true, descriptionKey = "accept")
        private boolean accept;

        @Option(names = "--refuse", required = true, descriptionKey = "refuse")
        private boolean refuse;
    }

    @Option(names = "--reason", paramLabel = "T", descriptionKey = "reason")
    private String reason;

    @Override
    public Integer call() {
        if (!wish.accept && reason == null) {
            throw new ParameterException(spec.commandLine(), "--reason T");
        }
        int number = Typed.number(finding, "obligation.number");
        int one = Typed.number(measure, "obligation.number");
        LocalDate day = Typed.date(wish.until);
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            Rectifying rectifying = new Rectifying(desk);
            if (wish.accept) {
                rectifying.grant(number, one, desk.today());
            } else if (wish.refuse) {
                rectifying.refuse(number, one, reason, desk.today());
            } else {
                rectifying.ask(number, one, day, reason, desk.today());
            }
            toldOfFinding(desk, options, number);
        }
        return DONE;
    }
}
