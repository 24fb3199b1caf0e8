package org.yaodian.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of rules in {@code reading/NAME.txt}: one a line, columns parted by tabs, {@code #} before a remark. */
public final class RuleFile {
    private RuleFile() {}

    /** The columns of each row. */
    public static List<String[]> rows(String name) {
        try (InputStream in = RuleFile.class.getResourceAsStream("/reading/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the rules " + name + " are missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t+"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column of each row. */
    static List<String> words(String name) {
        return rows(name).stream().map(row -> row[0]).toList();
    }
}
