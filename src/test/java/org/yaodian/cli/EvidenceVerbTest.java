package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.cli.CliFixture.at;
import static org.yaodian.cli.CliFixture.keys;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attached files, over a real file. */
class EvidenceVerbTest {
    private static final int LENGTH = 2_500_000;

    @TempDir
    Path folder;

    private Path plan;
    private Path photo;
    private byte[] content;

    @BeforeEach
    void make() throws IOException {
        System.setProperty("yaodian.home", folder.resolve("家").toString());
        plan = CliFixture.plan(folder);
        content = new byte[LENGTH];
        new Random(1).nextBytes(content);
        photo = Files.write(folder.resolve("照片.png"), content);
        CliFixture.run("people", "add", plan, "李四", "--division", "社会救助处", "--role", "MEMBER")
                .done();
    }

    private CliFixture.Result run(String verb, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of(verb, plan));
        arguments.addAll(List.of(options));
        return CliFixture.run(arguments.toArray());
    }

    private JsonObject list() {
        return CliFixture.run("evidence", "list", plan, "--json").done().json();
    }

    private String attach() {
        return run("attach", photo, "--item", 12, "--division", "社会救助处", "--on", "2022-10-10", "--as", "李四")
                .done()
                .out()
                .strip();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + plan);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void what_is_attached_is_listed_and_written_out_as_it_was() throws IOException {
        String number = attach();
        JsonObject evidence = at(list(), "evidence", 0);
        assertThat(keys(evidence))
                .containsExactly("id", "name", "bytes", "sha256", "on", "item", "division", "entry", "finding");
        assertThat(evidence.get("id").getAsString()).isEqualTo(number);
        assertThat(evidence.get("name").getAsString()).isEqualTo("照片.png");
        assertThat(evidence.get("bytes").getAsInt()).isEqualTo(LENGTH);
        assertThat(evidence.get("item").getAsInt()).isEqualTo(12);
        Path out = folder.resolve("出.png");
        CliFixture.run("evidence", "save", plan, number, "--to", out).done();
        assertThat(Files.readAllBytes(out)).isEqualTo(content);
        // an existing file is not replaced
        assertThat(CliFixture.run("evidence", "save", plan, number, "--to", out).line(1))
                .contains("已经存在");
        assertThat(run("history", "--item", 12).done().out()).contains("照片.png");
        run("check").done();
    }

    @Test
    void the_same_content_is_stored_once() throws IOException {
        attach();
        long once = Files.size(plan);
        run("attach", photo, "--item", 11).done();
        assertThat(Files.size(plan)).isLessThan(once + 100_000);
        assertThat(list().getAsJsonArray("evidence")).hasSize(2);
    }

    @Test
    void an_entry_has_its_evidence_too() {
        String entry = run("add", "留言咨询答复", "--set", "留言内容=问", "--on", "2022-10-10")
                .done()
                .out()
                .strip();
        run("attach", photo, "--entry", entry).done();
        assertThat(at(list(), "evidence", 0).get("entry").getAsString()).isEqualTo(entry);
    }

    @Test
    void undo_takes_it_away_and_redo_brings_it_back_whole() {
        String number = attach();
        run("undo", "--as", "李四").done();
        assertThat(list().getAsJsonArray("evidence")).isEmpty();
        run("check").done();
        run("redo", "--as", "李四").done();
        CliFixture.run("evidence", "save", plan, number, "--to", folder.resolve("出.png"))
                .done();
        run("check").done();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from evidence_piece where ordinal = 1",
                "delete from evidence_piece",
                "update evidence_piece set content = x'00' where ordinal = 2"
            })
    void content_that_is_missing_or_altered_is_found_and_not_written_out(String sql) throws SQLException {
        String number = attach();
        execute(sql);
        CliFixture.Result check = run("check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err()).contains("照片.png");
        Path out = folder.resolve("出.png");
        assertThat(CliFixture.run("evidence", "save", plan, number, "--to", out).line(1))
                .contains("照片.png");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attach · @无.png --item 12",
                "attach · @文件夹 --item 12",
                "attach · @空.png --item 12",
                "attach · @大.bin --item 12",
                "attach · @照片.png --item 99",
                "attach · @照片.png --item 12 --division 人事处",
                "attach · @照片.png --entry 999",
                "attach · @照片.png --item 12 --division 养老服务处 --as 李四",
                "evidence save · 99 --to @出.png",
                "evidence save · 甲 --to @出.png"
            })
    void what_cannot_be_attached_leaves_the_file_as_it_was(String line) throws IOException {
        Files.createDirectory(folder.resolve("文件夹"));
        Files.createFile(folder.resolve("空.png"));
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("大.bin").toFile(), "rw")) {
            large.setLength(201L * 1024 * 1024);
        }
        var before = CliFixture.content(folder);
        Object[] arguments = java.util.Arrays.stream(line.split(" "))
                .map(word -> word.equals("·") ? plan : word.replace("@", folder + "/"))
                .toArray();
        String told = CliFixture.run(arguments).line(1);
        assertThat(told).doesNotContain("Exception").doesNotContain("程序出了意外");
        assertThat(CliFixture.run(org.yaodian.desk.Language.ENGLISH, arguments).line(1))
                .isNotEqualTo(told);
        assertThat(CliFixture.content(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--item 12 --entry 1", "--entry 1 --division 社会救助处"})
    void one_thing_to_attach_it_to_is_told(String to) {
        List<Object> words = new ArrayList<>(List.of("attach", plan, photo));
        if (!to.isEmpty()) {
            words.addAll(List.of(to.split(" ")));
        }
        assertThat(CliFixture.run(words.toArray()).line(2)).contains("--help");
    }
}
