package org.yaodian.ui.reports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Names of files that every system takes. */
final class FileNames {
    private static final int MOST_TITLE = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

    private FileNames() {}

    /** {@code 2022年政务公开工作要点-进展-20221101.xlsx}. */
    static String of(String title, String word, LocalDate date, ReportKind kind) {
        return safe(title) + "-" + word + "-" + DAY.format(date) + kind.extension();
    }

    private static String safe(String title) {
        String clean =
                title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip().replaceAll("\\s+", " ");
        int end = clean.offsetByCodePoints(0, Math.min(MOST_TITLE, clean.codePointCount(0, clean.length())));
        return clean.substring(0, end).strip();
    }
}
