package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.desk.Language;

/** {@code calendar} and {@code workday}, shipped and by a file. */
class CalendarVerbTest {
    private static final String NOTICE = """
            国务院办公厅关于2027年部分节假日安排的通知
            一、元旦：1月1日（周五）至3日（周日）放假，共3天。
            四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（周日）上班。
            七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
            """;

    @TempDir
    Path folder;

    private Path plan;
    private Path notice;

    @BeforeEach
    void make() throws IOException {
        System.setProperty("yaodian.home", folder.resolve("家").toString());
        plan = CliFixture.plan(folder);
        notice = Files.writeString(folder.resolve("通知.txt"), NOTICE);
    }

    @Test
    void a_year_is_told_with_its_days() {
        JsonObject json = CliFixture.run("calendar", 2022, "--json").done().json();
        assertThat(CliFixture.keys(json)).containsExactly("year", "known", "workingDays", "days");
        assertThat(json.get("known").getAsBoolean()).isTrue();
        assertThat(json.get("workingDays").getAsInt()).isEqualTo(249);
        assertThat(json.getAsJsonArray("days")).hasSize(39);
        assertThat(CliFixture.at(json, "days", 0))
                .hasToString("{\"date\":\"2022-01-01\",\"kind\":\"OFF\",\"name\":\"元旦\"}");
    }

    @Test
    void a_year_is_told_as_a_table_in_both_languages() {
        assertThat(CliFixture.run("calendar", 2022).done().out())
                .contains("2022-10-08  周六  上班  国庆节", "2022 年共 249 个工作日");
        assertThat(CliFixture.run(Language.ENGLISH, "calendar", 2022).done().out())
                .contains("2022-10-08  Sat  Worked  国庆节", "2022 has 249 working days");
    }

    @Test
    void a_year_without_an_arrangement_is_told_to_be_unknown() {
        CliFixture.Result result = CliFixture.run("calendar", 2027);
        assertThat(result.code()).isZero();
        assertThat(result.err().lines()).hasSize(1);
        JsonObject json = CliFixture.run("calendar", 2027, "--json").done().json();
        assertThat(json.get("known").getAsBoolean()).isFalse();
        assertThat(json.get("workingDays").getAsInt()).isEqualTo(261);
        assertThat(json.getAsJsonArray("days")).isEmpty();
    }

    @Test
    void a_dry_run_tells_what_would_change_and_writes_nothing() {
        var before = CliFixture.content(folder);
        JsonObject json = CliFixture.run("calendar", 2027, "--file", plan, "--take", notice, "--dry-run", "--json")
                .done()
                .json();
        assertThat(json.get("applied").getAsBoolean()).isFalse();
        assertThat(json.getAsJsonArray("days")).hasSize(18);
        assertThat(json.getAsJsonArray("problems")).isEmpty();
        assertThat(CliFixture.content(folder)).isEqualTo(before);
    }

    @Test
    void what_was_taken_in_is_of_the_file_and_one_undo_takes_it_back() {
        assertThat(CliFixture.run("calendar", 2027, "--file", plan, "--take", notice)
                        .done()
                        .out())
                .contains("18");
        JsonObject taken = CliFixture.run("calendar", 2027, "--file", plan, "--json")
                .done()
                .json();
        assertThat(taken.get("known").getAsBoolean()).isTrue();
        assertThat(CliFixture.run("workday", "2027-09-30", 1, "--file", plan)
                        .done()
                        .out()
                        .strip())
                .isEqualTo("2027-10-08");
        // the shipped calendar knows nothing of it
        assertThat(CliFixture.run("workday", "2027-09-30", 1).out().strip()).isEqualTo("2027-10-01");
        JsonObject again = CliFixture.run("calendar", 2027, "--file", plan, "--take", notice, "--json")
                .done()
                .json();
        assertThat(again.get("applied").getAsBoolean()).isFalse();

        CliFixture.run("undo", plan).done();
        assertThat(CliFixture.run("calendar", 2027, "--file", plan, "--json")
                        .done()
                        .json()
                        .getAsJsonArray("days"))
                .isEmpty();
    }

    @Test
    void a_limit_that_stands_otherwise_by_the_calendar_is_told() throws IOException {
        // 31 December 2022 is off by the shipped days; worked, it is the day itself to be ready on
        Path worked = Files.writeString(folder.resolve("上班.csv"), "2022-12-31,上班,年终结账\n");
        JsonObject json = CliFixture.run("calendar", 2022, "--file", plan, "--take", worked, "--json")
                .done()
                .json();
        JsonObject move = CliFixture.at(json, "moves", 0);
        assertThat(move.getAsJsonObject("before").get("workedBy").getAsString()).isEqualTo("2022-12-30");
        assertThat(move.getAsJsonObject("after").get("workedBy").getAsString()).isEqualTo("2022-12-31");
        assertThat(move.getAsJsonObject("after").get("due").getAsString()).isEqualTo("2022-12-31");
    }

    @Test
    void an_arrangement_that_is_not_whole_is_shown_by_a_dry_run_and_refused_without() throws IOException {
        Path doubtful = Files.writeString(folder.resolve("坏.txt"), "1月1日放假。\n10月1日至7日放假调休，共8天。\n");
        CliFixture.Result shown = CliFixture.run("calendar", 2027, "--file", plan, "--take", doubtful, "--dry-run");
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains("2027-01-01");
        assertThat(shown.err()).contains("第 2 行", "8", "7");

        assertThat(CliFixture.run("calendar", 2027, "--file", plan, "--take", doubtful)
                        .line(1))
                .contains("坏.txt", "第 2 行");
    }

    @Test
    void the_due_date_of_an_open_entry_moves_with_the_calendar() throws IOException {
        // five working days after Monday 31 October 2022; then with Friday the fourth off, one later
        CliFixture.run("add", plan, "message", "--on", "2022-10-31", "--set", "留言内容=问一件事", "--as", "张三")
                .done();
        Path closed = Files.writeString(folder.resolve("停电.csv"), "2022-11-04,休,停电\n");
        JsonObject json = CliFixture.run("calendar", 2022, "--file", plan, "--take", closed, "--dry-run", "--json")
                .done()
                .json();
        JsonObject move = CliFixture.at(json, "moves", 0);
        assertThat(move.get("item").getAsInt()).isEqualTo(10);
        assertThat(move.getAsJsonObject("before").get("due").getAsString()).isEqualTo("2022-11-07");
        assertThat(move.getAsJsonObject("after").get("due").getAsString()).isEqualTo("2022-11-08");
    }
}
