package org.yaodian.reading;

/**
 * An item's title within its first words: the line where it stands alone, its first sentence where text follows, or what
 * stands before a colon or a wide blank. A sentence that tells a limit or a quantity is no title.
 */
record ItemHeading(Passage title, Passage rest) {
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_SENTENCE = 40;
    private static final int LONGEST_BEFORE_COLON = 16;
    private static final int LONGEST_BEFORE_BLANK = 24;
    private static final int LONGEST_BEFORE_NARROW = 12;
    private static final int LEAST_BEHIND_BLANK = 8;
    private static final String STOPS = "。；！？";

    /** @param more whether the item has further lines below */
    static ItemHeading of(Passage first, boolean more) {
        int stop = stop(first, STOPS);
        if (stop < 0) {
            return withoutStop(first, more);
        }
        int colon = stop(first, "：");
        if (isBeforeColon(first, colon, stop)) {
            return new ItemHeading(first.sub(0, colon), first.from(colon + 1));
        }
        int blank = wideBlank(first, stop);
        if (blank > 0) {
            return new ItemHeading(first.sub(0, blank), first.from(blank));
        }
        Passage sentence = first.sub(0, stop);
        Passage rest = first.from(stop + 1);
        boolean follows = more || !rest.isEmpty();
        if (follows && stop <= LONGEST_SENTENCE && first.charAt(stop) == '。' && isHeading(sentence)) {
            return new ItemHeading(sentence, rest);
        }
        return new ItemHeading(Passage.EMPTY, first);
    }

    private static ItemHeading withoutStop(Passage first, boolean more) {
        int colon = stop(first, "：");
        if (colon > 1 && colon < first.length() - 1 && isBeforeColon(first, colon, first.length())) {
            return new ItemHeading(first.sub(0, colon), first.from(colon + 1));
        }
        int blank = wideBlank(first, first.length());
        if (blank > 0) {
            return new ItemHeading(first.sub(0, blank), first.from(blank));
        }
        boolean whole = more
                ? first.length() <= LONGEST_LINE
                : first.length() <= LONGEST_SENTENCE && stop(first, "，：") < 0 && isHeading(first);
        return whole ? new ItemHeading(first.strip("：，"), Passage.EMPTY) : new ItemHeading(Passage.EMPTY, first);
    }

    private static boolean isHeading(Passage sentence) {
        String text = sentence.folded();
        return text.length() > 1
                && text.chars().filter(c -> c == '，').count() <= 2
                && text.indexOf('：') < 0
                && TimePhrase.find(text, false).isEmpty();
    }

    private static boolean isBeforeColon(Passage first, int colon, int stop) {
        return colon > 1
                && colon <= LONGEST_BEFORE_COLON
                && colon < stop
                && colon < first.length() - 1
                && stop(first.sub(0, colon), "，、") < 0
                && isHeading(first.sub(0, colon));
    }

    private static int wideBlank(Passage first, int limit) {
        for (int i = 4; i < Math.min(limit, LONGEST_BEFORE_BLANK); i++) {
            boolean wide = first.wideBlankBefore(i) && first.length() - i > LEAST_BEHIND_BLANK;
            boolean narrow = first.blankBefore(i) && i <= LONGEST_BEFORE_NARROW && limit - i > LEAST_BEHIND_BLANK;
            if ((wide || narrow) && stop(first.sub(0, i), "，、；：") < 0 && isHeading(first.sub(0, i))) {
                return i;
            }
        }
        return -1;
    }

    /** The first of the marks outside brackets and quotes, -1 where there is none. */
    private static int stop(Passage text, String marks) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '《' || c == '“' || c == '〔') {
                depth++;
            } else if ((c == '）' || c == '》' || c == '”' || c == '〕') && depth > 0) {
                depth--;
            } else if (depth == 0 && marks.indexOf(c) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
