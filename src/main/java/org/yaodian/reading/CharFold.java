package org.yaodian.reading;

/** One character for one character: the widths and shapes in which offices type the same mark, brought to one. */
public final class CharFold {
    private CharFold() {}

    /** The mark that stands for all its widths and shapes. */
    public static char fold(char c) {
        char narrow = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
        return switch (narrow) {
            case '(', '﹙' -> '（';
            case ')', '﹚' -> '）';
            case ',', '﹐' -> '，';
            case ';', '﹔' -> '；';
            case ':', '﹕', '∶' -> '：';
            case '!' -> '！';
            case '?' -> '？';
            case '[', '【', '﹝', '［' -> '〔';
            case ']', '】', '﹞', '］' -> '〕';
            case '<', '〈' -> '〈';
            case '>', '〉' -> '〉';
            case '-', '–', '―', '─', '‐', '‑', '−' -> '—';
            case '~', '∼', '〜' -> '～';
            case '○', '◯', 'О' -> '〇';
            case '｡' -> '。';
            case '､' -> '、';
            case '﹒', '．' -> '.';
            default -> narrow;
        };
    }

    /** A blank of any width, or a mark without width; a line's end is not one. */
    public static boolean isBlank(char c) {
        return c != '\n'
                && (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || (c >= '\u200B' && c <= '\u200F')
                        || c == '\u2060'
                        || c == '\uFEFF'
                        || c == '\u00AD');
    }

    static boolean isWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
