package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.Rectifying;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code close FILE FINDING [--number N]}: closes a finding out, and prints the number under which. */
@Command(name = "close")
final class CloseVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "FINDING", descriptionKey = "finding")
    private String finding;

    @Option(names = "--number", paramLabel = "N", descriptionKey = "closingNumber")
    private String number;

    @Override
    public Integer call() {
        int id = Typed.number(finding, "obligation.number");
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            String given = new Rectifying(desk).close(id, number, desk.today());
            if (options.json()) {
                toldOfFinding(desk, options, id);
            } else {
                console().out().println(given);
            }
        }
        return DONE;
    }
}
