package org.yaodian.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to write a plan file, held by one process at a time: an operating system's lock on {@code NAME.yaodian.lock}
 * beside it, which goes with the process however that ends. The file says who has it. SQLite's own locks last for one
 * transaction only, and a second lock on the database file itself would break those on POSIX systems.
 *
 * <p>POSIX takes all locks of a process on a file away when the process closes any handle on that file. So a lock file
 * that this process holds is never opened a second time by it: {@link #HELD} tells what would be read there. Where
 * something else in the process did so, who signed the file still has it, as long as their process runs on this machine.
 */
final class WriterLock implements AutoCloseable {
    /** A place far behind the text, so that others can read the text where locks are mandatory (Windows). */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final Path HOST_NAME = Path.of("/proc/sys/kernel/hostname");

    private static final Duration PAUSE = Duration.ofMillis(40);

    /** How many blanks may stand behind the text, to give it a length of its own. */
    private static final int MOST_BLANKS = 4096;

    private static final int MOST_SIGNED = 2 * MOST_BLANKS;

    /** The lock files that this process holds; guarded by the class. */
    private static final Map<Path, LockHolder> HELD = new HashMap<>();

    private final Path lockFile;
    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(Path lockFile, FileChannel channel, FileLock lock) {
        this.lockFile = lockFile;
        this.channel = channel;
        this.lock = lock;
    }

    /** The lock file of a plan file, the same one by whatever link or relative path that is called. */
    static Path lockFileOf(Path planFile) {
        Path real;
        try {
            real = planFile.toRealPath();
        } catch (IOException e) {
            real = planFile.toAbsolutePath().normalize();
        }
        return real.resolveSibling(real.getFileName() + ".lock");
    }

    /**
     * Takes the lock, waiting for a command that has it; a window that has it is not waited for.
     *
     * @return empty when another has it
     * @throws IOException when the lock file cannot be written, as in a folder without permission
     */
    static Optional<WriterLock> acquire(Path planFile, boolean window, Duration patience) throws IOException {
        Instant deadline = Instant.now().plus(patience);
        while (true) {
            Optional<WriterLock> lock = tryAcquire(lockFileOf(planFile), window);
            boolean windowHasIt = holder(planFile).map(LockHolder::window).orElse(false);
            if (lock.isPresent() || windowHasIt || Instant.now().isAfter(deadline)) {
                return lock;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Who has the file now, as far as the lock file tells. */
    static Optional<LockHolder> holder(Path planFile) {
        Path lockFile = lockFileOf(planFile);
        synchronized (WriterLock.class) {
            LockHolder self = HELD.get(lockFile);
            if (self != null) {
                return Optional.of(self);
            }
            try {
                return LockHolder.parse(Files.readString(lockFile));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    private static synchronized Optional<WriterLock> tryAcquire(Path lockFile, boolean window) throws IOException {
        if (HELD.containsKey(lockFile)) {
            // another part of this very process has it: no different from another process
            return Optional.empty();
        }
        FileChannel channel = FileChannel.open(
                lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            LockHolder self = self(window);
            taken = lock != null && !isHeldByTheLiving(channel) && sign(lockFile, channel, self);
            if (!taken) {
                return Optional.empty();
            }
            HELD.put(lockFile, self);
            return Optional.of(new WriterLock(lockFile, channel, lock));
        } finally {
            if (!taken) {
                channel.close();
                deleteIfEmpty(lockFile);
            }
        }
    }

    /**
     * Whether whoever signed last still has it, though the system's lock is gone: a dialog that lists the folder looks into
     * its files to tell their kinds, in the process of the window, and takes that one's lock away with it.
     */
    private static boolean isHeldByTheLiving(FileChannel channel) throws IOException {
        ByteBuffer line = ByteBuffer.allocate(MOST_SIGNED);
        int length = channel.read(line, 0);
        return length > 0
                && LockHolder.parse(new String(line.array(), 0, length, StandardCharsets.UTF_8))
                        .filter(holder -> holder.host().equals(hostName()) && holder.isRunning())
                        .isPresent();
    }

    /**
     * Writes who has it, and makes sure that the locked file still is the one at the path: its last holder may have
     * deleted it between our opening and locking it. The length of what was written tells, since to read it again would
     * give the lock away.
     */
    private static boolean sign(Path lockFile, FileChannel channel, LockHolder self) throws IOException {
        String line = self.toLine() + " ".repeat(ThreadLocalRandom.current().nextInt(MOST_BLANKS));
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(bytes), 0);
        return Files.exists(lockFile) && Files.size(lockFile) == bytes.length;
    }

    /** What a full disk left of a lock file says nothing: it goes again. */
    private static void deleteIfEmpty(Path lockFile) throws IOException {
        if (Files.exists(lockFile) && Files.size(lockFile) == 0) {
            Files.deleteIfExists(lockFile);
        }
    }

    private static LockHolder self(boolean window) {
        return new LockHolder(
                System.getProperty("user.name", "?"),
                hostName(),
                ProcessHandle.current().pid(),
                window,
                Instant.now());
    }

    /** Linux tells it in a file; by the network, which may have to be asked elsewhere, the name is that very one. */
    private static String hostName() {
        try {
            String told =
                    Files.isReadable(HOST_NAME) ? Files.readString(HOST_NAME).strip() : "";
            if (!told.isEmpty()) {
                return told;
            }
        } catch (IOException e) {
            // the network tells it as well
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    @Override
    public void close() {
        synchronized (WriterLock.class) {
            if (!lock.isValid()) {
                // closed before: by now the lock file is another's
                return;
            }
            try {
                // where the file cannot be deleted, it names nobody any more
                channel.truncate(0);
                Files.deleteIfExists(lockFile);
            } catch (IOException e) {
                // Windows deletes no open file; what stays is unlocked, and the next writer takes it over
            }
            try {
                lock.release();
                channel.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } finally {
                HELD.remove(lockFile);
            }
        }
    }
}
