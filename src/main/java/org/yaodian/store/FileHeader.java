package org.yaodian.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.yaodian.plan.Refused;

/**
 * The first hundred bytes of a plan file, read before SQLite is let near it, so that a file of another program, or one
 * cut short, is told for what it is and never touched. Layout: SQLite's "Database File Format", section 1.3.
 */
final class FileHeader {
    /** "YDTZ" (要点台账): marks a database as a plan file. */
    static final int APPLICATION_ID = 0x5944545A;

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_SIZE_AT = 16;
    private static final int CHANGE_COUNTER_AT = 24;
    private static final int PAGES_AT = 28;
    private static final int APPLICATION_ID_AT = 68;
    private static final int VERSION_VALID_FOR_AT = 92;
    private static final int LARGEST_PAGE = 65_536;

    private FileHeader() {}

    /**
     * Makes sure that the file is a plan file, and as long as it says.
     *
     * @throws Refused when it is missing, a folder, of another program, or cut short
     */
    static void expectPlanFile(Path path) {
        if (Files.isDirectory(path)) {
            throw new Refused("file.isFolder", path);
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer header = ByteBuffer.allocate(LENGTH);
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // a read may bring less than asked for
            }
            expectPlanFile(path, header, channel.size());
        } catch (NoSuchFileException e) {
            throw new Refused(e, "file.notFound", path);
        } catch (IOException e) {
            throw new Refused(e, "file.unreadable", path, String.valueOf(e.getMessage()));
        }
    }

    private static void expectPlanFile(Path path, ByteBuffer header, long size) {
        if (size == 0) {
            throw new Refused("file.empty", path);
        }
        for (int i = 0; i < Math.min(MAGIC.length, header.position()); i++) {
            if (header.get(i) != MAGIC[i]) {
                throw new Refused("file.otherProgram", path);
            }
        }
        if (header.position() < LENGTH) {
            throw new Refused("file.cutShort", path);
        }
        if (header.getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
            throw new Refused("file.otherProgram", path);
        }
        int stored = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
        long pageSize = stored == 1 ? LARGEST_PAGE : stored;
        // the page count holds only where the last writer kept it, which the two counters tell
        boolean countKept = header.getInt(CHANGE_COUNTER_AT) == header.getInt(VERSION_VALID_FOR_AT);
        long pages = Integer.toUnsignedLong(header.getInt(PAGES_AT));
        if (countKept && !hasJournal(path) && size < pages * pageSize) {
            throw new Refused("file.cutShort", path);
        }
    }

    /** Whether a journal with something in it lies beside the file: of a write under way, or of one that was cut off. */
    static boolean hasJournal(Path path) {
        try {
            return Files.size(Path.of(path + "-journal")) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
