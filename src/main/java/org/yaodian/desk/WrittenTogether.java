package org.yaodian.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.yaodian.plan.Refused;
import org.yaodian.report.WholeFile;

/** Files that appear together or not at all: unless they are kept, what was there before comes back. */
final class WrittenTogether implements AutoCloseable {
    private final Deque<Before> befores = new ArrayDeque<>();
    private boolean kept;

    /** What stood at a path before; null where nothing did. */
    private record Before(Path path, byte[] content) {}

    /** Makes a folder with those above it that are missing. */
    void folder(Path folder) {
        Path missing = folder.toAbsolutePath();
        Deque<Path> made = new ArrayDeque<>();
        while (missing != null && !Files.exists(missing)) {
            made.push(missing);
            missing = missing.getParent();
        }
        try {
            for (Path path : made) {
                Files.createDirectory(path);
                befores.push(new Before(path, null));
            }
        } catch (IOException e) {
            throw new Refused(e, "report.notWritable", folder);
        }
        if (!Files.isDirectory(folder)) {
            throw new Refused("form.notFolder", folder);
        }
    }

    /** Writes a file; what was there is kept in mind. */
    void write(Path path, byte[] content) {
        try {
            befores.push(new Before(path, Files.exists(path) ? Files.readAllBytes(path) : null));
        } catch (IOException e) {
            throw new Refused(e, "report.notWritable", path);
        }
        WholeFile.write(path, out -> out.write(content));
    }

    /** They stay. */
    void keep() {
        kept = true;
    }

    @Override
    public void close() {
        while (!kept && !befores.isEmpty()) {
            Before before = befores.pop();
            if (before.content() != null) {
                WholeFile.write(before.path(), out -> out.write(before.content()));
            } else {
                deleteQuietly(before.path());
            }
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            // what stays is a form that the file does not know of, or an empty folder; why it failed is told already
        }
    }
}
