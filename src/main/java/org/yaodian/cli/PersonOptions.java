package org.yaodian.cli;

import picocli.CommandLine.Option;

/** What somebody is. */
final class PersonOptions {
    @Option(names = "--division", paramLabel = "D", descriptionKey = "division")
    private String division;

    @Option(names = "--role", required = true, paramLabel = "ROLE", descriptionKey = "personRole")
    private String role;

    /** Null for someone of the office itself. */
    String division() {
        return division;
    }

    String role() {
        return role;
    }
}
