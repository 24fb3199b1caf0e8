package org.yaodian.reading;

/**
 * A paragraph of the plan taken apart.
 *
 * @param label its numbering, null where it has none
 * @param words what stands behind the numbering
 * @param responsibility what these words tell of who and when
 */
record Line(Paragraph paragraph, Label label, Passage words, Responsibility responsibility) {
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

    Span span() {
        return paragraph.words().span();
    }
}
