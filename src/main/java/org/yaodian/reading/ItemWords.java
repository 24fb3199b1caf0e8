package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one item before its obligations are read.
 *
 * @param label its numbering as printed
 * @param title empty where the document prints none
 * @param times what stands behind 完成时限：, or in the table's column of limits
 * @param milestones what a table's columns of times hold
 * @param from the whole of it
 */
record ItemWords(
        String label,
        Passage title,
        Passage text,
        List<DraftAssignment> assignments,
        List<Passage> times,
        List<Milestone> milestones,
        List<Responsibility.Trouble> troubles,
        Span from) {

    /**
     * An item of lines: the first with its heading, the rest below.
     *
     * @param inherited the assignments of the heading above, for an item that tells none itself
     */
    static ItemWords of(List<Line> lines, List<DraftAssignment> inherited) {
        Line first = lines.get(0);
        Passage opening = first.responsibility().rest();
        List<Passage> below = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            Passage rest = line.responsibility().rest();
            if (line.label() != null && !rest.isEmpty()) {
                Passage number = line.paragraph().words().sub(0, line.label().length());
                rest = line.carries()
                        ? Passage.join(List.of(number, rest), false)
                        : line.paragraph().words();
            }
            if (!rest.isEmpty()) {
                below.add(rest);
            }
        }
        ItemHeading heading = ItemHeading.of(opening, !below.isEmpty());
        List<Passage> text = new ArrayList<>();
        text.add(heading.rest());
        text.addAll(below);
        return new ItemWords(
                first.printedLabel(),
                heading.title(),
                Passage.join(text, true),
                assignments(lines, inherited),
                lines.stream()
                        .flatMap(line -> line.responsibility().times().stream())
                        .toList(),
                List.of(),
                lines.stream()
                        .flatMap(line -> line.responsibility().troubles().stream())
                        .toList(),
                span(lines));
    }

    private static List<DraftAssignment> assignments(List<Line> lines, List<DraftAssignment> inherited) {
        List<DraftAssignment> found = new ArrayList<>();
        for (Line line : lines) {
            for (DraftAssignment one : line.responsibility().assignments()) {
                if (found.stream()
                        .noneMatch(other -> other.division().equals(one.division()) && other.role() == one.role())) {
                    found.add(one);
                }
            }
        }
        return found.isEmpty() ? inherited : found;
    }

    private static Span span(List<Line> lines) {
        int start = lines.get(0).span().start();
        int end = lines.stream().mapToInt(line -> line.span().end()).max().orElse(start);
        return new Span(start, end);
    }
}
