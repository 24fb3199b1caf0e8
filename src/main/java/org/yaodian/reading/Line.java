package org.yaodian.reading;

import java.util.Set;

/**
 * A paragraph of the plan taken apart.
 *
 * @param label its numbering, null where it has none
 * @param words what stands behind the numbering
 * @param responsibility what these words tell of who and when
 */
record Line(Paragraph paragraph, Label label, Passage words, Responsibility responsibility) {
    private static final Set<String> FIRST = Set.of("1", "01", "一", "一是", "①", "㈠", "⑴", "⒈");

    static Line of(Paragraph paragraph) {
        Label label = paragraph.isTable() ? null : Label.of(paragraph.words());
        Passage words = label == null
                ? paragraph.words()
                : paragraph.words().from(label.length()).strip("，、");
        return new Line(paragraph, label, words, ResponsibilityReader.read(words));
    }

    boolean isTable() {
        return paragraph.isTable();
    }

    boolean carries() {
        return responsibility.isFound();
    }

    String printedLabel() {
        return label == null ? "" : paragraph.words().shown(0, label.printed());
    }

    /** Whether its numbering begins there: 1., （1）, ①, 一是. */
    boolean isFirst() {
        String digits = printedLabel().replaceAll("[^\\p{IsHan}\\d①㈠⑴⒈]", "");
        return label != null && (label.kind() == Label.Kind.BULLET || FIRST.contains(digits));
    }

    Span span() {
        return paragraph.words().span();
    }
}
