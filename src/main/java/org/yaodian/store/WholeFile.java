package org.yaodian.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaodian.plan.Refused;

/** A file that appears under its name only when it is whole: written beside it, forced to the disk, then moved. */
final class WholeFile {
    private WholeFile() {}

    /** What fills the file at a temporary path. */
    @FunctionalInterface
    interface Content {
        void writeTo(Path temporary) throws IOException, SQLException;
    }

    /**
     * Writes the content and moves it to the path, at which nothing may be.
     *
     * @param kind the beginning of the refusals' keys: {@code file} or {@code backup}
     * @throws Refused when the folder is missing or cannot be written, the disk is full, or the path is taken meanwhile
     */
    static void write(Path path, String kind, Content content) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refused(kind + ".noFolder", String.valueOf(folder));
        }
        Path temporary = folder.resolve("." + path.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.createFile(temporary);
            content.writeTo(temporary);
            force(temporary);
            Files.move(temporary, path);
            force(folder);
        } catch (FileAlreadyExistsException e) {
            throw new Refused(e, "file.exists", path);
        } catch (SQLException e) {
            throw SqliteRefusals.of(e, path);
        } catch (IOException e) {
            throw new Refused(e, kind + ".notWritable", path);
        } finally {
            deleteQuietly(temporary);
        }
    }

    private static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders; the file itself has to be on the disk
            if (!folder) {
                throw e;
            }
        }
    }

    private static void deleteQuietly(Path temporary) {
        String name = temporary.getFileName().toString();
        try (Stream<Path> siblings = Files.list(temporary.toAbsolutePath().getParent())) {
            for (Path sibling : siblings.filter(
                            file -> file.getFileName().toString().startsWith(name))
                    .toList()) {
                Files.deleteIfExists(sibling);
            }
        } catch (IOException e) {
            // what stays is a file that nobody opens; the outcome has been told already
        }
    }
}
