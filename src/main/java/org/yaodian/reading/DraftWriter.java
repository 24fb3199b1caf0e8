package org.yaodian.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Gathers sections, items and what was not understood, in the document's order. */
final class DraftWriter {
    private final String source;
    private final Integer year;
    private final List<DraftSection> sections = new ArrayList<>();
    private final List<DraftItem> items = new ArrayList<>();
    private final List<NotUnderstood> notUnderstood = new ArrayList<>();
    private int[] lineStarts;

    DraftWriter(String source, Integer year) {
        this.source = source;
        this.year = year;
    }

    /** Adds a section and tells its index. */
    int section(String label, int level, Passage title) {
        Passage words = title.strip("。：；，");
        sections.add(new DraftSection(label, level, words.shown(), title.span()));
        return sections.size() - 1;
    }

    void item(ItemWords words, int section) {
        Obligations obligations = ObligationReader.read(words, year);
        items.add(new DraftItem(
                items.size() + 1,
                words.label(),
                section,
                words.title().isEmpty() ? null : words.title().shown(),
                words.text().shown(),
                words.assignments(),
                obligations.found(),
                words.from()));
        words.troubles().forEach(trouble -> told(trouble.words(), trouble.why()));
        obligations.troubles().forEach(trouble -> told(trouble.words(), trouble.why()));
        if (words.assignments().isEmpty()) {
            told(words.title().isEmpty() ? words.text() : words.title(), "item.noResponsibility");
        }
    }

    /** The words of a stretch of the document. */
    Passage words(Span span) {
        return Passage.of(source, span.start(), span.end());
    }

    void told(Passage words, String why) {
        if (!words.isEmpty()) {
            Span span = words.span();
            notUnderstood.add(new NotUnderstood(lineOf(span.start()), words.shown(), why, span));
        }
    }

    private int lineOf(int place) {
        if (lineStarts == null) {
            lineStarts = IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(0, source.length())
                                    .filter(i -> source.charAt(i) == '\n')
                                    .map(i -> i + 1))
                    .toArray();
        }
        int found = Arrays.binarySearch(lineStarts, place);
        return found >= 0 ? found + 1 : -found - 1;
    }

    boolean hasItems() {
        return !items.isEmpty();
    }

    boolean tellsResponsibility() {
        return items.stream().anyMatch(item -> !item.assignments().isEmpty());
    }

    Draft draft(Head head) {
        notUnderstood.sort(
                Comparator.comparingInt((NotUnderstood one) -> one.from().start()));
        return new Draft(
                source,
                head.title(),
                head.docNumber(),
                head.issuer(),
                head.issued(),
                head.year(),
                sections,
                items,
                notUnderstood);
    }
}
