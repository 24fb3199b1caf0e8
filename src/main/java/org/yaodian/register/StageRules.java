package org.yaodian.register;

import java.util.List;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.Refused;

/** What the stages of a definition must be. */
final class StageRules {
    private StageRules() {}

    static void expectSound(RegisterBody body) {
        List<Stage> stages = body.stages();
        if (stages.isEmpty()) {
            throw new Refused("register.stages");
        }
        for (int i = 0; i < stages.size(); i++) {
            expectName(body, i);
            expectNeeds(stages, i);
        }
        if (stages.stream().noneMatch(Stage::done)) {
            throw new Refused("register.stageDone");
        }
    }

    private static void expectName(RegisterBody body, int i) {
        Bilingual name = body.stages().get(i).name();
        if (name.chinese().isBlank()) {
            throw new Refused("register.stageName", i + 1);
        }
        if (name.chinese().contains(DefinitionRules.BAR)) {
            throw new Refused("register.stageBar", i + 1, name.chinese());
        }
        if (DefinitionRules.longest(name) > DefinitionRules.LONGEST_NAME) {
            throw new Refused("register.stageLong", i + 1, name.chinese(), DefinitionRules.LONGEST_NAME);
        }
        for (int j = 0; j < i; j++) {
            if (body.stages().get(j).name().clashesWith(name)) {
                throw new Refused("register.stageTwice", i + 1, j + 1, name.chinese());
            }
        }
        // what was done with an entry is kept by one word, be it a stage or an act
        body.acts().stream()
                .filter(act -> act.name().clashesWith(name))
                .findFirst()
                .ifPresent(act -> {
                    throw new Refused("register.stageAct", i + 1, name.chinese(), act.key());
                });
    }

    /** What must have been passed before a stage stands before it; otherwise it could not be reached. */
    private static void expectNeeds(List<Stage> stages, int i) {
        Stage stage = stages.get(i);
        stage.needs().stream()
                .filter(need -> stages.subList(0, i).stream()
                        .noneMatch(before -> before.key().equals(need)))
                .findFirst()
                .ifPresent(need -> {
                    throw new Refused("register.stageNeeds", i + 1, stage.key(), need);
                });
    }
}
