package org.yaodian.reading.holidays;

import java.util.ArrayList;
import java.util.List;
import org.yaodian.reading.CharFold;

/**
 * A sentence of a notice.
 *
 * @param line where it begins, from 1
 * @param printed as it stands there
 * @param plain without blanks, in the shapes of {@link CharFold}
 */
record NoticeSentence(int line, String printed, String plain) {
    static List<NoticeSentence> of(String text) {
        List<NoticeSentence> sentences = new ArrayList<>();
        int line = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : CharFold.fold(text.charAt(i));
            if (c == '\n' || c == '。' || c == '；' || c == '！') {
                add(sentences, line, text.substring(start, i));
                start = i + 1;
            }
            if (c == '\n') {
                line++;
            }
        }
        return sentences;
    }

    private static void add(List<NoticeSentence> sentences, int line, String printed) {
        StringBuilder plain = new StringBuilder();
        printed.chars().filter(c -> !CharFold.isBlank((char) c)).forEach(c -> plain.append(CharFold.fold((char) c)));
        if (!plain.isEmpty()) {
            sentences.add(new NoticeSentence(line, printed.strip(), plain.toString()));
        }
    }
}
