package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.exchange.Fingerprint;
import org.yaodian.plan.Division;
import org.yaodian.plan.FormIssue;
import org.yaodian.plan.FormReturn;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

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

        /** The numbers of the rounds whose forms these are: several where some divisions were sent one anew. */
        public String numbers() {
            return answers.stream()
                    .map(answer -> answer.issue().issue())
                    .distinct()
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining("、"));
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

    /**
     * What is asked of each division by now: its newest form, of whatever round that is; a form that is sent anew to one
     * takes nothing off the others.
     *
     * @param rounds the newest first
     */
    public static Optional<Round> latest(List<Round> rounds) {
        Map<UUID, Answer> newest = new LinkedHashMap<>();
        rounds.forEach(round -> round.answers()
                .forEach(answer -> newest.putIfAbsent(answer.division().id(), answer)));
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.of(round(rounds.get(0).number(), new ArrayList<>(newest.values())));
    }

    /**
     * Records that a division answered without sending its form back: that there is nothing to change.
     *
     * @throws Refused where its form is back already, or whoever works here may not
     */
    public void markReturned(Answer answer, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.EXCHANGE_FORMS);
        FormIssue issue = answer.issue();
        if (desk.file().forms().returns(issue.planId()).stream()
                .anyMatch(back -> back.issueId().equals(issue.id()))) {
            throw new Refused("form.isBack", answer.division().name(), issue.issue());
        }
        desk.apply(
                allowed,
                Told.of("forms.marked", answer.division().name(), issue.issue()),
                on,
                List.of(RowChange.added(new FormReturn(
                        UUID.randomUUID(),
                        Row.UNSAVED,
                        issue.id(),
                        on,
                        desk.who(),
                        issue.name(),
                        Fingerprint.whole(""),
                        0,
                        0))));
    }

    private static Round round(int number, List<Answer> answers) {
        answers.sort(
                java.util.Comparator.comparingInt(answer -> answer.division().ordinal()));
        FormIssue first = answers.get(0).issue();
        return new Round(number, first.on(), first.askBack(), List.copyOf(answers));
    }
}
