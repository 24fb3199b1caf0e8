package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a passage, without a number before and the mark at their end. */
final class Sentences {
    private Sentences() {}

    static List<Passage> of(Passage text) {
        List<Passage> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "。；！？\n".indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    sentences.add(withoutLabel(text.sub(start, i)));
                }
                start = i + 1;
            }
        }
        return sentences;
    }

    /** A numbered line within an item (2.各部门…) speaks behind its number. */
    private static Passage withoutLabel(Passage sentence) {
        Label label = Label.of(sentence);
        boolean inner =
                label != null && label.kind().compareTo(Label.Kind.FIGURE) >= 0 && label.kind() != Label.Kind.SPOKEN;
        return inner ? sentence.from(label.length()) : sentence;
    }
}
