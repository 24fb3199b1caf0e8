package org.yaodian.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.yaodian.plan.Role;

/** Corrections of a draft, each a new draft: what the coordinator says in the review in place of what was read. */
public final class DraftEdits {
    /** The rule of what the coordinator said. */
    public static final String BY_HAND = "";

    private static final String SENTENCE_ENDS = "。；！？\n";

    private DraftEdits() {}

    public static Draft withHead(
            Draft draft, String title, String docNumber, String issuer, LocalDate issued, Integer year) {
        return new Draft(
                draft.source(),
                said(draft.title(), title),
                said(draft.docNumber(), docNumber),
                said(draft.issuer(), issuer),
                said(draft.issued(), issued),
                said(draft.year(), year),
                draft.sections(),
                draft.items(),
                draft.notUnderstood());
    }

    private static <T> ReadField<T> said(ReadField<T> read, T value) {
        return java.util.Objects.equals(read.value(), value) ? read : new ReadField<>(value, read.from(), BY_HAND);
    }

    public static Draft withTitle(Draft draft, int index, String title) {
        return change(
                draft,
                index,
                item -> copy(
                        item,
                        item.section(),
                        title == null || title.isBlank() ? null : title.strip(),
                        item.text(),
                        item.assignments(),
                        item.obligations(),
                        item.from()));
    }

    public static Draft withSection(Draft draft, int index, int section) {
        return change(
                draft,
                index,
                item -> copy(
                        item, section, item.title(), item.text(), item.assignments(), item.obligations(), item.from()));
    }

    public static Draft assign(Draft draft, int index, String division, Role role, boolean group) {
        return editAssignments(draft, index, assignments -> {
            assignments.removeIf(other -> other.division().equals(division));
            assignments.add(new DraftAssignment(division, role, group, Span.NOWHERE, BY_HAND));
            assignments.sort(java.util.Comparator.comparing(DraftAssignment::role));
        });
    }

    public static Draft unassign(Draft draft, int index, DraftAssignment assignment) {
        return editAssignments(draft, index, assignments -> assignments.remove(assignment));
    }

    /** The same with other names for divisions; where an item has one of them already, it has it once in its first role. */
    public static Draft renamed(Draft draft, Map<String, String> names) {
        if (names.isEmpty()) {
            return draft;
        }
        Draft renamed = draft;
        for (int i = 0; i < draft.items().size(); i++) {
            renamed = editAssignments(renamed, i, assignments -> {
                List<DraftAssignment> others = assignments.stream()
                        .map(assignment -> assignment.group() || !names.containsKey(assignment.division())
                                ? assignment
                                : new DraftAssignment(
                                        names.get(assignment.division()),
                                        assignment.role(),
                                        false,
                                        assignment.from(),
                                        assignment.rule()))
                        .toList();
                assignments.clear();
                others.stream()
                        .filter(other -> assignments.stream()
                                .noneMatch(there -> there.group() == other.group()
                                        && there.division().equals(other.division())))
                        .forEach(assignments::add);
            });
        }
        return renamed;
    }

    private static Draft editAssignments(Draft draft, int index, Consumer<List<DraftAssignment>> edit) {
        return change(draft, index, item -> {
            List<DraftAssignment> assignments = new ArrayList<>(item.assignments());
            edit.accept(assignments);
            return copy(item, item.section(), item.title(), item.text(), assignments, item.obligations(), item.from());
        });
    }

    public static Draft addObligation(Draft draft, int index, DraftObligation obligation) {
        return editObligations(draft, index, obligations -> obligations.add(obligation));
    }

    public static Draft replaceObligation(Draft draft, int index, DraftObligation old, DraftObligation obligation) {
        return editObligations(
                draft, index, obligations -> obligations.replaceAll(other -> other.equals(old) ? obligation : other));
    }

    public static Draft removeObligation(Draft draft, int index, DraftObligation obligation) {
        return editObligations(draft, index, obligations -> obligations.remove(obligation));
    }

    private static Draft editObligations(Draft draft, int index, Consumer<List<DraftObligation>> edit) {
        return change(draft, index, item -> {
            List<DraftObligation> obligations = new ArrayList<>(item.obligations());
            edit.accept(obligations);
            return copy(item, item.section(), item.title(), item.text(), item.assignments(), obligations, item.from());
        });
    }

    /** Answers for what was not understood: it is not asked again. */
    public static Draft settle(Draft draft, NotUnderstood place) {
        List<NotUnderstood> rest = new ArrayList<>(draft.notUnderstood());
        rest.remove(place);
        return new Draft(
                draft.source(),
                draft.title(),
                draft.docNumber(),
                draft.issuer(),
                draft.issued(),
                draft.year(),
                draft.sections(),
                draft.items(),
                rest);
    }

    /** Makes an item a part of the one before it: its words follow that one's, and so does what it asks for. */
    public static Draft joinToPrevious(Draft draft, int index) {
        if (index < 1 || index >= draft.items().size()) {
            throw new IllegalArgumentException("no item before item " + (index + 1));
        }
        DraftItem first = draft.items().get(index - 1);
        DraftItem second = draft.items().get(index);
        List<DraftAssignment> assignments = new ArrayList<>(first.assignments());
        second.assignments().stream()
                .filter(added ->
                        assignments.stream().noneMatch(there -> there.division().equals(added.division())))
                .forEach(assignments::add);
        List<DraftObligation> obligations = new ArrayList<>(first.obligations());
        obligations.addAll(second.obligations());
        String words = (second.title() == null ? "" : second.title() + "。") + second.text();
        DraftItem joined = copy(
                first,
                first.section(),
                first.title(),
                first.text().isBlank() ? words : first.text() + "\n" + words,
                assignments,
                obligations,
                new Span(
                        Math.min(first.from().start(), second.from().start()),
                        Math.max(first.from().end(), second.from().end())));
        List<DraftItem> items = new ArrayList<>(draft.items());
        items.set(index - 1, joined);
        items.remove(index);
        return withItems(draft, items);
    }

    /** The places in an item's text at which another item can begin: behind each sentence but the last. */
    public static List<Integer> splits(DraftItem item) {
        List<Integer> places = new ArrayList<>();
        String text = item.text();
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean ends = SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0;
            if (ends
                    && !text.substring(i + 1).isBlank()
                    && !text.substring(0, i).isBlank()) {
                places.add(i + 1);
            }
        }
        return places;
    }

    /**
     * Makes two items of one. What the second asks for is told by its words; both are answered for as the one was.
     *
     * @param at one of {@link #splits}
     */
    public static Draft split(Draft draft, int index, int at) {
        DraftItem whole = draft.items().get(index);
        if (!splits(whole).contains(at)) {
            throw new IllegalArgumentException("no sentence ends at " + at);
        }
        String first = whole.text().substring(0, at).strip();
        String second = whole.text().substring(at).strip();
        List<DraftObligation> later = whole.obligations().stream()
                .filter(obligation -> !first.contains(obligation.quote()) && second.contains(obligation.quote()))
                .toList();
        List<DraftObligation> earlier = new ArrayList<>(whole.obligations());
        earlier.removeAll(later);
        List<DraftItem> items = new ArrayList<>(draft.items());
        items.set(
                index, copy(whole, whole.section(), whole.title(), first, whole.assignments(), earlier, whole.from()));
        items.add(
                index + 1,
                new DraftItem(0, "", whole.section(), null, second, whole.assignments(), later, whole.from()));
        return withItems(draft, items);
    }

    /** Leaves an item out; its words stay in the document. */
    public static Draft removeItem(Draft draft, int index) {
        List<DraftItem> items = new ArrayList<>(draft.items());
        items.remove(index);
        return withItems(draft, items);
    }

    private static Draft change(Draft draft, int index, UnaryOperator<DraftItem> change) {
        List<DraftItem> items = new ArrayList<>(draft.items());
        items.set(index, change.apply(items.get(index)));
        return withItems(draft, items);
    }

    /** Items are numbered 1 to n, whatever was joined or left out. */
    private static Draft withItems(Draft draft, List<DraftItem> items) {
        List<DraftItem> numbered = new ArrayList<>();
        for (DraftItem item : items) {
            numbered.add(new DraftItem(
                    numbered.size() + 1,
                    item.label(),
                    item.section(),
                    item.title(),
                    item.text(),
                    item.assignments(),
                    item.obligations(),
                    item.from()));
        }
        return new Draft(
                draft.source(),
                draft.title(),
                draft.docNumber(),
                draft.issuer(),
                draft.issued(),
                draft.year(),
                draft.sections(),
                numbered,
                draft.notUnderstood());
    }

    private static DraftItem copy(
            DraftItem item,
            int section,
            String title,
            String text,
            List<DraftAssignment> assignments,
            List<DraftObligation> obligations,
            Span from) {
        return new DraftItem(item.number(), item.label(), section, title, text, assignments, obligations, from);
    }
}
