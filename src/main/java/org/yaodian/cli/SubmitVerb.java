package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.ProgressReporting;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code submit FILE}: says how far a division is, to be reviewed, and prints the number. */
@Command(name = "submit")
final class SubmitVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Mixin
    private ProgressOptions said;

    @Override
    public Integer call() {
        ProgressReporting.Report report = said.report();
        int itemNumber = said.item();
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            int number = new ProgressReporting(desk)
                    .submit(options.year(), itemNumber, said.division(), report, desk.today());
            if (options.json()) {
                print(Json.object()
                        .put("id", number)
                        .put("item", itemNumber)
                        .put("division", said.division())
                        .put("percent", report.percent())
                        .put("on", desk.today()));
            } else {
                console().out().println(number);
            }
        }
        return DONE;
    }
}
