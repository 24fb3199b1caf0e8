package org.yaodian.ui.newplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaodian.reading.Draft;
import org.yaodian.reading.DraftItem;
import org.yaodian.reading.ReadField;
import org.yaodian.reading.Span;

/** The paragraphs of a document and what is marked in each. */
final class DocumentMarks {
    /** What a mark is of; its name is its style class. */
    enum Kind {
        FIELD,
        SECTION,
        DIVISION,
        OBLIGATION,
        UNCLEAR
    }

    /** A stretch of the document that was understood, or was not. */
    record Mark(Span span, Kind kind, String rule) {}

    /** A line of the document with its marks; spans are of the whole document. */
    record Paragraph(Span span, String text, List<Mark> marks) {
        boolean touches(Span other) {
            return !other.isEmpty()
                    && span.start() < other.end()
                    && other.start() < Math.max(span.end(), span.start() + 1);
        }
    }

    private DocumentMarks() {}

    static List<Paragraph> paragraphs(Draft draft) {
        List<Mark> marks = marks(draft);
        List<Paragraph> paragraphs = new ArrayList<>();
        String source = draft.source();
        int start = 0;
        while (start <= source.length()) {
            int end = source.indexOf('\n', start);
            int stop = end < 0 ? source.length() : end;
            String text = source.substring(start, stop);
            if (!text.isBlank()) {
                Span span = new Span(start, stop);
                paragraphs.add(new Paragraph(span, text, within(marks, span)));
            }
            if (end < 0) {
                break;
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private static List<Mark> within(List<Mark> marks, Span paragraph) {
        return marks.stream()
                .filter(mark ->
                        mark.span().start() < paragraph.end() && mark.span().end() > paragraph.start())
                .toList();
    }

    private static List<Mark> marks(Draft draft) {
        List<Mark> marks = new ArrayList<>();
        field(marks, draft.title());
        field(marks, draft.docNumber());
        field(marks, draft.issuer());
        field(marks, draft.issued());
        draft.sections().forEach(section -> marks.add(new Mark(section.from(), Kind.SECTION, "")));
        for (DraftItem item : draft.items()) {
            item.assignments()
                    .forEach(assignment -> marks.add(new Mark(assignment.from(), Kind.DIVISION, assignment.rule())));
            item.obligations()
                    .forEach(obligation -> marks.add(new Mark(obligation.from(), Kind.OBLIGATION, obligation.rule())));
        }
        draft.notUnderstood().forEach(place -> marks.add(new Mark(place.from(), Kind.UNCLEAR, "")));
        marks.removeIf(mark -> mark.span().isEmpty());
        marks.sort(Comparator.comparing(mark -> mark.span().start()));
        return marks;
    }

    private static void field(List<Mark> marks, ReadField<?> field) {
        marks.add(new Mark(field.from(), Kind.FIELD, field.rule()));
    }
}
