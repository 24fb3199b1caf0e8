package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.PeopleKeeping;
import org.yaodian.plan.Person;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code people add FILE NAME --role ROLE [--division D]}: adds a person, and prints the name by which they act. */
@Command(name = "add")
final class PeopleAddVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Mixin
    private PersonOptions person;

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "personName")
    private String name;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            Person added = new PeopleKeeping(desk).add(name, person.division(), person.role());
            if (options.json()) {
                print(Json.object()
                        .put("name", added.name())
                        .put(
                                "division",
                                person.division() == null
                                        ? null
                                        : person.division().strip())
                        .put("role", added.role())
                        .put("hasPassword", false));
            } else {
                console().out().println(added.name());
            }
        }
        return DONE;
    }
}
