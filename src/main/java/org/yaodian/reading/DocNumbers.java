package org.yaodian.reading;

import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The numbers that the old Word counts by itself ([MS-DOC] LVL: its text has a character below 9 for each level's number). */
final class DocNumbers {
    /** The words of [MS-OSHARED] MSONFC for numbers in Chinese. */
    private static final Set<Integer> CHINESE = Set.of(10, 11, 12, 13, 33, 34, 35, 37, 38, 39);

    private static final int CIRCLE = 18;
    private static final Set<Integer> NONE = Set.of(23, 255);

    private final ListCounters counters = new ListCounters();

    /** The number before the paragraph's words, empty where it has none or the file's lists are damaged. */
    String before(Paragraph paragraph) {
        try {
            HWPFList list = paragraph.isInList() ? paragraph.getList() : null;
            char level = (char) ListCounters.level(paragraph.getIlvl());
            String pattern = list == null ? null : list.getNumberText(level);
            if (pattern == null || NONE.contains(list.getNumberFormat(level))) {
                return "";
            }
            return print(list, pattern, counters.next(list.getLsid(), level, list.getStartAt(level)));
        } catch (RuntimeException damaged) {
            return "";
        }
    }

    private static String print(HWPFList list, String pattern, int[] counts) {
        StringBuilder label = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            if (c < counts.length) {
                int format = list.getNumberFormat(c);
                String word = CHINESE.contains(format)
                        ? "chineseCounting"
                        : (format == CIRCLE ? "decimalEnclosedCircle" : "decimal");
                label.append(ListCounters.format(word).apply(Math.max(1, counts[c])));
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }
}
