package org.yaodian.ui.help;

import java.nio.file.Path;
import java.util.Optional;
import org.yaodian.desk.KeptBackups;
import org.yaodian.desk.UserFolders;
import org.yaodian.plan.Office;
import org.yaodian.ui.workspace.Workspace;

/** What 帮助 tells of this machine and of the open file. */
public final class HelpModel {
    private final Workspace workspace;

    public HelpModel(Workspace workspace) {
        this.workspace = workspace;
    }

    Workspace workspace() {
        return workspace;
    }

    /** The open plan file; empty while none is. */
    Optional<Path> planFile() {
        return workspace.path().map(Path::toAbsolutePath);
    }

    /** Where the open file's backups lie, or those of all files while none is open. */
    Path backups() {
        return Optional.ofNullable(workspace.desk().get())
                .map(desk -> KeptBackups.folderOf(desk))
                .orElse(UserFolders.data().resolve("backups"));
    }

    Path log() {
        return UserFolders.data().resolve("logs").resolve("yaodian.log");
    }

    Path preferences() {
        return UserFolders.config().resolve("preferences.properties");
    }

    /** How many working days before a limit it counts as due soon in the open file. */
    int warningDays() {
        return Optional.ofNullable(workspace.status().get())
                .map(status -> status.snapshot().office().warningDays())
                .orElse(Office.DEFAULT_WARNING_DAYS);
    }
}
