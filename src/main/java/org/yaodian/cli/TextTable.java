package org.yaodian.cli;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal, in which a Chinese character is two places wide. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int WIDE = 2;

    private final List<String[]> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(cells);
    }

    /** The lines of the table, without blanks at their ends. */
    List<String> lines() {
        int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            line.append(row[i]).append(" ".repeat(widths[i] - width(row[i]))).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        boolean wide = script == Character.UnicodeScript.HAN
                || (codePoint >= 0x3000 && codePoint <= 0x303F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
        return wide ? WIDE : 1;
    }

    /** The text within a width, its end replaced by an ellipsis where it is longer. */
    static String fit(String text, int most) {
        if (width(text) <= most) {
            return text;
        }
        StringBuilder fitted = new StringBuilder();
        int used = 1;
        for (int codePoint : text.codePoints().toArray()) {
            used += width(codePoint);
            if (used > most) {
                break;
            }
            fitted.appendCodePoint(codePoint);
        }
        return fitted + "…";
    }
}
