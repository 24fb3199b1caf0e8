package org.yaodian.cli;

import picocli.CommandLine.Option;

/** Where a round looks: an item, at a division. */
final class InspectedPlace {
    @Option(names = "--item", required = true, paramLabel = "N", descriptionKey = "item")
    private String item;

    @Option(names = "--division", required = true, paramLabel = "D", descriptionKey = "division")
    private String division;

    int item() {
        return Typed.number(item, "obligation.number");
    }

    String division() {
        return division;
    }
}
