package org.yaodian.desk;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.reading.sheet.SerialDay;
import org.yaodian.register.TypedDate;

/** The words in which ledgers tell limits and closings. */
final class LedgerWords {
    private static final Set<String> YES = Set.of(
            "是", "已", "已销号", "销号", "完成销号", "已完成销号", "已销", "√", "✓", "✔", "Y", "YES", "TRUE", "完成", "已完成", "已整改销号");
    private static final Set<String> NO = Set.of(
            "否", "未", "未销号", "未销", "未完成", "未完成销号", "待销号", "暂未销号", "不予销号", "×", "✗", "N", "NO", "FALSE", "-", "/", "—",
            "整改中", "正在整改", "持续整改");
    private static final Pattern DONE =
            Pattern.compile("(?:已|均已|全部)?(?:完成|整改到位|整改完毕|整改完成|落实到位).*|已整改.*|已(?!经?启动).*完成.*");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})个?工作日(?:内)?");
    private static final Pattern MONTH = Pattern.compile("(?:(\\d{4})[-/.年])?(\\d{1,2})月?(?:份|底|末)?");
    private static final Pattern AT_ONCE = Pattern.compile("立即|立即整改|立行立改|立整立改|即知即改|马上整改");

    private LedgerWords() {}

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** Whether it says that something is closed out; empty where that cannot be told. */
    static Optional<Boolean> isClosed(String text) {
        String plain = plain(text).toUpperCase(java.util.Locale.ROOT);
        if (YES.contains(plain)) {
            return Optional.of(true);
        }
        return NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    /** Whether it says that all is done. */
    static boolean isDone(String text) {
        return DONE.matcher(plain(text)).matches();
    }

    /**
     * A limit: a date, the end of a month, working days from a day, or at once.
     *
     * @param from the day from which days are counted
     * @param year that of dates without one
     * @return empty where it tells no day
     */
    static Optional<LocalDate> limit(String text, LocalDate from, int year, WorkCalendar calendar) {
        String plain = plain(text).replaceFirst("(?:之前|以前|前)(?:完成)?$", "");
        if (AT_ONCE.matcher(plain).matches()) {
            return Optional.of(from);
        }
        Matcher days = DAYS.matcher(plain);
        if (days.matches()) {
            int count = Integer.parseInt(days.group(1));
            return count < 1 ? Optional.empty() : Optional.of(calendar.plusWorkingDays(from, count));
        }
        return SerialDay.parse(plain).or(() -> TypedDate.parse(plain, year)).or(() -> month(plain, year));
    }

    private static Optional<LocalDate> month(String plain, int year) {
        String whole = plain.equals("年底") || plain.equals("年内") ? "12月底" : plain;
        Matcher month = MONTH.matcher(whole);
        if (!month.matches() || whole.matches("\\d+")) {
            return Optional.empty();
        }
        try {
            int of = month.group(1) == null ? year : Integer.parseInt(month.group(1));
            return Optional.of(
                    YearMonth.of(of, Integer.parseInt(month.group(2))).atEndOfMonth());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
