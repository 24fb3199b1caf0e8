package org.yaodian.ui.collect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.desk.CollectPreview;
import org.yaodian.desk.CollectedForm;
import org.yaodian.desk.Desk;
import org.yaodian.desk.FormCollecting;
import org.yaodian.desk.FormRounds;
import org.yaodian.desk.FormRounds.Answer;
import org.yaodian.plan.ProgressListener;

/**
 * The forms that lie before one, and what was asked of each division by the newest of their rounds.
 *
 * @param round null where no form went out
 */
record RoundReading(CollectPreview preview, FormRounds.Round round) {
    /** A line of the list of forms. */
    sealed interface Line {
        /** What it is known by when the forms are read again. */
        Object place();
    }

    /** A form that came. */
    record Came(CollectedForm form) implements Line {
        @Override
        public Path place() {
            return form.file();
        }
    }

    /** A division whose form did not. */
    record Missing(Answer answer) implements Line {
        @Override
        public UUID place() {
            return answer.division().id();
        }
    }

    /** Reads what was given; nothing is stored. */
    static RoundReading of(Desk desk, Integer year, CollectModel.Given given, ProgressListener listener) {
        CollectPreview preview =
                new FormCollecting(desk, year).preview(given.files(), desk.today(), given.accepted(), listener);
        int issue = preview.forms().stream()
                .filter(CollectedForm::accepted)
                .mapToInt(CollectedForm::issue)
                .max()
                .orElse(0);
        List<FormRounds.Round> rounds = new FormRounds(desk).of(preview.plan(), desk.today());
        List<FormRounds.Round> until = rounds.stream()
                .filter(one -> issue == 0 || one.number() <= issue)
                .toList();
        return new RoundReading(
                preview, FormRounds.latest(until.isEmpty() ? rounds : until).orElse(null));
    }

    /** Those of the round that are neither here nor were before. */
    List<Answer> missing() {
        Set<UUID> here = here();
        return round == null
                ? List.of()
                : round.answers().stream()
                        .filter(answer -> !answer.isBack()
                                && !here.contains(answer.division().id()))
                        .toList();
    }

    /** How many of the round are here, or were before. */
    int back() {
        return round == null ? 0 : round.answers().size() - missing().size();
    }

    private Set<UUID> here() {
        Set<UUID> here = new HashSet<>();
        preview.forms().stream()
                .filter(form -> form.answered())
                .filter(form -> round != null
                        && round.answers().stream()
                                .anyMatch(answer -> answer.issue().issue() == form.issue()
                                        && answer.division()
                                                .id()
                                                .equals(form.division().id())))
                .forEach(form -> here.add(form.division().id()));
        return here;
    }

    /** The forms in the office's order, those of nobody we know behind them, then who is missing. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        preview.forms().stream()
                .sorted(Comparator.comparingInt(form -> form.division() == null
                        ? Integer.MAX_VALUE
                        : form.division().ordinal()))
                .forEach(form -> lines.add(new Came(form)));
        Set<UUID> shown = preview.forms().stream()
                .filter(form -> form.division() != null)
                .map(form -> form.division().id())
                .collect(Collectors.toSet());
        missing().stream()
                .filter(answer -> !shown.contains(answer.division().id()))
                .forEach(answer -> lines.add(new Missing(answer)));
        return lines;
    }
}
