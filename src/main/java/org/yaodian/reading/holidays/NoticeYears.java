package org.yaodian.reading.holidays;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which year a date of a notice is of: its own, else the notice's, else the one named last, else the one passed in. */
final class NoticeYears {
    private static final Pattern TITLE =
            Pattern.compile("(\\d{4})年(?:部分节假日|节假日|放假|[^，。\\d]{0,6}(?:元旦|春节)|(?:劳动节|国庆节)[^，。\\d]{0,4}假期)");
    private static final String NEW_YEAR = "元旦";

    private final Integer ofNotice;
    private final Integer passedIn;
    private Integer named;

    /**
     * @param text the notice without blanks
     * @param passedIn what holds where the text says nothing, may be null
     */
    NoticeYears(String text, Integer passedIn) {
        Matcher title = TITLE.matcher(text);
        this.ofNotice = title.find() ? Integer.valueOf(title.group(1)) : null;
        this.passedIn = passedIn;
    }

    /**
     * The year of a date; empty where it cannot be told: the December before New Year may be of the year or of the one
     * before.
     */
    Optional<Integer> of(NoticeDate date, int month, String holiday) {
        if (date.year() != null) {
            named = date.year();
            return Optional.of(named);
        }
        if (month == Month.DECEMBER.getValue() && holiday.contains(NEW_YEAR)) {
            return Optional.empty();
        }
        if (ofNotice != null) {
            return Optional.of(ofNotice);
        }
        return Optional.ofNullable(named != null ? named : passedIn);
    }
}
