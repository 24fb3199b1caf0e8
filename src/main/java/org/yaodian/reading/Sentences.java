package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a passage, without the mark at their end. */
final class Sentences {
    private Sentences() {}

    static List<Passage> of(Passage text) {
        List<Passage> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "。；！？\n".indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    sentences.add(text.sub(start, i));
                }
                start = i + 1;
            }
        }
        return sentences;
    }
}
