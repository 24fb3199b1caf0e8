package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.FindingKeeping;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code finding void FILE FINDING --reason T}: voids a finding that was recorded by mistake. */
@Command(name = "void")
final class FindingVoidVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "FINDING", descriptionKey = "finding")
    private String finding;

    @Option(names = "--reason", required = true, paramLabel = "T", descriptionKey = "reason")
    private String reason;

    @Override
    public Integer call() {
        int number = Typed.number(finding, "obligation.number");
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            new FindingKeeping(desk).voidFinding(number, reason, desk.today());
            toldOfFinding(desk, options, number);
        }
        return DONE;
    }
}
