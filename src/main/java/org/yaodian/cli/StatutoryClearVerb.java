package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.StatutoryReporting;
import org.yaodian.register.statutory.FormCells;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code statutory clear FILE KEY}: takes back what was typed into a cell of the statutory annual report. */
@Command(name = "clear")
final class StatutoryClearVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "cell")
    private String key;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            new StatutoryReporting(desk, options.year()).clear(key);
            if (options.json()) {
                print(Json.object().put("key", FormCells.named(key).key()));
            }
        }
        return DONE;
    }
}
