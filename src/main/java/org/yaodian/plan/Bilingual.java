package org.yaodian.plan;

/** A name of the data in both languages; what is stored and compared is always the Chinese one. */
public record Bilingual(String chinese, String english) {
    private static final char BETWEEN = '|';

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

    /** Whether a person who types this means it, in either language and whatever the case. */
    public boolean isCalled(String typed) {
        return chinese.equalsIgnoreCase(typed.strip()) || english.equalsIgnoreCase(typed.strip());
    }
}
