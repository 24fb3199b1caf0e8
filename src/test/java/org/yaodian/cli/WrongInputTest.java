package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.desk.Language;

/** Input that is refused: one line that says what and where, exit code 1 or 2, and every file as it was. */
class WrongInputTest {
    @TempDir
    static Path folder;

    private static Map<String, String> before;

    @BeforeAll
    static void make() throws IOException, SQLException {
        System.setProperty("yaodian.home", folder.resolve("家").toString());
        Path plan = CliFixture.plan(folder);
        CliFixture.run("update", plan, "--item", 2, "--division", "办公室", "--percent", 60, "--text", "巡查了网站")
                .done();
        Files.createDirectory(folder.resolve("文件夹"));
        Files.createFile(folder.resolve("空.txt"));
        Files.createFile(folder.resolve("空.yaodian"));
        Files.write(folder.resolve("二进制.txt"), new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE, 0, 7, 9});
        Files.writeString(folder.resolve("菜谱.txt"), "红烧肉\n五花肉切块，焯水，加糖炒色，小火慢炖一个小时。\n");
        Files.writeString(folder.resolve("别的.yaodian"), "这不是数据库\n".repeat(50));
        Files.write(folder.resolve("坏.docx"), "PK\u0003\u0004坏了".getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("坏名单.csv"), "名称,类别\n办公室\n");
        Files.writeString(folder.resolve("坏日历.ics"), "BEGIN:VCALENDAR\nBEGIN:VEVENT\n");
        Files.writeString(folder.resolve("坏安排.txt"), "1月1日放假。\n10月1日至7日放假调休，共8天。\n");
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("大.txt").toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        byte[] whole = Files.readAllBytes(plan);
        Files.write(folder.resolve("半.yaodian"), Arrays.copyOf(whole, whole.length / 2));
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 100, damaged.length, (byte) 0xEE);
        Files.write(folder.resolve("坏.yaodian"), damaged);
        Files.write(folder.resolve("新.yaodian"), whole);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("新.yaodian"));
                Statement statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set version = '99'");
            statement.execute("update file_info set needs_version = '9.9.0'");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("库.yaodian"));
                Statement statement = connection.createStatement()) {
            statement.execute("create table t (a)");
        }
        before = CliFixture.content(folder);
    }

    private static String refused(int code, String line) {
        Object[] arguments = Arrays.stream(line.split(" "))
                .map(word -> word.replace("@", folder + "/").replace("·", " "))
                .toArray();
        String told = CliFixture.run(arguments).line(code);
        String english = CliFixture.run(Language.ENGLISH, arguments).line(code);
        assertThat(english).isNotEqualTo(told).doesNotContain("Exception");
        assertThat(told).doesNotContain("Exception").doesNotContain("{0}").doesNotContain("程序出了意外");
        assertThat(CliFixture.content(folder)).isEqualTo(before);
        return told;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read @无.txt",
                "read @文件夹",
                "read @空.txt",
                "read @二进制.txt",
                "read @菜谱.txt",
                "read @大.txt",
                "read @坏.docx",
                "read @计划.yaodian",
                "report @计划.yaodian --out @菜谱.txt",
                "report @计划.yaodian --format pdf --out @计划.yaodian",
                "ics @计划.yaodian --out @菜谱.txt",
                "backup @计划.yaodian --to @菜谱.txt",
                "backup @坏.yaodian --to @新文件夹",
                "export @计划.yaodian 依申请公开 --out @菜谱.txt",
                "new @新计划.yaodian --from @无.txt",
                "new @新计划.yaodian --from @文件夹",
                "new @新计划.yaodian --from @空.txt",
                "new @新计划.yaodian --from @二进制.txt",
                "new @新计划.yaodian --from @菜谱.txt",
                "new @新计划.yaodian --from @大.txt",
                "new @新计划.yaodian --from assets/samples/jilin-civil-affairs-2022.txt --divisions @坏名单.csv",
                "new @新计划.yaodian --from assets/samples/jilin-civil-affairs-2022.txt --divisions @无.csv",
                "new @新计划.yaodian --from assets/samples/jilin-civil-affairs-2022.txt --on 2022-02-30",
                "new @新计划.yaodian --from assets/samples/jilin-civil-affairs-2022.txt --year 1900",
                "new @计划.yaodian --from assets/samples/jilin-civil-affairs-2022.txt",
                "new @文件夹 --from assets/samples/jilin-civil-affairs-2022.txt",
                "new @没有/计划.yaodian --from assets/samples/jilin-civil-affairs-2022.txt",
                "new /proc/计划.yaodian --from assets/samples/jilin-civil-affairs-2022.txt",
                "new @新计划.yaodian --title 要点 --year 3000",
                "new @新计划.yaodian --title · --year 2022",
            })
    void no_plan_is_read_or_made_of_what_is_none(String line) {
        refused(1, line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@无.yaodian",
                "@文件夹",
                "@空.yaodian",
                "@别的.yaodian",
                "@库.yaodian",
                "@半.yaodian",
                "@坏.yaodian",
                "@新.yaodian"
            })
    void a_file_that_is_no_sound_plan_file_is_refused_by_every_verb(String file) {
        String name = file.replace("@", "");
        for (String verb : new String[] {
            "status %s",
            "check %s",
            "history %s",
            "undo %s",
            "redo %s",
            "close-item %s --item 1",
            "reopen-item %s --item 1 --reason 重来",
            "update %s --item 1 --division 办公室 --percent 10",
            "report %s --out @表.xlsx",
            "backup %s --to @文件夹",
            "%s"
        }) {
            assertThat(refused(1, verb.formatted(file))).as(verb).contains(name);
        }
    }

    @Test
    void a_newer_file_is_refused_with_the_version_that_it_needs() {
        assertThat(refused(1, "status @新.yaodian")).contains("9.9.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--item 2 --division 办公室 --percent 180",
                "--item 2 --division 办公室 --percent 101",
                "--item 2 --division 办公室 --percent=-5",
                "--item 2 --division 办公室 --percent 六十",
                "--item 2 --division 办公室 --percent 60.5",
                "--item 2 --division 办公室 --percent 99999999999",
                "--item 2 --division 办公室 --percent 60 --on 2022-02-30",
                "--item 2 --division 办公室 --percent 60 --on 昨天",
                "--item 2 --division 办公室 --percent 60 --year 2021",
                "--item 2 --division 办公室 --percent 60 --as 王五",
                "--item 17 --division 办公室 --percent 60",
                "--item 0 --division 办公室 --percent 60",
                "--item=-1 --division 办公室 --percent 60",
                "--item 二 --division 办公室 --percent 60",
                "--item 2 --division 无此处 --percent 60",
                "--item 12 --division 办公室 --percent 60",
            })
    void an_update_that_cannot_be_is_refused(String options) {
        refused(1, "update @计划.yaodian " + options);
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        refused(1, "update @计划.yaodian --item 2 --division 办公室 --percent 60 --text " + "长".repeat(20_001));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "close-item @计划.yaodian --item 2",
                "close-item @计划.yaodian --item 99",
                "close-item @计划.yaodian --item 二",
                "reopen-item @计划.yaodian --item 2 --reason 重来",
                "reopen-item @计划.yaodian --item 99 --reason 重来",
                "redo @计划.yaodian",
                "undo @计划.yaodian --as 王五",
                "status @计划.yaodian --year 2021",
                "status @计划.yaodian --on 2022-13-01",
                "history @计划.yaodian --item 99",
                "history @计划.yaodian --since 去年",
                "report @计划.yaodian --out @没有/表.xlsx",
                "report @计划.yaodian --out @文件夹",
                "report @计划.yaodian --out /proc/表.xlsx",
                "report @计划.yaodian --kind annual --format png --out @表.png",
                "report @计划.yaodian --kind lookback --format svg --out @表.svg",
                "report @计划.yaodian --template @无.xlsx --out @表.xlsx",
                "report @计划.yaodian --template @空.txt --out @表.xlsx",
                "compare @计划.yaodian",
                "compare @计划.yaodian --with 1990",
                "backup @计划.yaodian --to /proc/备份",
                "backup @计划.yaodian --to @空.txt",
                "restore @计划.yaodian --to @别的.yaodian",
                "restore @计划.yaodian --to @没有/计划.yaodian",
                "restore @无.yaodian --to @恢复.yaodian",
                "restore @半.yaodian --to @恢复.yaodian",
                "restore @坏.yaodian --to @恢复.yaodian",
                "restore @空.txt --to @恢复.yaodian",
                "restore @文件夹 --to @恢复.yaodian",
                "workday 2022-02-30 5",
                "workday 明天 5",
                "workday 2022-09-30 五",
                "workday 2022-09-30 10001",
                "workday 2022-09-30 5 --file @无.yaodian",
                "calendar abc",
                "calendar 0",
                "calendar 99999",
                "calendar 二〇二七",
                "calendar 2027 --file @无.yaodian",
                "calendar 2027 --file @计划.yaodian --take @无.csv",
                "calendar 2027 --file @计划.yaodian --take @文件夹",
                "calendar 2027 --file @计划.yaodian --take @空.txt",
                "calendar 2027 --file @计划.yaodian --take @菜谱.txt",
                "calendar 2027 --file @计划.yaodian --take @二进制.txt",
                "calendar 2027 --file @计划.yaodian --take @坏日历.ics",
                "calendar 2027 --file @计划.yaodian --take @坏安排.txt",
                "calendar 2027 --file @计划.yaodian --take @坏名单.csv",
                "calendar 2027 --file @计划.yaodian --take @坏名单.csv --as 王五",
                "@计划.yaodian --on 明天",
            })
    void an_act_that_cannot_be_is_refused(String line) {
        refused(1, line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frob",
                "frob @计划.yaodian",
                "--frob",
                "status",
                "status @计划.yaodian --frob",
                "status @计划.yaodian @计划.yaodian",
                "status @计划.yaodian --year 今年",
                "update @计划.yaodian --item 2 --division 办公室",
                "update @计划.yaodian --item 2 --percent 60",
                "report @计划.yaodian",
                "report @计划.yaodian --kind 别的 --out @表.xlsx",
                "report @计划.yaodian --format doc --out @表.doc",
                "new @新计划.yaodian",
                "new @新计划.yaodian --title 要点",
                "backup @计划.yaodian",
                "restore @计划.yaodian",
                "workday 2022-09-30",
                "calendar",
                "calendar 2027 2028",
                "calendar 2027 --take @坏安排.txt",
                "calendar 2027 --dry-run",
                "calendar 2027 --file @计划.yaodian --dry-run",
                "read",
            })
    void wrong_usage_is_told_in_one_line(String line) {
        Object[] arguments = Arrays.stream(line.split(" "))
                .map(word -> word.replace("@", folder + "/"))
                .toArray();
        assertThat(CliFixture.run(arguments).line(2)).contains("--help");
        assertThat(CliFixture.content(folder)).isEqualTo(before);
    }

    @Test
    void a_word_that_is_no_verb_is_named() {
        assertThat(CliFixture.run("frob").line(2)).contains("frob");
        // what is called as a plan file is one that is missing
        assertThat(CliFixture.run("无此.yaodian").line(1)).contains("无此.yaodian");
    }

    @Test
    void the_line_tells_what_there_is_instead() {
        assertThat(refused(1, "update @计划.yaodian --item 17 --division 办公室 --percent 60"))
                .contains("16");
        assertThat(refused(1, "update @计划.yaodian --item 2 --division 无此处 --percent 60"))
                .contains("无此处", "政策法规处");
        assertThat(refused(1, "update @计划.yaodian --item 12 --division 办公室 --percent 60"))
                .contains("社会救助处", "养老服务处");
        assertThat(refused(1, "status @计划.yaodian --year 2021")).contains("2021", "2022");
        assertThat(refused(1, "read @大.txt")).contains("50");
    }

    @Test
    void the_check_of_a_damaged_file_is_told_in_json_too() {
        CliFixture.Result result = CliFixture.run("check", folder.resolve("半.yaodian"), "--json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.json().get("ok").getAsBoolean()).isFalse();
        assertThat(CliFixture.at(result.json(), "checks", 0).get("told").getAsString())
                .contains("半.yaodian");
    }
}
