package org.yaodian.desk;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;

/** Where the platform wants a program to keep what is the user's and lies in no plan file. */
public final class UserFolders {
    private UserFolders() {}

    /** For backups. The property {@code yaodian.home} takes another place, for tests and portable use. */
    public static Path data() {
        Path home = home();
        return home != null ? home.resolve("data") : Path.of(directories().dataLocalDir);
    }

    /** For preferences. */
    public static Path config() {
        Path home = home();
        return home != null ? home.resolve("config") : Path.of(directories().configDir);
    }

    private static Path home() {
        String home = System.getProperty("yaodian.home", System.getenv("YAODIAN_HOME"));
        return home == null || home.isBlank() ? null : Path.of(home);
    }

    private static ProjectDirectories directories() {
        return ProjectDirectories.from("org", "Yaodian", "Yaodian");
    }
}
