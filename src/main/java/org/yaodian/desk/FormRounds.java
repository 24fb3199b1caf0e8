package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.plan.Division;
import org.yaodian.plan.FormIssue;
import org.yaodian.plan.FormReturn;
import org.yaodian.plan.Plan;

/** Who was sent the form, who returned it, and who has not. */
public final class FormRounds {
    private final Desk desk;

    public FormRounds(Desk desk) {
        this.desk = desk;
    }

    /**
     * A division in a round.
     *
     * @param returns what came back of it, in the order of their days; empty while nothing is
     * @param late whether it should be back by now and is not
     */
    public record Answer(Division division, FormIssue issue, List<FormReturn> returns, boolean late) {
        public boolean isBack() {
            return !returns.isEmpty();
        }

        /** The day on which it came back first, null while it is not. */
        public LocalDate backOn() {
            return returns.isEmpty() ? null : returns.get(0).on();
        }
    }

    /**
     * A round.
     *
     * @param number from 1
     * @param on the day on which it went out
     * @param askBack the day by which it is asked back, null for none
     * @param answers in the office's order of the divisions
     */
    public record Round(int number, LocalDate on, LocalDate askBack, List<Answer> answers) {
        /** Those that should be back and are not. */
        public List<Answer> late() {
            return answers.stream().filter(Answer::late).toList();
        }

        /** Those that are not back, late or not. */
        public List<Answer> missing() {
            return answers.stream().filter(answer -> !answer.isBack()).toList();
        }
    }

    /** Every round of a plan as it stands on a day, the newest first. */
    public List<Round> of(Plan plan, LocalDate today) {
        Map<UUID, List<FormReturn>> returns = desk.file().forms().returns(plan.id()).stream()
                .filter(back -> !back.on().isAfter(today))
                .collect(Collectors.groupingBy(FormReturn::issueId));
        Map<UUID, Division> divisions =
                desk.file().divisions().stream().collect(Collectors.toMap(Division::id, Function.identity()));
        Map<Integer, List<Answer>> rounds = new LinkedHashMap<>();
        for (FormIssue issue : desk.file().forms().issues(plan.id())) {
            if (!issue.on().isAfter(today)) {
                List<FormReturn> back = returns.getOrDefault(issue.id(), List.of());
                boolean late = back.isEmpty() && issue.isLate(today);
                rounds.computeIfAbsent(issue.issue(), key -> new ArrayList<>())
                        .add(new Answer(divisions.get(issue.divisionId()), issue, back, late));
            }
        }
        return rounds.entrySet().stream()
                .map(round -> round(round.getKey(), round.getValue()))
                .toList();
    }

    private static Round round(int number, List<Answer> answers) {
        answers.sort(
                java.util.Comparator.comparingInt(answer -> answer.division().ordinal()));
        FormIssue first = answers.get(0).issue();
        return new Round(number, first.on(), first.askBack(), List.copyOf(answers));
    }
}
