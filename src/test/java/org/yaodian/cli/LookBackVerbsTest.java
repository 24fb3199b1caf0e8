package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seed's round over 2021, played through by a coordinator, a division's head, its member and a reader. */
class LookBackVerbsTest {
    private static final String DIVISION = LookBackOffice.DIVISION;
    private static final String OTHER = LookBackOffice.OTHER;

    @TempDir
    Path folder;

    private LookBackOffice office;

    @BeforeEach
    void make() throws IOException {
        office = new LookBackOffice(folder);
    }

    @Test
    void a_round_goes_from_finding_to_close_out() {
        String round = office.round();
        office.made(
                "2022-11-02",
                "张三",
                "lookback",
                "record",
                office.file,
                round,
                "--item",
                "5",
                "--division",
                DIVISION,
                "--result",
                "部分落实",
                "--text",
                "缺两条");
        JsonObject began = CliFixture.at(office.listed("2022-11-02", "lookback", "list"), "rounds", 0);
        assertThat(CliFixture.keys(began))
                .contains("id", "of", "expected", "inspected", "findings", "closedOut", "onTime", "repeat");
        assertThat(began.get("of").getAsInt()).isEqualTo(2021);
        assertThat(began.get("inspected").getAsInt()).isEqualTo(1);
        assertThat(began.get("expected").getAsInt()).isGreaterThan(20);
        String finding = office.finding(round);
        String measure = office.planned(finding, "--days", "10");
        JsonObject rectifying = office.one("2022-11-03");
        assertThat(rectifying.get("state").getAsString()).isEqualTo("RECTIFYING");
        assertThat(rectifying.get("due").getAsString()).isEqualTo("2022-11-17");
        office.submit("2022-11-10", "王科员", finding).done();
        assertThat(office.one("2022-11-10").get("state").getAsString()).isEqualTo("SUBMITTED");
        office.run("2022-11-11", "孙主任", "rectify", "return", office.file, finding, "--reason", "材料不全")
                .done();
        office.submit("2022-11-14", "李处长", finding).done();
        assertThat(office.run("2022-11-15", "孙主任", "close", office.file, finding)
                        .done()
                        .out()
                        .strip())
                .isEqualTo("2022-001");
        JsonObject closed = office.one("2022-11-15");
        assertThat(CliFixture.keys(closed))
                .contains(
                        "id",
                        "round",
                        "item",
                        "division",
                        "problem",
                        "cause",
                        "state",
                        "sentBack",
                        "repeats",
                        "due",
                        "light",
                        "number",
                        "closedOn",
                        "rectifications");
        assertThat(closed.get("state").getAsString()).isEqualTo("CLOSED_OUT");
        assertThat(closed.get("sentBack").getAsInt()).isEqualTo(1);
        assertThat(closed.get("number").getAsString()).isEqualTo("2022-001");
        assertThat(closed.get("closedOn").getAsString()).isEqualTo("2022-11-15");
        assertThat(closed.get("light").getAsString()).isEqualTo("GREEN");
        JsonObject done = CliFixture.at(closed, "rectifications", 0);
        assertThat(CliFixture.keys(done))
                .contains("id", "measure", "division", "person", "due", "result", "submittedOn", "verifiedBy");
        assertThat(done.get("id").getAsString()).isEqualTo(measure);
        assertThat(done.get("submittedOn").getAsString()).isEqualTo("2022-11-14");
        assertThat(done.get("verifiedBy").getAsString()).isEqualTo("孙主任");
        // and as of a day in between
        assertThat(office.one("2022-11-10").get("state").getAsString()).isEqualTo("SUBMITTED");
        JsonObject after = CliFixture.at(office.listed("2022-11-15", "lookback", "list"), "rounds", 0);
        assertThat(List.of(after.get("findings"), after.get("closedOut"), after.get("onTime"), after.get("repeat")))
                .extracting(value -> value.getAsInt())
                .containsExactly(1, 1, 1, 0);
        CliFixture.run("check", office.file).done();
        office.run("2022-11-15", "孙主任", "undo", office.file).done();
        assertThat(office.one("2022-11-15").get("state").getAsString()).isEqualTo("SUBMITTED");
        CliFixture.run("check", office.file).done();
    }

    @Test
    void the_looked_at_years_document_comes_into_the_file_as_its_plan() throws IOException {
        Path document = Files.writeString(folder.resolve("2021.txt"), """
                某省民政厅2021年政务公开工作要点

                一、加强公开
                （一）做好救助信息公开。年底前完成。（社会救助处牵头）
                （二）做好养老信息公开。（养老服务处牵头，老龄办配合）
                """);
        String round =
                office.made("2022-11-01", "张三", "lookback", "start", office.file, "--of", "2021", "--plan", document);
        JsonObject status = CliFixture.run("status", office.file, "--year", "2021", "--on", "2022-11-01", "--json")
                .json();
        assertThat(status.getAsJsonArray("items")).hasSize(2);
        office.made(
                "2022-11-02",
                "张三",
                "lookback",
                "record",
                office.file,
                round,
                "--item",
                "2",
                "--division",
                OTHER,
                "--result",
                "已落实");
        office.made(
                "2022-11-02",
                "张三",
                "lookback",
                "record",
                office.file,
                round,
                "--item",
                "1",
                "--division",
                DIVISION,
                "--result",
                "未落实");
        JsonObject listed = CliFixture.at(office.listed("2022-11-02", "lookback", "list"), "rounds", 0);
        assertThat(listed.get("expected").getAsInt()).isEqualTo(3);
        assertThat(listed.get("inspected").getAsInt()).isEqualTo(2);
        assertThat(listed.getAsJsonArray("notReported").get(0).getAsString()).isEqualTo("老龄办");
        // the newest plan is still the one that is meant
        assertThat(CliFixture.run("status", office.file, "--json")
                        .json()
                        .get("year")
                        .getAsInt())
                .isEqualTo(2022);
        assertThat(office.run("2022-11-01", "张三", "lookback", "start", office.file, "--of", "2021", "--plan", document)
                        .line(1))
                .contains("2021");
        assertThat(office.run("2022-11-01", "张三", "lookback", "start", office.file, "--of", "2020", "--plan", document)
                        .line(1))
                .contains("2020");
        CliFixture.run("check", office.file).done();
    }

    @Test
    void an_open_rectification_lights_its_item_and_the_look_backs_own() {
        String round = office.round();
        String finding = office.finding(round);
        office.planned(finding, "--due", "2022-11-10");
        JsonObject status = CliFixture.run("status", office.file, "--on", "2022-11-11", "--json")
                .json();
        JsonObject named = CliFixture.at(status, "items", 4);
        JsonObject own = CliFixture.at(status, "items", 15);
        assertThat(named.get("light").getAsString()).isEqualTo("RED");
        assertThat(named.get("due").getAsString()).isEqualTo("2022-11-10");
        assertThat(own.get("light").getAsString()).isEqualTo("RED");
        assertThat(lightOf(own, DIVISION)).isEqualTo("RED");
        assertThat(lightOf(own, OTHER)).isNotEqualTo("RED");
        JsonObject register = Stream.iterate(0, i -> i + 1)
                .limit(16)
                .map(i -> CliFixture.at(
                        CliFixture.run("registers", office.file, "--on", "2022-11-11", "--json")
                                .json(),
                        "registers",
                        i))
                .filter(each -> each.get("id").getAsString().equals("look-back"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(register.get("entries"), register.get("open"), register.get("overdue")))
                .extracting(value -> value.getAsInt())
                .containsExactly(2, 1, 1);
    }

    private static String lightOf(JsonObject item, String division) {
        for (var assignment : item.getAsJsonArray("assignments")) {
            JsonObject each = assignment.getAsJsonObject();
            if (each.get("division").getAsString().equals(division)) {
                return each.get("light").getAsString();
            }
        }
        throw new AssertionError(division);
    }

    @Test
    void more_time_is_asked_for_and_granted() {
        String finding = office.finding(office.round());
        String measure = office.planned(finding, "--due", "2022-11-10");
        office.run(
                        "2022-11-08",
                        "王科员",
                        "rectify",
                        "extend",
                        office.file,
                        finding,
                        "--measure",
                        measure,
                        "--to",
                        "2022-11-30",
                        "--reason",
                        "人手不够")
                .done();
        office.run("2022-11-09", "孙主任", "rectify", "extend", office.file, finding, "--measure", measure, "--accept")
                .done();
        assertThat(office.one("2022-11-11").get("due").getAsString()).isEqualTo("2022-11-30");
        JsonObject extended = CliFixture.at(office.one("2022-11-11"), "rectifications", 0);
        assertThat(extended.get("firstDue").getAsString()).isEqualTo("2022-11-10");
        assertThat(office.one("2022-11-08").get("due").getAsString()).isEqualTo("2022-11-10");
    }

    @Test
    void a_finding_that_came_back_names_the_earlier_one() {
        String round = office.round();
        String earlier = office.finding(round);
        office.made(
                "2022-11-05",
                "张三",
                "finding",
                "add",
                office.file,
                round,
                "--item",
                "5",
                "--division",
                DIVISION,
                "--problem",
                "又不及时",
                "--repeats",
                earlier);
        JsonObject listed = office.listed("2022-11-05", "finding", "list");
        assertThat(CliFixture.at(listed, "findings", 1).get("repeats").getAsString())
                .isEqualTo(earlier);
        assertThat(CliFixture.run("finding", "list", office.file, "--on", "2022-11-05")
                        .out())
                .contains(earlier + " 号的反复");
        assertThat(CliFixture.at(office.listed("2022-11-05", "lookback", "list"), "rounds", 0)
                        .get("repeat")
                        .getAsInt())
                .isEqualTo(1);
    }

    @Test
    void evidence_is_attached_to_a_finding_and_a_void_one_is_not_counted() {
        String round = office.round();
        String finding = office.finding(round);
        office.made("2022-11-04", "王科员", "attach", office.file, office.proof, "--finding", finding);
        JsonObject evidence = CliFixture.at(office.listed("2022-11-04", "evidence", "list"), "evidence", 0);
        assertThat(evidence.get("finding").getAsString()).isEqualTo(finding);
        office.run("2022-11-05", "张三", "finding", "void", office.file, finding, "--reason", "记错了")
                .done();
        assertThat(office.one("2022-11-05").get("state").getAsString()).isEqualTo("VOIDED");
        assertThat(office.one("2022-11-04").get("state").getAsString()).isEqualTo("OPEN");
        assertThat(CliFixture.at(office.listed("2022-11-05", "lookback", "list"), "rounds", 0)
                        .get("findings")
                        .getAsInt())
                .isZero();
    }

    @Test
    void what_a_ledger_opens_and_what_is_taken_otherwise_is_told_before_it_is_done(@TempDir Path sheets) {
        Path ledger = new org.yaodian.desk.WrittenSheet()
                .row("年度", "存在问题", "责任处室", "整改措施", "责任人", "整改时限", "完成情况", "是否销号")
                .row(2019, "公开不及时", LookBackOffice.DIVISION, "补发", "王科员", "2022-03-31", "已补发", "已销号")
                .row(1999, "旧的", LookBackOffice.DIVISION, null, null, null, null, null)
                .write(sheets.resolve("台账.xlsx"));
        JsonObject preview = CliFixture.run(
                        "finding", "import", office.file, ledger, "--dry-run", "--on", "2022-11-07", "--json")
                .json();
        assertThat(preview.getAsJsonArray("rounds")
                        .get(0)
                        .getAsJsonObject()
                        .get("of")
                        .getAsInt())
                .isEqualTo(2019);
        JsonObject row = preview.getAsJsonArray("rows").get(0).getAsJsonObject();
        assertThat(row.get("outcome").getAsString()).isEqualTo("NEW");
        assertThat(row.getAsJsonArray("remarks")
                        .get(0)
                        .getAsJsonObject()
                        .get("cell")
                        .getAsString())
                .isEqualTo("H2");
        assertThat(preview.get("refused").getAsInt()).isEqualTo(1);
        CliFixture.Result told =
                CliFixture.run("finding", "import", office.file, ledger, "--dry-run", "--on", "2022-11-07");
        assertThat(told.out()).contains("第 2 行 H2");
        assertThat(told.err()).contains("1999").doesNotContain("程序出了意外");
        JsonObject rate = office.listed("2022-11-07", "lookback", "list");
        assertThat(rate.getAsJsonArray("rounds")).isEmpty();
    }

    @Test
    void a_share_of_nothing_is_null() {
        String round = office.round();
        office.finding(round);
        JsonObject listed = office.listed("2022-11-07", "lookback", "list")
                .getAsJsonArray("rounds")
                .get(0)
                .getAsJsonObject();
        assertThat(listed.get("onTimeRate").isJsonNull()).isTrue();
        assertThat(listed.get("closedRate").getAsDouble()).isZero();
    }
}
