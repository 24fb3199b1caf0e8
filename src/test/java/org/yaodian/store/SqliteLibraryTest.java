package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library that is laid beside the program is the one that is used: nothing is unpacked any more. */
class SqliteLibraryTest {
    @TempDir
    Path folder;

    @Test
    void a_process_that_is_told_where_it_lies_unpacks_nothing() throws IOException, InterruptedException {
        Path library = folder.resolve("library");
        Path unpacked = Files.createDirectories(folder.resolve("unpacked"));
        SqliteLibrary.main(new String[] {library.toString()});
        assertThat(library.resolve(System.mapLibraryName("sqlitejdbc"))).isRegularFile();
        assertThat(open("-Dorg.sqlite.tmpdir=" + unpacked, "-Dorg.sqlite.lib.path=" + library))
                .isEqualTo("0 files");
        assertThat(open("-Dorg.sqlite.tmpdir=" + unpacked)).isNotEqualTo("0 files");
    }

    private static String open(String... options) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().addAll(java.util.List.of(options));
        builder.command()
                .addAll(java.util.List.of("-cp", System.getProperty("java.class.path"), Opening.class.getName()));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).isZero();
        return told;
    }

    /** Opens a database in memory and tells how many files were unpacked for it. */
    static final class Opening {
        private Opening() {}

        public static void main(String[] args) throws Exception {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
                String[] files = new File(System.getProperty("org.sqlite.tmpdir")).list();
                System.out.println(files.length + (connection.isValid(1) ? " files" : " files, not valid"));
            }
        }
    }
}
