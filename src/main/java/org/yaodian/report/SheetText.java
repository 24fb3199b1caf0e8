package org.yaodian.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes what people typed fit for a file, and changes nothing else of it. */
public final class SheetText {
    /** What a cell of a workbook can hold, in UTF-16 units. */
    static final int CELL_LIMIT = 32_767;

    private static final String ELLIPSIS = "…";
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t";
    /** What a reader of the format would take for an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    /** The text without what XML cannot carry: control characters, half surrogates; ends of lines are one character. */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c >= Character.MIN_SURROGATE) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            boolean control = c < ' ' && c != '\n' && c != '\t';
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            boolean none = c == 0xFFFE || c == 0xFFFF;
            if (!control && !half && !none) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    /** As a cell of a workbook takes it: clean, whole as far as fits, and read back as the very same characters. */
    public static String forCell(String text) {
        String clean = clean(text);
        String escaped = clean.indexOf("_x") < 0 ? clean : ESCAPE.matcher(clean).replaceAll(escape());
        if (escaped.length() <= CELL_LIMIT) {
            return escaped;
        }
        int end = CELL_LIMIT - ELLIPSIS.length();
        int escapeStart = escaped.lastIndexOf(escape(), end);
        if (escapeStart >= 0 && escapeStart + escape().length() > end) {
            end = escapeStart;
        }
        if (Character.isHighSurrogate(escaped.charAt(end - 1))) {
            end--;
        }
        return escaped.substring(0, end) + ELLIPSIS;
    }

    private static String escape() {
        return Matcher.quoteReplacement("_x005F_");
    }

    /** Whether a program could take the text for a formula when it is typed or pasted again. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
