package org.yaodian.cli;

import java.util.Arrays;
import org.yaodian.desk.Language;
import org.yaodian.desk.Words;
import org.yaodian.plan.PersonRole;
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

    /** The role's code, whether it was told by that or by its word. */
    String role() {
        return Arrays.stream(PersonRole.values())
                .filter(known -> Arrays.stream(Language.values())
                        .anyMatch(language -> new Words(language).of(known).equalsIgnoreCase(role.strip())))
                .map(Enum::name)
                .findFirst()
                .orElse(role);
    }
}
