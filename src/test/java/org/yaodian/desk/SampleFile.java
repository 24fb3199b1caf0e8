package org.yaodian.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Plan files for tests: each is made once in a process, and then copied. */
public final class SampleFile {
    private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();

    private SampleFile() {}

    /** The sample's plan, made on the clock's day. */
    public static Path make(Path file, DeskClock clock) {
        return copy("sample of " + clock.today(), file, fresh -> Sample.make(fresh, clock));
    }

    /** @param name what is the same for files of the same content */
    static Path copy(String name, Path file, Consumer<Path> maker) {
        try {
            return Files.write(file, MADE.computeIfAbsent(name, absent -> content(maker)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Consumer<Path> maker) {
        try {
            Path folder = Files.createTempDirectory("yaodian-made");
            Path file = folder.resolve("计划" + Desk.EXTENSION);
            maker.accept(file);
            byte[] content = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
