package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.Undoing;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code redo FILE}: does again what was taken back. */
@Command(name = "redo")
final class RedoVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            String told = console().wording().of(new Undoing(desk).redo());
            if (options.json()) {
                print(Json.object().put("redone", told));
            } else {
                console().tell("message.redone", told);
            }
        }
        return DONE;
    }
}
