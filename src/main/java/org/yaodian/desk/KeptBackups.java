package org.yaodian.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yaodian.plan.Refused;
import org.yaodian.store.Backups;
import org.yaodian.store.PlanFile;

/**
 * The backups that the program makes by itself: in the user's data folder, one folder for each plan file, in which the
 * contents of evidence lie once for all of them. A backup into a folder of the user's choice is whole in itself.
 */
public final class KeptBackups {
    private KeptBackups() {}

    /** Backs an open file up and lets go of backups that need not be kept. */
    static Path keep(PlanFile file, DeskClock clock) {
        Path folder = folderOf(file);
        Path backup = Backups.backUpSparing(file, folder, clock.localNow());
        Backups.prune(folder);
        return backup;
    }

    /** Backs the open file up into a folder of the user's choice, where nothing is let go of. */
    public static Path backUp(Desk desk, Path folder) {
        return Backups.backUp(desk.file(), folder, desk.clock().localNow());
    }

    /** As {@link #keep(PlanFile, DeskClock)}, for the file on the desk. */
    public static Path keep(Desk desk) {
        return keep(desk.file(), desk.clock());
    }

    /**
     * Makes a new file of a backup.
     *
     * @return the names of evidence whose content was not found beside the backup, empty for most
     * @throws Refused when the backup is damaged, or something is at the path
     */
    public static List<String> restore(Path backup, Path target) {
        return Backups.restore(backup, target);
    }

    /**
     * Before the first write of a day the file is backed up.
     *
     * @throws Refused {@code file.moved} where it is not there any more
     */
    public static synchronized void keepOnceADay(Desk desk) {
        if (desk.writable() && !madeToday(desk.file(), desk.clock())) {
            if (!Files.exists(desk.path())) {
                // what cannot be copied is the plan: its own name is told, not that of the copy
                throw new Refused("file.moved", desk.path());
            }
            keep(desk);
        }
    }

    /** The backups of the file on the desk, newest first. */
    public static List<Backups.Backup> list(Desk desk) {
        return list(desk.file());
    }

    /** Where they lie. */
    public static Path folderOf(Desk desk) {
        return folderOf(desk.file());
    }

    /** Whether the file has been backed up on the day of the clock. */
    private static boolean madeToday(PlanFile file, DeskClock clock) {
        return list(file).stream()
                .anyMatch(backup ->
                        backup.made().toLocalDate().equals(clock.localNow().toLocalDate()));
    }

    /** The file's backups, newest first. */
    private static List<Backups.Backup> list(PlanFile file) {
        return Backups.list(folderOf(file));
    }

    private static Path folderOf(PlanFile file) {
        return UserFolders.data().resolve("backups").resolve(file.id().toString());
    }
}
