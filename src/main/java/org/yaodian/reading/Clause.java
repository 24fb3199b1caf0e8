package org.yaodian.reading;

/** The stretch of a sentence around a phrase: what an obligation quotes. */
record Clause(int start, int end) {
    private static final String LEFT = "，。；：！？\n";
    private static final String RIGHT = "，。；！？\n";
    private static final int LEAST_BEHIND_LIMIT = 1;
    private static final int LONGEST = 160;

    /** The clause around a phrase. */
    static Clause around(Passage text, int from, int to) {
        int start = from;
        while (start > 0 && from - start < LONGEST && LEFT.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return new Clause(start, stop(text, to));
    }

    /** The clause around a limit; where it ends with the limit (2022年底前，), with the next one, which tells what is owed. */
    static Clause ofLimit(Passage text, int from, int to) {
        Clause clause = around(text, from, to);
        boolean bare = clause.end - to <= LEAST_BEHIND_LIMIT;
        if (bare && clause.end + 1 < text.length() && text.charAt(clause.end) == '，') {
            return new Clause(clause.start, stop(text, clause.end + 1));
        }
        return clause;
    }

    private static int stop(Passage text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST && RIGHT.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
