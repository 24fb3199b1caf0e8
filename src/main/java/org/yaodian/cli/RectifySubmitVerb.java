package org.yaodian.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaodian.desk.Desk;
import org.yaodian.desk.Rectifying;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rectify submit FILE FINDING …}: submits measures as done, with what proves it. */
@Command(name = "submit")
final class RectifySubmitVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "FINDING", descriptionKey = "finding")
    private String finding;

    @Option(names = "--measure", paramLabel = "ID", descriptionKey = "measureNumber")
    private String measure;

    @Option(names = "--result", required = true, paramLabel = "T", descriptionKey = "result")
    private String result;

    @Option(names = "--evidence", paramLabel = "PATH", descriptionKey = "evidenceFile")
    private List<Path> evidence = new ArrayList<>();

    @Override
    public Integer call() {
        int number = Typed.number(finding, "obligation.number");
        Integer one = measure == null ? null : (Integer) Typed.number(measure, "obligation.number");
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            new Rectifying(desk).submit(number, one, result, evidence, desk.today());
            toldOfFinding(desk, options, number);
        }
        return DONE;
    }
}
