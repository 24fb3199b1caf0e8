package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.PeopleKeeping;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code people change FILE NAME --role ROLE [--division D]}: another role or division. */
@Command(name = "change")
final class PeopleChangeVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Mixin
    private PersonOptions person;

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "personName")
    private String name;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            new PeopleKeeping(desk).change(name, person.division(), person.role());
        }
        return DONE;
    }
}
