package org.yaodian.ui.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yaodian.desk.ProductFormat;

/** Names of files that every system takes. */
final class FileNames {
    private static final int MOST_TITLE = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

    private FileNames() {}

    /** {@code 2022年政务公开工作要点-进展-20221101.xlsx}. */
    static String of(String title, String word, LocalDate date, ProductFormat format) {
        return safe(title) + "-" + safe(word) + "-" + DAY.format(date) + format.extension();
    }

    /** The path with the format's ending, where a chooser left it out. */
    static Path extend(Path path, ProductFormat format) {
        String name = path.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(format.extension())
                ? path
                : path.resolveSibling(name + format.extension());
    }

    private static String safe(String title) {
        String clean =
                title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip().replaceAll("\\s+", " ");
        int end = clean.offsetByCodePoints(0, Math.min(MOST_TITLE, clean.codePointCount(0, clean.length())));
        return clean.substring(0, end).strip();
    }
}
