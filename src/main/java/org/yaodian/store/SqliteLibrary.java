package org.yaodian.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's library as a file beside the program, where {@code org.sqlite.lib.path} finds it. Out of its jar the driver
 * copies it to the disk and compares it at each start, after asking a process of the system what system this is: a tenth
 * of a second. The build makes the file with {@link #main}; without it the driver does as it always did.
 */
public final class SqliteLibrary {
    private SqliteLibrary() {}

    /** Lays the library of the machine that builds into a folder, which is the argument. */
    public static void main(String[] args) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        Path folder = Files.createDirectories(Path.of(args[0]));
        try (InputStream library =
                SQLiteJDBCLoader.class.getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            Files.copy(library, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
