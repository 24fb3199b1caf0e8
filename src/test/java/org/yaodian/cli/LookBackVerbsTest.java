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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.cli.CliFixture.Result;

/** The seed's round over 2021, played through by a coordinator, a division's head, its member and a reader. */
class LookBackVerbsTest {
    private static final String DIVISION = "社会救助处";
    private static final String OTHER = "养老服务处";

    @TempDir
    Path folder;

    private Path file;
    private Path proof;

    @BeforeEach
    void make() throws IOException {
        file = CliFixture.plan(folder);
        proof = Files.writeString(folder.resolve("整改.txt"), "已补发");
        person("李处长", DIVISION, "DIVISION_HEAD");
        person("王科员", DIVISION, "MEMBER");
        person("赵处长", OTHER, "DIVISION_HEAD");
        person("钱厅长", null, "READER");
        person("孙主任", null, "COORDINATOR");
    }

    private void person(String name, String division, String role) {
        if (division == null) {
            CliFixture.run("people", "add", file, name, "--role", role).done();
        } else {
            CliFixture.run("people", "add", file, name, "--division", division, "--role", role)
                    .done();
        }
    }

    private Result run(String on, String who, Object... arguments) {
        Object[] all = Stream.concat(Stream.of(arguments), Stream.of("--as", who, "--on", on))
                .toArray();
        return CliFixture.run(all);
    }

    private String made(String on, String who, Object... arguments) {
        String out = run(on, who, arguments).done().out().strip();
        assertThat(out).matches("\\d+");
        return out;
    }

    private JsonObject listed(String on, Object... verb) {
        return CliFixture.run(Stream.concat(Stream.of(verb), Stream.of(file, "--on", on, "--json"))
                        .toArray())
                .json();
    }

    private String round() {
        return made("2022-11-01", "张三", "lookback", "start", file, "--of", "2021");
    }

    private String finding(String round) {
        return made(
                "2022-11-02",
                "张三",
                "finding",
                "add",
                file,
                round,
                "--item",
                "5",
                "--division",
                DIVISION,
                "--problem",
                "公开不及时",
                "--cause",
                "人手不够",
                "--kind",
                "时效");
    }

    private String planned(String finding, String... limit) {
        return made(
                "2022-11-03",
                "张三",
                "rectify",
                "plan",
                file,
                finding,
                "--measure",
                "补发并建立提醒",
                "--division",
                DIVISION,
                "--person",
                "王科员",
                limit[0],
                limit[1]);
    }

    private Result submit(String on, String who, String finding) {
        return run(on, who, "rectify", "submit", file, finding, "--result", "已补发", "--evidence", proof);
    }

    @Test
    void a_round_goes_from_finding_to_close_out() {
        String round = round();
        made(
                "2022-11-02",
                "张三",
                "lookback",
                "record",
                file,
                round,
                "--item",
                "5",
                "--division",
                DIVISION,
                "--result",
                "部分落实",
                "--text",
                "缺两条");
        JsonObject began = CliFixture.at(listed("2022-11-02", "lookback", "list"), "rounds", 0);
        assertThat(CliFixture.keys(began))
                .contains("id", "of", "expected", "inspected", "findings", "closedOut", "onTime", "repeat");
        assertThat(began.get("of").getAsInt()).isEqualTo(2021);
        assertThat(began.get("inspected").getAsInt()).isEqualTo(1);
        assertThat(began.get("expected").getAsInt()).isGreaterThan(20);
        String finding = finding(round);
        String measure = planned(finding, "--days", "10");
        JsonObject rectifying = one("2022-11-03");
        assertThat(rectifying.get("state").getAsString()).isEqualTo("RECTIFYING");
        assertThat(rectifying.get("due").getAsString()).isEqualTo("2022-11-17");
        submit("2022-11-10", "王科员", finding).done();
        assertThat(one("2022-11-10").get("state").getAsString()).isEqualTo("SUBMITTED");
        run("2022-11-11", "孙主任", "rectify", "return", file, finding, "--reason", "材料不全")
                .done();
        submit("2022-11-14", "李处长", finding).done();
        assertThat(run("2022-11-15", "孙主任", "close", file, finding).done().out().strip())
                .isEqualTo("2022-001");
        JsonObject closed = one("2022-11-15");
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
        assertThat(one("2022-11-10").get("state").getAsString()).isEqualTo("SUBMITTED");
        JsonObject after = CliFixture.at(listed("2022-11-15", "lookback", "list"), "rounds", 0);
        assertThat(List.of(after.get("findings"), after.get("closedOut"), after.get("onTime"), after.get("repeat")))
                .extracting(value -> value.getAsInt())
                .containsExactly(1, 1, 1, 0);
        CliFixture.run("check", file).done();
        run("2022-11-15", "孙主任", "undo", file).done();
        assertThat(one("2022-11-15").get("state").getAsString()).isEqualTo("SUBMITTED");
        CliFixture.run("check", file).done();
    }

    private JsonObject one(String on) {
        return CliFixture.at(listed(on, "finding", "list"), "findings", 0);
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(
                Arguments.of("李处长", "lookback start {file} --of 2021"),
                Arguments.of("钱厅长", "lookback start {file} --of 2021"),
                Arguments.of("张三", "lookback start {file} --of 2023"),
                Arguments.of("李处长", "lookback record {file} {round} --item 5 --division 社会救助处 --result 已落实"),
                Arguments.of("张三", "lookback record {file} {round} --item 5 --division 社会救助处 --result 很好"),
                Arguments.of("张三", "lookback record {file} {round} --item 99 --division 社会救助处 --result 已落实"),
                Arguments.of("张三", "lookback record {file} 9999 --item 5 --division 社会救助处 --result 已落实"),
                Arguments.of("王科员", "finding add {file} {round} --item 5 --division 社会救助处 --problem 问题"),
                Arguments.of("张三", "finding add {file} {round} --item 5 --division 没有处 --problem 问题"),
                Arguments.of("张三", "finding add {file} {round} --item 5 --division 社会救助处 --problem 问题 --repeats 999"),
                Arguments.of("李处长", "rectify plan {file} {finding} --measure 补 --division 社会救助处 --person 甲 --days 5"),
                Arguments.of(
                        "张三", "rectify plan {file} {finding} --measure 补 --division 社会救助处 --person 甲 --due 2022-11-01"),
                Arguments.of("张三", "rectify plan {file} {finding} --measure 补 --division 社会救助处 --person 甲 --days 0"),
                Arguments.of("赵处长", "rectify submit {file} {finding} --result 好 --evidence {proof}"),
                Arguments.of("钱厅长", "rectify submit {file} {finding} --result 好 --evidence {proof}"),
                Arguments.of("王科员", "rectify submit {file} {finding} --result 好"),
                Arguments.of("王科员", "rectify submit {file} {finding} --measure 9999 --result 好 --evidence {proof}"),
                Arguments.of("王科员", "rectify submit {file} 9999 --result 好 --evidence {proof}"),
                Arguments.of("孙主任", "rectify return {file} {finding} --reason 不行"),
                Arguments.of("孙主任", "close {file} {finding}"),
                Arguments.of("李处长", "close {file} {submitted}"),
                Arguments.of("钱厅长", "close {file} {submitted}"),
                // whoever submitted it does not verify it
                Arguments.of("张三", "close {file} {submitted}"),
                Arguments.of("李处长", "rectify return {file} {submitted} --reason 不行"),
                Arguments.of("张三", "rectify submit {file} {submitted} --result 好 --evidence {proof}"),
                Arguments.of("孙主任", "close {file} {closed}"),
                Arguments.of("孙主任", "rectify return {file} {closed} --reason 不行"),
                Arguments.of("张三", "rectify plan {file} {closed} --measure 补 --division 社会救助处 --person 甲 --days 5"),
                Arguments.of("王科员", "rectify submit {file} {closed} --result 好 --evidence {proof}"),
                Arguments.of("张三", "finding void {file} {closed} --reason 记错"),
                Arguments.of("李处长", "finding void {file} {finding} --reason 记错"),
                Arguments.of("赵处长", "attach {file} {proof} --finding {finding}"),
                Arguments.of("钱厅长", "attach {file} {proof} --finding {finding}"),
                Arguments.of("张三", "attach {file} {proof} --finding 9999"),
                Arguments.of("李处长", "roll {file} --to 2023"),
                Arguments.of("张三", "roll {file} --to 2022"),
                Arguments.of("张三", "roll {file} --to 2023 --items 1,x"),
                Arguments.of("张三", "roll {file} --to 2023 --items 99"),
                Arguments.of("张三", "roll {file} --to 2023 --map 没有处=新处"),
                Arguments.of("张三", "roll {file} --to 2023 --map 新处"));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void what_is_forbidden_is_told_in_one_line_and_changes_nothing(String who, String command) {
        String round = round();
        String finding = finding(round);
        planned(finding, "--days", "10");
        String submitted = finding(round);
        planned(submitted, "--days", "10");
        submit("2022-11-04", "张三", submitted).done();
        String closed = finding(round);
        planned(closed, "--days", "10");
        submit("2022-11-04", "王科员", closed).done();
        run("2022-11-05", "孙主任", "close", file, closed, "--number", "销1").done();
        var before = CliFixture.content(folder);
        Object[] words = Stream.of(command.split(" "))
                .map(word -> switch (word) {
                    case "{file}" -> file;
                    case "{proof}" -> proof;
                    case "{round}" -> round;
                    case "{finding}" -> finding;
                    case "{submitted}" -> submitted;
                    case "{closed}" -> closed;
                    default -> word;
                })
                .toArray();
        assertThat(run("2022-11-07", who, words).line(1)).isNotEmpty();
        assertThat(CliFixture.content(folder)).isEqualTo(before);
    }

    @Test
    void wrong_usage_is_told_as_such() {
        assertThat(CliFixture.run("lookback").code()).isEqualTo(2);
        assertThat(CliFixture.run("lookback", "start", file).code()).isEqualTo(2);
        assertThat(CliFixture.run("finding", "add", file, "1").code()).isEqualTo(2);
        assertThat(CliFixture.run(
                                "rectify", "plan", file, "1", "--measure", "补", "--division", DIVISION, "--person", "甲")
                        .code())
                .isEqualTo(2);
        assertThat(CliFixture.run("attach", file, proof, "--finding", "1", "--item", "2")
                        .code())
                .isEqualTo(2);
        assertThat(CliFixture.run("attach", file, proof, "--finding", "1", "--division", DIVISION)
                        .code())
                .isEqualTo(2);
    }

    @Test
    void the_looked_at_years_document_comes_into_the_file_as_its_plan() throws IOException {
        Path document = Files.writeString(folder.resolve("2021.txt"), """
                某省民政厅2021年政务公开工作要点

                一、加强公开
                （一）做好救助信息公开。年底前完成。（社会救助处牵头）
                （二）做好养老信息公开。（养老服务处牵头，老龄办配合）
                """);
        String round = made("2022-11-01", "张三", "lookback", "start", file, "--of", "2021", "--plan", document);
        JsonObject status = CliFixture.run("status", file, "--year", "2021", "--on", "2022-11-01", "--json")
                .json();
        assertThat(status.getAsJsonArray("items")).hasSize(2);
        made(
                "2022-11-02",
                "张三",
                "lookback",
                "record",
                file,
                round,
                "--item",
                "2",
                "--division",
                OTHER,
                "--result",
                "已落实");
        made(
                "2022-11-02",
                "张三",
                "lookback",
                "record",
                file,
                round,
                "--item",
                "1",
                "--division",
                DIVISION,
                "--result",
                "未落实");
        JsonObject listed = CliFixture.at(listed("2022-11-02", "lookback", "list"), "rounds", 0);
        assertThat(listed.get("expected").getAsInt()).isEqualTo(3);
        assertThat(listed.get("inspected").getAsInt()).isEqualTo(2);
        assertThat(listed.getAsJsonArray("notReported").get(0).getAsString()).isEqualTo("老龄办");
        // the newest plan is still the one that is meant
        assertThat(CliFixture.run("status", file, "--json").json().get("year").getAsInt())
                .isEqualTo(2022);
        assertThat(run("2022-11-01", "张三", "lookback", "start", file, "--of", "2021", "--plan", document)
                        .line(1))
                .contains("2021");
        assertThat(run("2022-11-01", "张三", "lookback", "start", file, "--of", "2020", "--plan", document)
                        .line(1))
                .contains("2020");
        CliFixture.run("check", file).done();
    }

    @Test
    void an_open_rectification_lights_its_item_and_the_look_backs_own() {
        String round = round();
        String finding = finding(round);
        planned(finding, "--due", "2022-11-10");
        JsonObject status =
                CliFixture.run("status", file, "--on", "2022-11-11", "--json").json();
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
                        CliFixture.run("registers", file, "--on", "2022-11-11", "--json")
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
        String finding = finding(round());
        String measure = planned(finding, "--due", "2022-11-10");
        run(
                        "2022-11-08",
                        "王科员",
                        "rectify",
                        "extend",
                        file,
                        finding,
                        "--measure",
                        measure,
                        "--to",
                        "2022-11-30",
                        "--reason",
                        "人手不够")
                .done();
        run("2022-11-09", "孙主任", "rectify", "extend", file, finding, "--measure", measure, "--accept")
                .done();
        assertThat(one("2022-11-11").get("due").getAsString()).isEqualTo("2022-11-30");
        JsonObject extended = CliFixture.at(one("2022-11-11"), "rectifications", 0);
        assertThat(extended.get("firstDue").getAsString()).isEqualTo("2022-11-10");
        assertThat(one("2022-11-08").get("due").getAsString()).isEqualTo("2022-11-10");
    }

    @Test
    void a_finding_that_came_back_names_the_earlier_one() {
        String round = round();
        String earlier = finding(round);
        made(
                "2022-11-05",
                "张三",
                "finding",
                "add",
                file,
                round,
                "--item",
                "5",
                "--division",
                DIVISION,
                "--problem",
                "又不及时",
                "--repeats",
                earlier);
        JsonObject listed = listed("2022-11-05", "finding", "list");
        assertThat(CliFixture.at(listed, "findings", 1).get("repeats").getAsString())
                .isEqualTo(earlier);
        assertThat(CliFixture.at(listed("2022-11-05", "lookback", "list"), "rounds", 0)
                        .get("repeat")
                        .getAsInt())
                .isEqualTo(1);
    }

    @Test
    void evidence_is_attached_to_a_finding_and_a_void_one_is_not_counted() {
        String round = round();
        String finding = finding(round);
        made("2022-11-04", "王科员", "attach", file, proof, "--finding", finding);
        JsonObject evidence = CliFixture.at(listed("2022-11-04", "evidence", "list"), "evidence", 0);
        assertThat(evidence.get("finding").getAsString()).isEqualTo(finding);
        run("2022-11-05", "张三", "finding", "void", file, finding, "--reason", "记错了")
                .done();
        assertThat(one("2022-11-05").get("state").getAsString()).isEqualTo("VOIDED");
        assertThat(one("2022-11-04").get("state").getAsString()).isEqualTo("OPEN");
        assertThat(CliFixture.at(listed("2022-11-05", "lookback", "list"), "rounds", 0)
                        .get("findings")
                        .getAsInt())
                .isZero();
    }

    @Test
    void a_plan_is_rolled_over_and_prints_its_year() {
        assertThat(made("2022-12-20", "张三", "roll", file, "--to", "2023")).isEqualTo("2023");
        JsonObject status =
                CliFixture.run("status", file, "--on", "2023-02-01", "--json").json();
        assertThat(status.get("year").getAsInt()).isEqualTo(2023);
        assertThat(status.get("plan").getAsString()).contains("2023年");
        assertThat(status.getAsJsonArray("items")).hasSize(16);
        CliFixture.run("check", file).done();
        run("2022-12-20", "张三", "undo", file).done();
        assertThat(CliFixture.run("status", file, "--json").json().get("year").getAsInt())
                .isEqualTo(2022);
        CliFixture.run("check", file).done();
    }
}
