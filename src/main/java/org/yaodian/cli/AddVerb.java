package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.EntryKeeping;
import org.yaodian.register.Entry;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code add FILE REGISTER}: adds an entry to a register, and prints its number. */
@Command(name = "add")
final class AddVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "REGISTER", descriptionKey = "register")
    private String register;

    @Mixin
    private FieldOptions fields;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            Entry entry = new EntryKeeping(desk, options.year()).add(register, fields.typed(), desk.today());
            if (options.json()) {
                print(EntryJson.made(entry));
            } else {
                console().out().println(entry.number());
            }
        }
        return DONE;
    }
}
