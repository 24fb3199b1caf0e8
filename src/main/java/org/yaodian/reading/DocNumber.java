package org.yaodian.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The document's number (吉民办发〔2022〕4号) in a line of the head; one within brackets is another document's. */
final class DocNumber {
    private static final Pattern NUMBER =
            Pattern.compile("[\\p{IsHan}A-Za-z]{1,16}[〔（](?:20\\d\\d|19\\d\\d|二〇[〇一二三四五六七八九]{2})[〕）](?:第)?\\d{1,5}号");
    private static final Pattern NOISE = Pattern.compile(".*(?:通知|文号|字号|编号|文件|要点|分工|方案|意见)");
    private static final int LONGEST_LINE = 160;

    private DocNumber() {}

    static boolean isWhole(Passage line) {
        return line.length() < 40
                && NUMBER.matcher(line.folded().replaceAll("^[（〔]|[）]$", "")).matches();
    }

    /** The number's words, null where the line has none of its own. */
    static Passage find(Passage line) {
        if (line.length() > LONGEST_LINE || line.folded().indexOf('。') >= 0) {
            return null;
        }
        Matcher matcher = NUMBER.matcher(line.folded());
        while (matcher.find()) {
            Matcher noise = NOISE.matcher(line.folded().substring(matcher.start(), matcher.end()));
            int start = matcher.start() + (noise.lookingAt() ? noise.end() : 0);
            boolean bracketed = matcher.start() > 1 && line.charAt(matcher.start() - 1) == '（';
            if (!bracketed && start < matcher.end() - 7) {
                return line.sub(start, matcher.end());
            }
        }
        return null;
    }

    /** The year within the number, -1 where there is none. */
    static int year(Passage number) {
        Matcher matcher = Pattern.compile("[〔（](.{4})[〕）]").matcher(number.folded());
        return matcher.find() ? ChineseNumber.parse(matcher.group(1)) : -1;
    }
}
