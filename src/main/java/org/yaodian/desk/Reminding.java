package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.plan.Division;
import org.yaodian.plan.FormIssue;
import org.yaodian.plan.Limit;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Reminder;
import org.yaodian.plan.Row;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Asking divisions for what they owe (催办), and the log of it. */
public final class Reminding {
    private static final int LONGEST_TEXT = 2_000;

    private final Desk desk;

    public Reminding(Desk desk) {
        this.desk = desk;
    }

    /** What each division is to be asked for, in the order in which they owe. */
    public static Map<Division, List<Limit>> byDivision(List<Limit> limits) {
        Map<Division, List<Limit>> owing = new LinkedHashMap<>();
        limits.forEach(limit -> limit.owing()
                .forEach(division -> owing.computeIfAbsent(division, key -> new ArrayList<>())
                        .add(limit)));
        return owing;
    }

    /**
     * Records that divisions were asked for what they owe: one reminder for each, all in one act.
     *
     * @param text the words in which they were asked
     * @return how many divisions were asked
     * @throws Refused when nothing is chosen, nobody owes it, or the text is empty or too long
     */
    public int remind(Plan plan, List<Limit> limits, String text, LocalDate on) {
        Map<Division, List<Limit>> owing = byDivision(limits);
        Words words = new Words(Language.CHINESE);
        Map<Division, List<Reminder.Matter>> matters = new LinkedHashMap<>();
        owing.forEach((division, owed) -> matters.put(
                division, owed.stream().map(limit -> matter(words, limit)).toList()));
        ask(plan, matters, text, on, Told.of("reminder.made", owing.size(), names(owing.keySet()), limits.size()));
        return owing.size();
    }

    /**
     * Records that divisions were asked for forms that are not back: one reminder for each, all in one act.
     *
     * @param answers those that are asked
     * @param text the words in which they were asked
     * @throws Refused when nobody is chosen, or the text is empty or too long
     */
    public void remindOfForms(Plan plan, List<FormRounds.Answer> answers, String text, LocalDate on) {
        Map<Division, List<Reminder.Matter>> matters = new LinkedHashMap<>();
        answers.forEach(answer -> matters.put(answer.division(), List.of(matter(answer.issue()))));
        String issues = answers.stream()
                .map(answer -> answer.issue().issue())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
        ask(plan, matters, text, on, Told.of("forms.reminded", issues, matters.size(), names(matters.keySet())));
    }

    private void ask(Plan plan, Map<Division, List<Reminder.Matter>> matters, String text, LocalDate on, Told told) {
        if (text == null || text.isBlank()) {
            throw new Refused("reminder.text");
        }
        if (text.strip().length() > LONGEST_TEXT) {
            throw new Refused("reminder.textLong", text.strip().length(), LONGEST_TEXT);
        }
        if (matters.isEmpty()) {
            throw new Refused("reminder.nobody");
        }
        List<RowChange<?>> rows = new ArrayList<>();
        matters.forEach((division, asked) -> rows.add(RowChange.added(new Reminder(
                UUID.randomUUID(),
                Row.UNSAVED,
                plan.id(),
                division.id(),
                on,
                desk.who(),
                text.strip(),
                asked,
                null,
                null,
                null))));
        desk.apply(desk.allow(Deed.REMIND), told, on, rows);
    }

    private static String names(Collection<Division> divisions) {
        return divisions.stream().map(Division::name).collect(Collectors.joining("、"));
    }

    /** A form belongs to no item; where no day was told it is due from the day on which it went out. */
    private static Reminder.Matter matter(FormIssue issue) {
        return new Reminder.Matter(
                "第 " + issue.issue() + " 期填报表", issue.askBack() == null ? issue.on() : issue.askBack(), 0, null);
    }

    private static Reminder.Matter matter(Words words, Limit limit) {
        return new Reminder.Matter(
                words.of(limit),
                limit.date(),
                limit.item().number(),
                limit.obligation() == null ? null : limit.obligation().id());
    }

    /** What was asked of the divisions on a plan, the latest first. */
    public List<Reminder> log(Plan plan) {
        return desk.file().reminders(plan.id());
    }

    /**
     * Records what the division answered: itself, or the coordinator who heard it. Who answers has seen it.
     *
     * @throws Refused when the answer is empty, or whoever works here is of another division
     */
    public void answer(Reminder reminder, Division division, String answer, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.ANSWER_REMINDER, division.id());
        if (answer == null || answer.isBlank()) {
            throw new Refused("reminder.answer");
        }
        desk.apply(
                allowed,
                Told.of("reminder.answered", division.name(), answer.strip()),
                on,
                List.of(RowChange.changed(reminder, seen(reminder, on).withAnswer(on, answer.strip()))));
    }

    /** Records that the division saw it. Does nothing where it has. */
    public void see(Reminder reminder, Division division, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.ANSWER_REMINDER, division.id());
        if (reminder.seen() == null) {
            desk.apply(
                    allowed,
                    Told.of("reminder.seen", division.name()),
                    on,
                    List.of(RowChange.changed(reminder, seen(reminder, on))));
        }
    }

    private Reminder seen(Reminder reminder, LocalDate on) {
        return reminder.seen() == null ? reminder.withSeen(new Reminder.Seen(on, desk.who())) : reminder;
    }
}
