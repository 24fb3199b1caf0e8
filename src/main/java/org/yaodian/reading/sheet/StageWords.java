package org.yaodian.reading.sheet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.yaodian.register.ActKind;
import org.yaodian.register.Effect;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.Stage;

/** What is written under a heading of a stage or state. */
final class StageWords {
    private final RegisterBody body;
    private final Set<String> open = new HashSet<>(HeadingNames.table("open"));
    private final Set<String> done = new HashSet<>(HeadingNames.table("done"));

    StageWords(RegisterBody body) {
        this.body = body;
    }

    /** The key of the stage, or of the act that ends an entry, that is meant; empty where the words tell none. */
    Optional<String> stage(String text) {
        Optional<String> named = body.stage(text).map(Stage::key);
        return named.or(() -> ending(text)).or(() -> done.contains(text) ? doneStage() : Optional.empty());
    }

    /** 作废, 已作废, 撤回: what closes an entry without its last stage. */
    private Optional<String> ending(String text) {
        return body.acts().stream()
                .filter(act -> act.effect() == Effect.CLOSE || act.effect() == Effect.VOID)
                .filter(act -> act.name().isCalled(text) || text.equals("已" + act.key()))
                .map(ActKind::key)
                .findFirst();
    }

    private Optional<String> doneStage() {
        return body.stages().stream().filter(Stage::done).map(Stage::key).findFirst();
    }

    /** Words for an entry that is open in whatever stage. */
    boolean tellsNothing(String text) {
        return open.contains(text);
    }
}
