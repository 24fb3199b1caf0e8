package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.PeopleKeeping;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code people remove FILE NAME}: takes a person out; what they did stays under their name. */
@Command(name = "remove")
final class PeopleRemoveVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "personName")
    private String name;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            new PeopleKeeping(desk).remove(name);
        }
        return DONE;
    }
}
