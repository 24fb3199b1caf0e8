package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.Rectifying;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rectify withdraw FILE FINDING --measure ID --reason T}: gives a measure up; it stays on record. */
@Command(name = "withdraw")
final class RectifyWithdrawVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "FINDING", descriptionKey = "finding")
    private String finding;

    @Option(names = "--measure", required = true, paramLabel = "ID", descriptionKey = "measureNumber")
    private String measure;

    @Option(names = "--reason", required = true, paramLabel = "T", descriptionKey = "reason")
    private String reason;

    @Override
    public Integer call() {
        int number = Typed.number(finding, "obligation.number");
        int one = Typed.number(measure, "obligation.number");
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            new Rectifying(desk).withdraw(number, one, reason, desk.today());
            toldOfFinding(desk, options, number);
        }
        return DONE;
    }
}
