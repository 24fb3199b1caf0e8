package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.ItemClosing;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code close-item FILE --item N}: closes an item that is finished. */
@Command(name = "close-item")
final class CloseItemVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Option(names = "--item", required = true, paramLabel = "N", descriptionKey = "item")
    private String item;

    @Override
    public Integer call() {
        int number = Typed.number(item, "obligation.number");
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            new ItemClosing(desk).close(Items.numbered(options.status(desk), number), desk.today());
            console().tell("message.closed", number);
        }
        return DONE;
    }
}
