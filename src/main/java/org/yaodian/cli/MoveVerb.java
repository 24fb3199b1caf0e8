package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.EntryKeeping;
import org.yaodian.register.Entry;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code move FILE REGISTER ID STAGE-OR-ACT}: moves an entry on, or records what was done with it. */
@Command(name = "move")
final class MoveVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "REGISTER", descriptionKey = "register")
    private String register;

    @Parameters(index = "2", paramLabel = "ID", descriptionKey = "entry")
    private String id;

    @Parameters(index = "3", paramLabel = "STAGE-OR-ACT", descriptionKey = "act")
    private String act;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "extension")
    private String days;

    @Option(names = "--reason", paramLabel = "T", descriptionKey = "reason")
    private String reason;

    @Mixin
    private FieldOptions fields;

    @Override
    public Integer call() {
        Integer added = days == null ? null : Integer.valueOf(Typed.number(days, "entry.daysNumber"));
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            Entry entry = new EntryKeeping(desk, options.year())
                    .move(register, id, new EntryKeeping.Move(act, desk.today(), added, reason, fields.typed()));
            if (options.json()) {
                print(EntryJson.made(entry));
            } else {
                console().out().println(console().text("message.moved", entry.label(), act, entry.stage()));
            }
        }
        return DONE;
    }
}
