package org.yaodian.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaodian.plan.Refused;

/**
 * What names of divisions mean in this office's documents, as somebody said once when a draft was put right: lines of the
 * printed name and the division's, in a file that the office can edit.
 */
public final class OfficeNames {
    private static final String BETWEEN = ",";

    private OfficeNames() {}

    /** Where they lie; the file need not be there. */
    public static Path file() {
        return UserFolders.config().resolve("division-names.csv");
    }

    /** By the printed names; lines that are none are passed over. */
    public static Map<String, String> all() {
        Map<String, String> names = new LinkedHashMap<>();
        if (!Files.isRegularFile(file())) {
            return names;
        }
        try {
            for (String line : Files.readAllLines(file(), StandardCharsets.UTF_8)) {
                int comma = line.indexOf(BETWEEN);
                if (comma > 0 && comma < line.length() - 1) {
                    names.put(
                            line.substring(0, comma).strip(),
                            line.substring(comma + 1).strip());
                }
            }
            return names;
        } catch (IOException e) {
            throw new Refused(e, "file.unreadable", file(), String.valueOf(e.getMessage()));
        }
    }

    /**
     * Keeps more of them, from here on for every document.
     *
     * @throws Refused when the file cannot be written
     */
    public static void remember(Map<String, String> more) {
        if (more.isEmpty()) {
            return;
        }
        Map<String, String> names = new TreeMap<>(all());
        names.putAll(more);
        try {
            Files.createDirectories(file().getParent());
            Files.writeString(
                    file(),
                    names.entrySet().stream()
                            .map(name -> name.getKey() + BETWEEN + name.getValue() + "\n")
                            .collect(Collectors.joining()),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refused(e, "report.notWritable", file());
        }
    }
}
