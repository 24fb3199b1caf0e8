package org.yaodian.reading.sheet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which formats of numbers show a day, and which a percentage. Those of Chinese Excel have numbers of their own and no text. */
final class DateFormats {
    private static final Set<Integer> BUILT_IN =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
    private static final Pattern NO_PLACEHOLDERS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final int FIRST_CUSTOM = 164;
    /** 1 January 1901 as a workbook counts days: a smaller number is what somebody typed (9.5), whatever its format. */
    private static final double FIRST_DAY = 367;

    private static final Set<Integer> PERCENT = Set.of(9, 10);

    private DateFormats() {}

    /** Whether a number is a day where its format shows one. */
    static boolean canBeDay(double number) {
        return number >= FIRST_DAY && DateUtil.isValidExcelDate(number);
    }

    /** @param code the format's text, null for one that is built in */
    static boolean showsPercent(int id, String code) {
        return PERCENT.contains(id)
                || (code != null && NO_PLACEHOLDERS.matcher(code).replaceAll("").indexOf('%') >= 0);
    }

    /** @param code the format's text, null for one that is built in */
    static boolean showsDay(int id, String code) {
        if (id < FIRST_CUSTOM && BUILT_IN.contains(id)) {
            return true;
        }
        if (code == null) {
            return false;
        }
        String first =
                NO_PLACEHOLDERS.matcher(code).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
        boolean day = first.indexOf('y') >= 0 || first.indexOf('d') >= 0;
        return day && first.indexOf('0') < 0 && first.indexOf('#') < 0 && !first.contains("general");
    }
}
