package org.yaodian.reading.sheet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which formats of numbers show a day. Those of Chinese Excel have numbers of their own and no text. */
final class DateFormats {
    private static final Set<Integer> BUILT_IN =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
    private static final Pattern NO_PLACEHOLDERS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final int FIRST_CUSTOM = 164;

    private DateFormats() {}

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
