package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.ProgressReporting;
import org.yaodian.store.Access;
import picocli.CommandLine.Mixin;

/** A verb that says how far a division is, and prints the number under which that is kept. */
abstract class ProgressVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Mixin
    private ProgressOptions said;

    /** Records what is said, and returns its number. */
    abstract int record(
            ProgressReporting reporting,
            Integer year,
            int item,
            String division,
            ProgressReporting.Report report,
            Desk desk);

    @Override
    public Integer call() {
        ProgressReporting.Report report = said.report();
        int item = said.item();
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            int number = record(new ProgressReporting(desk), options.year(), item, said.division(), report, desk);
            if (options.json()) {
                print(Json.object()
                        .put("id", number)
                        .put("item", item)
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
