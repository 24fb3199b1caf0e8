package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.PeopleKeeping;
import org.yaodian.plan.Person;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code people add FILE NAME --role ROLE [--division D]}: adds a person, and prints the name by which they act. */
@Command(name = "add")
final class PeopleAddVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "personName")
    private String name;

    @Option(names = "--division", paramLabel = "D", descriptionKey = "division")
    private String division;

    @Option(names = "--role", required = true, paramLabel = "ROLE", descriptionKey = "personRole")
    private String role;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            Person person = new PeopleKeeping(desk).add(name, division, role);
            if (options.json()) {
                print(Json.object()
                        .put("name", person.name())
                        .put("division", division == null ? null : division.strip())
                        .put("role", person.role())
                        .put("hasPassword", false));
            } else {
                console().out().println(person.name());
            }
        }
        return DONE;
    }
}
