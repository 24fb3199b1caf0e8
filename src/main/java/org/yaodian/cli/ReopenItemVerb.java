package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.ItemClosing;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code reopen-item FILE --item N --reason T}: opens a closed item again. */
@Command(name = "reopen-item")
final class ReopenItemVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Option(names = "--item", required = true, paramLabel = "N", descriptionKey = "item")
    private String item;

    @Option(names = "--reason", required = true, paramLabel = "T", descriptionKey = "reason")
    private String reason;

    @Override
    public Integer call() {
        int number = Typed.number(item, "obligation.number");
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            new ItemClosing(desk)
                    .reopen(Items.numbered(options.status(desk), number).item(), reason);
            console().tell("message.reopened", number);
        }
        return DONE;
    }
}
