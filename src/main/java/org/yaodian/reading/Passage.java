package org.yaodian.reading;

import java.util.Arrays;
import java.util.List;

/**
 * A stretch of the document as the grammar sees it: without the blanks inside words, each character with its place in
 * the source. Two texts of one length stand side by side: the words as printed, and the same with marks of one width,
 * which is the one that rules look at.
 */
final class Passage {
    static final Passage EMPTY = new Passage("", "", "", new int[0]);

    private final String source;
    private final String shown;
    private final String folded;
    private final int[] at;

    private Passage(String source, String shown, String folded, int[] at) {
        this.source = source;
        this.shown = shown;
        this.folded = folded;
        this.at = at;
    }

    /** The source from {@code start} up to {@code end}. A blank stays only between two Latin words or figures. */
    static Passage of(String source, int start, int end) {
        StringBuilder kept = new StringBuilder(end - start);
        int[] places = new int[end - start];
        int count = 0;
        boolean blank = false;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (CharFold.isBlank(c)) {
                blank = true;
                continue;
            }
            if (blank && count > 0 && CharFold.isWord(kept.charAt(count - 1)) && CharFold.isWord(CharFold.fold(c))) {
                kept.append(' ');
                places[count++] = i - 1;
            }
            blank = false;
            kept.append(c);
            places[count++] = i;
        }
        return new Passage(source, kept.toString(), foldAll(kept), Arrays.copyOf(places, count));
    }

    private static String foldAll(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(isStop(text, i) ? '。' : CharFold.fold(text.charAt(i)));
        }
        return out.toString();
    }

    /** A full stop typed as a point (全面公开.): it stands behind Chinese that is no numeral, and before no figure. */
    private static boolean isStop(CharSequence text, int i) {
        if (i == 0 || CharFold.fold(text.charAt(i)) != '.') {
            return false;
        }
        char before = text.charAt(i - 1);
        boolean chinese = Character.UnicodeScript.of(before) == Character.UnicodeScript.HAN || before == '”';
        boolean numeral = "一二三四五六七八九十百".indexOf(before) >= 0;
        boolean figure = i + 1 < text.length() && CharFold.isWord(CharFold.fold(text.charAt(i + 1)));
        return chinese && !numeral && !figure;
    }

    /** The passages as one, with a line's end between them where {@code lines} is true. */
    static Passage join(List<Passage> parts, boolean lines) {
        List<Passage> kept = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (kept.isEmpty()) {
            return EMPTY;
        }
        StringBuilder shown = new StringBuilder();
        StringBuilder folded = new StringBuilder();
        int length = kept.stream().mapToInt(Passage::length).sum() + kept.size();
        int[] at = new int[length];
        int count = 0;
        for (Passage part : kept) {
            if (lines && count > 0) {
                shown.append('\n');
                folded.append('\n');
                at[count] = at[count - 1];
                count++;
            }
            shown.append(part.shown);
            folded.append(part.folded);
            System.arraycopy(part.at, 0, at, count, part.length());
            count += part.length();
        }
        return new Passage(kept.get(0).source, shown.toString(), folded.toString(), Arrays.copyOf(at, count));
    }

    /** From the begin of the first to the end of the second, with what the document prints between them. */
    static Passage bridged(Passage first, Passage second) {
        return of(first.source, first.at[0], second.at[second.length() - 1] + 1);
    }

    int length() {
        return shown.length();
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    /** The words as printed. */
    String shown() {
        return shown;
    }

    String shown(int from, int to) {
        return shown.substring(from, to);
    }

    /** The words with marks of one width, of the same length as {@link #shown()}. */
    String folded() {
        return folded;
    }

    char charAt(int i) {
        return folded.charAt(i);
    }

    Passage sub(int from, int to) {
        if (from >= to) {
            return EMPTY;
        }
        return new Passage(
                source, shown.substring(from, to), folded.substring(from, to), Arrays.copyOfRange(at, from, to));
    }

    Passage from(int start) {
        return sub(start, length());
    }

    /** Without line ends, and any of the given marks, at both ends. */
    Passage strip(String marks) {
        int from = 0;
        int to = length();
        while (from < to && (charAt(from) == '\n' || marks.indexOf(charAt(from)) >= 0)) {
            from++;
        }
        while (to > from && (charAt(to - 1) == '\n' || marks.indexOf(charAt(to - 1)) >= 0)) {
            to--;
        }
        return from == 0 && to == length() ? this : sub(from, to);
    }

    Span span() {
        return span(0, length());
    }

    Span span(int from, int to) {
        return from >= to ? Span.NOWHERE : new Span(Math.min(at[from], at[to - 1]), at[to - 1] + 1);
    }

    /** Whether the document prints a blank before the character, within its line. */
    boolean blankBefore(int i) {
        if (i <= 0 || at[i] - at[i - 1] < 2) {
            return false;
        }
        for (int place = at[i - 1] + 1; place < at[i]; place++) {
            if (source.charAt(place) == '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whether the document begins a new line between this and what follows it. */
    boolean lineEndsBefore(Passage next) {
        int line = source.indexOf('\n', at[length() - 1]);
        return line >= 0 && line < next.at[0];
    }

    /** The columns that its line takes as printed, with the blanks before it; those within, which a PDF puts beside figures, take none. */
    int columns() {
        int start = source.lastIndexOf('\n', at[0]) + 1;
        int columns = 0;
        for (int place = start; place <= at[at.length - 1]; place++) {
            char c = source.charAt(place);
            boolean within = place > at[0] && CharFold.isBlank(c);
            columns += within ? 0 : (c < 0x2000 ? 1 : 2);
        }
        return columns;
    }

    /** Whether a full-width blank, a tab or two blanks and more stand before the character. */
    boolean wideBlankBefore(int i) {
        if (!blankBefore(i)) {
            return false;
        }
        return at[i] - at[i - 1] > 2 || source.charAt(at[i] - 1) == '\u3000' || source.charAt(at[i] - 1) == '\t';
    }

    @Override
    public String toString() {
        return shown;
    }
}
