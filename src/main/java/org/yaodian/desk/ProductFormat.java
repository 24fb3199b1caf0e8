package org.yaodian.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of file in which something comes out. */
public enum ProductFormat {
    XLSX,
    DOCX,
    PDF,
    PNG,
    SVG;

    /** As the name of the file ends: .xlsx. */
    public String extension() {
        return "." + word();
    }

    /** As it is typed: xlsx. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that a person means; empty for none. */
    public static Optional<ProductFormat> named(String typed) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(typed))
                .findFirst();
    }

    /** The one that the name of a file ends with; empty for none. */
    public static Optional<ProductFormat> ofFile(String name) {
        return Arrays.stream(values())
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.extension()))
                .findFirst();
    }
}
