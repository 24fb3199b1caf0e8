package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.StatutoryReporting;
import org.yaodian.register.statutory.FormCells;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code statutory set FILE KEY VALUE}: types a figure or a text into a cell of the statutory annual report. */
@Command(name = "set")
final class StatutorySetVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "cell")
    private String key;

    @Parameters(index = "2", paramLabel = "VALUE", descriptionKey = "typed")
    private String value;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            new StatutoryReporting(desk, options.year()).set(key, value);
            if (options.json()) {
                print(Json.object()
                        .put("key", FormCells.named(key).key())
                        .put("typed", FormCells.named(key).read(value)));
            } else {
                console()
                        .tell(
                                "message.typed",
                                FormCells.named(key).name(),
                                FormCells.named(key).read(value));
            }
        }
        return DONE;
    }
}
