package org.yaodian.ui.reports;

import java.nio.file.Path;
import java.util.Locale;

/** What can be made of a plan's sheets. */
enum ReportKind {
    WORKBOOK(".xlsx"),
    PDF(".pdf");

    private final String extension;

    ReportKind(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    /** The path with the kind's extension, where a chooser left it out. */
    Path extend(Path path) {
        String name = path.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(extension) ? path : path.resolveSibling(name + extension);
    }
}
