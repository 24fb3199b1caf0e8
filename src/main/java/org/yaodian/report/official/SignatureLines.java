package org.yaodian.report.official;

import java.util.List;

/**
 * Where whoever signs and the day stand under a text, GB/T 9704-2012 7.3.5.1: the day four characters from the right, and
 * whoever signs above its middle; a name that would go over the edge moves both to the left.
 */
final class SignatureLines {
    private static final double FROM_THE_RIGHT = 4;

    private SignatureLines() {}

    /** How far each line stays from the right, in characters; the last line is the day. */
    static List<Double> fromTheRight(List<String> lines) {
        double day = width(lines.get(lines.size() - 1));
        double widest = lines.stream().mapToDouble(SignatureLines::width).max().orElse(0);
        double ofDay = Math.max(FROM_THE_RIGHT, (widest - day) / 2);
        return lines.stream()
                .map(line -> Math.max(0, ofDay + (day - width(line)) / 2))
                .toList();
    }

    private static double width(String line) {
        return TitleLines.width(line, 0, line.length());
    }
}
