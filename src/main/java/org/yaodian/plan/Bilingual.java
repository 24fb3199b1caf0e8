package org.yaodian.plan;

/** A name of the data in both languages; what is stored and compared is always the Chinese one. */
public record Bilingual(String chinese, String english) {
    private static final char BETWEEN = '|';

    /** A name as a person types it in two fields; the Chinese one stands for both where the other is left empty. */
    public static Bilingual of(String chinese, String english) {
        String first = chinese == null ? "" : chinese.strip();
        String second = english == null ? "" : english.strip();
        return new Bilingual(first, second.isEmpty() ? first : second);
    }

    /** From {@code 中文|English}; the same word stands for both where there is one. */
    public static Bilingual parse(String text) {
        int bar = text.indexOf(BETWEEN);
        return bar < 0
                ? new Bilingual(text.strip(), text.strip())
                : new Bilingual(
                        text.substring(0, bar).strip(), text.substring(bar + 1).strip());
    }

    /** As {@link #parse} reads it. */
    public String format() {
        return chinese.equals(english) ? chinese : chinese + BETWEEN + english;
    }

    /** Whether a person could mean both by the same word. */
    public boolean clashesWith(Bilingual other) {
        return isCalled(other.chinese) || isCalled(other.english);
    }

    /** Whether a person who types this means it, in either language and whatever the case. */
    public boolean isCalled(String typed) {
        return chinese.equalsIgnoreCase(typed.strip()) || english.equalsIgnoreCase(typed.strip());
    }
}
