package org.yaodian.cli;

import org.yaodian.desk.ProgressReporting;
import picocli.CommandLine.Option;

/** What is said of an item by a division. */
final class ProgressOptions {
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

    int item() {
        return Typed.number(item, "obligation.number");
    }

    String division() {
        return division;
    }

    ProgressReporting.Report report() {
        return new ProgressReporting.Report(Typed.percent(percent), text, problems, next);
    }
}
