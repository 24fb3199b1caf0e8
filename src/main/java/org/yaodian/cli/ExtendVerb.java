package org.yaodian.cli;

import java.time.LocalDate;
import org.yaodian.desk.Desk;
import org.yaodian.desk.Extending;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code extend FILE --item N --division D --to DATE --reason T}: asks for more time, and prints the number. */
@Command(name = "extend")
final class ExtendVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Option(names = "--item", required = true, paramLabel = "N", descriptionKey = "item")
    private String item;

    @Option(names = "--division", required = true, paramLabel = "D", descriptionKey = "division")
    private String division;

    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "until")
    private String until;

    @Option(names = "--reason", required = true, paramLabel = "T", descriptionKey = "reason")
    private String reason;

    @Override
    public Integer call() {
        int itemNumber = Typed.number(item, "obligation.number");
        LocalDate day = Typed.date(until);
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            int number = new Extending(desk).ask(options.year(), itemNumber, division, day, reason, desk.today());
            if (options.json()) {
                print(Json.object()
                        .put("id", number)
                        .put("item", itemNumber)
                        .put("division", division)
                        .put("to", day)
                        .put("on", desk.today()));
            } else {
                console().out().println(number);
            }
        }
        return DONE;
    }
}
