package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.ProgressReporting;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code update FILE}: records accepted progress, and prints its number. */
@Command(name = "update")
final class UpdateVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Option(names = "--item", required = true, paramLabel = "N", descriptionKey = "item")
    private String item;

    @Option(names = "--division", required = true, paramLabel = "D", descriptionKey = "division")
    private String division;

    @Option(names = "--percent", required = true, paramLabel = "P", descriptionKey = "percent")
    private String percent;

    @Option(names = "--text", paramLabel = "T", descriptionKey = "text")
    private String text;

    @Option(names = "--problems", paramLabel = "T", descriptionKey = "problems")
    private String problems;

    @Option(names = "--next", paramLabel = "T", descriptionKey = "next")
    private String next;

    @Override
    public Integer call() {
        ProgressReporting.Report report = new ProgressReporting.Report(Typed.percent(percent), text, problems, next);
        int itemNumber = Typed.number(item, "obligation.number");
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            int number = new ProgressReporting(desk).accept(options.year(), itemNumber, division, report, desk.today());
            if (options.json()) {
                print(Json.object()
                        .put("id", number)
                        .put("item", itemNumber)
                        .put("division", division)
                        .put("percent", report.percent())
                        .put("on", desk.today()));
            } else {
                console().out().println(number);
            }
        }
        return DONE;
    }
}
