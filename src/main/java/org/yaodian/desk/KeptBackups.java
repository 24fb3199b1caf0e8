package org.yaodian.desk;

import java.nio.file.Path;
import java.util.List;
import org.yaodian.store.Backups;
import org.yaodian.store.PlanFile;

/** The backups that the program makes by itself: in the user's data folder, one folder for each plan file. */
public final class KeptBackups {
    private KeptBackups() {}

    /** Backs an open file up and lets go of backups that need not be kept. */
    public static Path keep(PlanFile file, DeskClock clock) {
        Path folder = folderOf(file);
        Path backup = Backups.backUp(file, folder, clock.localNow());
        Backups.prune(folder);
        return backup;
    }

    /** Whether the file has been backed up on the day of the clock. */
    public static boolean madeToday(PlanFile file, DeskClock clock) {
        return list(file).stream()
                .anyMatch(backup ->
                        backup.made().toLocalDate().equals(clock.localNow().toLocalDate()));
    }

    /** The file's backups, newest first. */
    public static List<Backups.Backup> list(PlanFile file) {
        return Backups.list(folderOf(file));
    }

    /** Copies a backup to a path at which nothing is; refused as {@link Backups#restore} tells. */
    public static void restore(Path backup, Path target) {
        Backups.restore(backup, target);
    }

    public static Path folderOf(PlanFile file) {
        return UserFolders.data().resolve("backups").resolve(file.id().toString());
    }
}
