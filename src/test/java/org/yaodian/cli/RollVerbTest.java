package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan carried over to the next year by command, and what passes to the successor of a division. */
class RollVerbTest {
    @TempDir
    Path folder;

    private LookBackOffice office;

    @BeforeEach
    void make() throws IOException {
        office = new LookBackOffice(folder);
    }

    @Test
    void a_plan_is_rolled_over_and_prints_its_year() {
        assertThat(office.made("2022-12-20", "张三", "roll", office.file, "--to", "2023"))
                .isEqualTo("2023");
        JsonObject status = CliFixture.run("status", office.file, "--on", "2023-02-01", "--json")
                .json();
        assertThat(status.get("year").getAsInt()).isEqualTo(2023);
        assertThat(status.get("plan").getAsString()).contains("2023年");
        assertThat(status.getAsJsonArray("items")).hasSize(16);
        CliFixture.run("check", office.file).done();
        office.run("2022-12-20", "张三", "undo", office.file).done();
        assertThat(CliFixture.run("status", office.file, "--json")
                        .json()
                        .get("year")
                        .getAsInt())
                .isEqualTo(2022);
        CliFixture.run("check", office.file).done();
    }

    @Test
    void who_and_what_passes_to_a_successor_is_told_and_is_theirs_to_do() {
        String finding = office.finding(office.round());
        office.planned(finding, "--days", "20");
        JsonObject rolled = office.run(
                        "2022-12-20",
                        "张三",
                        "roll",
                        office.file,
                        "--to",
                        "2023",
                        "--map",
                        LookBackOffice.DIVISION + "=社会救助和养老处",
                        "--json")
                .json();
        JsonObject followed = rolled.getAsJsonArray("followed").get(0).getAsJsonObject();
        assertThat(followed.get("successor").getAsString()).isEqualTo("社会救助和养老处");
        assertThat(followed.getAsJsonArray("people")).hasSize(2);
        assertThat(followed.getAsJsonArray("findings").get(0).getAsString()).isEqualTo(finding);
        assertThat(office.run(
                                "2022-12-21",
                                "张三",
                                "rectify",
                                "plan",
                                office.file,
                                finding,
                                "--measure",
                                "补",
                                "--division",
                                LookBackOffice.DIVISION,
                                "--person",
                                "甲",
                                "--days",
                                "5")
                        .line(1))
                .contains("社会救助和养老处");
        office.run(
                        "2022-12-21",
                        "李处长",
                        "rectify",
                        "submit",
                        office.file,
                        finding,
                        "--result",
                        "已补",
                        "--evidence",
                        office.proof)
                .done();
        CliFixture.run("check", office.file).done();
    }

    @Test
    void who_and_what_passes_to_a_successor_is_told_in_words_too() {
        office.planned(office.finding(office.round()), "--days", "20");
        CliFixture.Result rolled = office.run(
                        "2022-12-20",
                        "张三",
                        "roll",
                        office.file,
                        "--to",
                        "2023",
                        "--map",
                        LookBackOffice.DIVISION + "=社会救助和养老处")
                .done();
        assertThat(rolled.out()).contains("2023", LookBackOffice.DIVISION + " 由 社会救助和养老处 承接：转过去 2 人", "未销号的问题 1 个");
    }
}
