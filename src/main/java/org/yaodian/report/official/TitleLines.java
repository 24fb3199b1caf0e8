package org.yaodian.report.official;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a title into lines of much the same length at whole words, as GB/T 9704-2012 7.3.1 asks (词意完整，排列对称): Chinese
 * writes no blanks between words, so the words of titles and the names of organs are known by a list.
 */
final class TitleLines {
    private static final Pattern WORDS =
            Pattern.compile("^.{2,20}?(?:人民政府|厅|局|委员会|办公室|办公厅)|\\d+(?:年度|年|月|日|号)?|[A-Za-z]+"
                    + "|政府信息公开|政务公开|信息公开|基层政务|标准化|规范化|工作要点|任务分工|责任分工|重点任务|重点工作|工作计划|实施方案"
                    + "|工作年度报告|年度报告|工作报告|情况报告|落实情况|进展情况|整改台账|整改通知单|回头看|工作|关于|印发|通知|通报|报告|方案|计划|要点");
    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’的及和与";
    private static final String NEVER_LAST = "（《〈「『【〔“‘";
    private static final double WIDE = 1;
    private static final double NARROW = 0.5;

    private TitleLines() {}

    /**
     * The title with its lines ended.
     *
     * @param available how many characters of its size a line takes
     */
    static String broken(String title, double available) {
        double whole = width(title, 0, title.length());
        if (title.indexOf('\n') >= 0 || whole <= available) {
            return title;
        }
        int lines = (int) Math.ceil(whole / available);
        int cut = bestCut(title, whole / lines, available);
        return title.substring(0, cut) + "\n" + broken(title.substring(cut), available);
    }

    /** The end of a word that is nearest to the wanted width; where none fits, the last character that does. */
    private static int bestCut(String title, double wanted, double available) {
        BitSet within = within(title);
        int best = 0;
        int last = 1;
        for (int cut = 1; cut < title.length(); cut++) {
            double width = width(title, 0, cut);
            if (width > available) {
                break;
            }
            last = cut;
            boolean between = !within.get(cut)
                    && NEVER_FIRST.indexOf(title.charAt(cut)) < 0
                    && NEVER_LAST.indexOf(title.charAt(cut - 1)) < 0;
            if (between && (best == 0 || Math.abs(width - wanted) < Math.abs(width(title, 0, best) - wanted))) {
                best = cut;
            }
        }
        return best == 0 ? last : best;
    }

    /** The places within words. */
    private static BitSet within(String title) {
        BitSet within = new BitSet();
        Matcher words = WORDS.matcher(title);
        while (words.find()) {
            within.set(words.start() + 1, Math.max(words.start() + 1, words.end()));
        }
        return within;
    }

    /** Of a part of a text, in characters of its size. */
    static double width(String text, int from, int to) {
        return text.substring(from, to)
                .codePoints()
                .mapToDouble(c -> c < 0x2E80 && "—…“”‘’".indexOf(c) < 0 ? NARROW : WIDE)
                .sum();
    }
}
