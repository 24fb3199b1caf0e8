package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.Undoing;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code undo FILE}: takes back one's own last change. */
@Command(name = "undo")
final class UndoVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            String told = console().wording().of(new Undoing(desk).undo());
            if (options.json()) {
                print(Json.object().put("undone", told));
            } else {
                console().tell("message.undone", told);
            }
        }
        return DONE;
    }
}
