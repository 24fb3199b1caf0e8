package org.yaodian.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.yaodian.plan.Refused;

/**
 * Replaces a file by a whole one or not at all: what is written goes into a temporary file beside it, is forced to the
 * disk, and takes the place of the old one in a single step. Whatever fails, the old file stays and the temporary one goes.
 */
public final class WholeFile {
    private static final int BUFFER = 1 << 16;
    private static final List<String> DISK_FULL =
            List.of("no space left", "not enough space", "disk quota exceeded", "磁盘空间不足", "设备上没有空间");

    private WholeFile() {}

    /** What is to stand in the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes the file.
     *
     * @throws Refused report.isFolder, report.noFile, report.noFolder, report.locked, report.notWritable or report.diskFull, each with
     *     the path that it is about
     */
    public static void write(Path wanted, Content content) {
        Path target = resolve(wanted.toAbsolutePath());
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new Refused("report.isFolder", wanted);
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // a device or a pipe would be replaced by a file of its name
            throw new Refused("report.noFile", wanted);
        }
        if (!Files.isDirectory(folder)) {
            throw new Refused("report.noFolder", folder);
        }
        if (Files.exists(target) && isOpenElsewhere(folder, target.getFileName().toString())) {
            throw new Refused("report.locked", wanted);
        }
        Path temporary = folder.resolve(".yaodian-" + UUID.randomUUID() + ".tmp");
        try {
            writeForced(temporary, content);
            keepPermissions(target, temporary);
            replace(temporary, target);
        } catch (IOException failed) {
            throw refusal(failed, wanted, Files.exists(temporary));
        } finally {
            deleteQuietly(temporary);
        }
    }

    /** A link stays a link: what it points to is replaced. */
    private static Path resolve(Path path) {
        try {
            return Files.isSymbolicLink(path) ? path.toRealPath() : path;
        } catch (IOException dangling) {
            return path;
        }
    }

    /** LibreOffice and Excel leave such a file beside one that they have open. */
    private static boolean isOpenElsewhere(Path folder, String name) {
        return Files.exists(folder.resolve(".~lock." + name + "#")) || Files.exists(folder.resolve("~$" + name));
    }

    private static void writeForced(Path temporary, Content content) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        boolean posix = Files.getFileStore(temporary).supportsFileAttributeView("posix");
        if (posix && Files.exists(target)) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        }
    }

    private static void replace(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A file that could be written but not put in its place is one that another program holds. */
    static Refused refusal(IOException failed, Path wanted, boolean written) {
        String told = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        if (DISK_FULL.stream().anyMatch(told::contains)) {
            return new Refused(failed, "report.diskFull", wanted);
        }
        boolean held = failed instanceof AccessDeniedException || told.contains("another process");
        if (written && held && failed instanceof FileSystemException) {
            return new Refused(failed, "report.locked", wanted);
        }
        return new Refused(failed, "report.notWritable", wanted);
    }

    private static void deleteQuietly(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException stays) {
            temporary.toFile().deleteOnExit();
        }
    }
}
