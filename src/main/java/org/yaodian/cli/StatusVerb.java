package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.plan.PlanStatus;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code status FILE}: how the plan stands. */
@Command(name = "status")
final class StatusVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.READ)) {
            PlanStatus status = options.status(desk);
            if (options.json()) {
                print(StatusJson.of(status));
            } else {
                PlanTable.print(status, console());
            }
        }
        return DONE;
    }
}
