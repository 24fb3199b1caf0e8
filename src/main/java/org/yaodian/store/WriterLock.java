package org.yaodian.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to write a plan file, held by one process at a time: an operating system's lock on {@code NAME.yaodian.lock}
 * beside it, which goes with the process however that ends. The file says who has it. SQLite's own locks last for one
 * transaction only, and a second lock on the database file itself would break those on POSIX systems.
 */
final class WriterLock implements AutoCloseable {
    /** A place far behind the text, so that others can read the text where locks are mandatory (Windows). */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final Duration PAUSE = Duration.ofMillis(40);

    private final Path lockFile;
    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(Path lockFile, FileChannel channel, FileLock lock) {
        this.lockFile = lockFile;
        this.channel = channel;
        this.lock = lock;
    }

    static Path lockFileOf(Path planFile) {
        return planFile.resolveSibling(planFile.getFileName() + ".lock");
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
        try {
            return LockHolder.parse(Files.readString(lockFileOf(planFile)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<WriterLock> tryAcquire(Path lockFile, boolean window) throws IOException {
        FileChannel channel = FileChannel.open(
                lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null && sign(lockFile, channel, window)) {
                return Optional.of(new WriterLock(lockFile, channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            // another part of this very process has it: no different from another process
        }
        channel.close();
        return Optional.empty();
    }

    /**
     * Writes who has it, and makes sure that the locked file still is the one at the path: its last holder may have
     * deleted it between our opening and locking it.
     */
    private static boolean sign(Path lockFile, FileChannel channel, boolean window) throws IOException {
        String token = UUID.randomUUID().toString();
        LockHolder self = new LockHolder(
                System.getProperty("user.name", "?"),
                hostName(),
                ProcessHandle.current().pid(),
                window,
                Instant.now());
        String line = self.toLine(token);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)), 0);
        return Files.exists(lockFile) && Files.readString(lockFile).startsWith(token);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(lockFile);
        } catch (IOException e) {
            // Windows deletes no open file; what stays is unlocked, and the next writer takes it over
        }
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
