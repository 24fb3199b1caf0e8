package org.yaodian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.yaodian.plan.Refused;

/** Copies of a plan file that were verified when they were made: the last ten, and one of each month. */
public final class Backups {
    private static final Logger LOG = Logger.getLogger(Backups.class.getName());
    private static final int KEPT = 10;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");
    private static final int STAMP_LENGTH = "20221101-093000-123".length();

    private Backups() {}

    /** A backup and when it was made. */
    public record Backup(Path path, LocalDateTime made) {}

    /**
     * Copies the open file into a folder, and verifies the copy before it gets its name.
     *
     * @param folder made where it is missing
     * @param now the local time, which goes into the name
     * @return the copy
     */
    public static Path backUp(PlanFile file, Path folder, LocalDateTime now) {
        return backUp(file, folder, now, temporary -> file.copyTo(temporary));
    }

    /**
     * As {@link #backUp(PlanFile, Path, LocalDateTime)}, with the contents of evidence apart: in the folder's own folder
     * for them, each once for all backups.
     */
    public static Path backUpSparing(PlanFile file, Path folder, LocalDateTime now) {
        return backUp(file, folder, now, temporary -> {
            try (Connection connection = Database.connect(file.path(), true)) {
                EvidenceVault.beside(folder).take(Database.context(connection));
            }
            RecordsCopy.make(file.path(), temporary);
        });
    }

    private static Path backUp(PlanFile file, Path folder, LocalDateTime now, WholeFile.Content copy) {
        boolean wasThere = Files.exists(folder);
        if (Files.isRegularFile(folder)) {
            throw new Refused("backup.notFolder", folder);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refused(e, "backup.notWritable", folder);
        }
        try {
            return backUpInto(file, folder, now, copy);
        } catch (RuntimeException e) {
            if (!wasThere) {
                removeEmpty(folder);
            }
            throw e;
        }
    }

    /** A folder that was made for a backup which there is not is not left behind. */
    private static void removeEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.log(Level.FINE, "a folder stays", e);
        }
    }

    private static Path backUpInto(PlanFile file, Path folder, LocalDateTime now, WholeFile.Content copy) {
        String name = file.path().getFileName().toString();
        String stem = name.endsWith(PlanFiles.EXTENSION)
                ? name.substring(0, name.length() - PlanFiles.EXTENSION.length())
                : name;
        Path target = folder.resolve(stem + "-" + STAMP.format(now) + PlanFiles.EXTENSION);
        WholeFile.write(target, "backup", temporary -> {
            Files.delete(temporary);
            copy.writeTo(temporary);
            expectWhole(temporary, "file.damaged", file.path());
        });
        return target;
    }

    /** The backups in a folder, newest first. */
    public static List<Backup> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(path -> parse(path).stream())
                    .sorted(Comparator.comparing(Backup::made).reversed())
                    .toList();
        } catch (IOException e) {
            throw new Refused(e, "file.unreadable", folder, String.valueOf(e.getMessage()));
        }
    }

    private static List<Backup> parse(Path path) {
        String name = path.getFileName().toString();
        int end = name.length() - PlanFiles.EXTENSION.length();
        if (!name.endsWith(PlanFiles.EXTENSION) || end <= STAMP_LENGTH) {
            return List.of();
        }
        try {
            return List.of(new Backup(path, LocalDateTime.parse(name.substring(end - STAMP_LENGTH, end), STAMP)));
        } catch (DateTimeParseException e) {
            return List.of();
        }
    }

    /**
     * Deletes what need not be kept: all but the last ten and the newest of each month, and the evidence that was kept
     * for no other.
     */
    public static void prune(Path folder) {
        Set<YearMonth> months = new HashSet<>();
        List<Path> old = new ArrayList<>();
        int place = 0;
        for (Backup backup : list(folder)) {
            boolean newestOfMonth = months.add(YearMonth.from(backup.made()));
            if (place++ >= KEPT && !newestOfMonth) {
                old.add(backup.path());
            }
        }
        for (Path path : old) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new Refused(e, "backup.notWritable", path);
            }
        }
        if (!old.isEmpty()) {
            pruneEvidence(folder);
        }
    }

    private static void pruneEvidence(Path folder) {
        try {
            EvidenceVault.beside(folder)
                    .prune(list(folder).stream().map(Backup::path).toList());
        } catch (IOException | SQLException | org.jooq.exception.DataAccessException e) {
            // what is kept too long costs room and no more; the backup that was just made is good
            LOG.log(Level.WARNING, "evidence of earlier backups stays", e);
        }
    }

    /**
     * Copies a backup, verified again, to a path at which nothing is, with the evidence that lies apart from it.
     *
     * @return the names of evidence whose content was not found, empty for most
     * @throws Refused when the backup is damaged or something is at the path
     */
    public static List<String> restore(Path backup, Path target) {
        FileHeader.expectPlanFile(backup);
        if (Files.exists(target)) {
            throw new Refused("file.exists", target);
        }
        List<String> missing = new ArrayList<>();
        WholeFile.write(target, "file", temporary -> {
            Files.delete(temporary);
            Files.copy(backup, temporary);
            expectWhole(temporary, "backup.damaged", backup);
            missing.addAll(fill(temporary, backup));
        });
        return missing;
    }

    private static List<String> fill(Path copy, Path backup) throws SQLException {
        try (Connection connection = Database.connect(copy, false)) {
            EvidenceVault vault = EvidenceVault.beside(backup.toAbsolutePath().getParent());
            return Database.context(connection).transactionResult(transaction -> vault.fill(transaction.dsl()));
        }
    }

    private static void expectWhole(Path copy, String refusal, Path toldAs) {
        try (Connection connection = Database.connect(copy, true)) {
            if (!new FileCheck(Database.context(connection)).isSound()) {
                throw new Refused(refusal, toldAs);
            }
        } catch (SQLException | org.jooq.exception.DataAccessException e) {
            throw new Refused(e, refusal, toldAs);
        }
    }
}
