package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.cli.CliFixture.at;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a division submits and the office makes of it, over a real file. */
class ReviewVerbTest {
    private static final String DIVISION = "社会救助处";
    private static final int ITEM = 12;

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void make() {
        System.setProperty("yaodian.home", folder.resolve("家").toString());
        plan = CliFixture.plan(folder);
        CliFixture.run("people", "add", plan, "李四", "--division", DIVISION, "--role", "MEMBER")
                .done();
        CliFixture.run("people", "add", plan, "王五", "--role", "READER").done();
    }

    private CliFixture.Result run(String verb, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of(verb, plan));
        arguments.addAll(List.of(options));
        return CliFixture.run(arguments.toArray());
    }

    private CliFixture.Result submit(int percent, String on) {
        return run(
                "submit",
                "--item",
                ITEM,
                "--division",
                DIVISION,
                "--percent",
                percent,
                "--text",
                "做了" + percent,
                "--on",
                on,
                "--as",
                "李四");
    }

    private CliFixture.Result review(String on, Object... how) {
        List<Object> arguments = new ArrayList<>(List.of("--item", ITEM, "--division", DIVISION, "--on", on));
        arguments.addAll(List.of(how));
        return run("review", arguments.toArray());
    }

    private JsonObject assignment(String on) {
        JsonObject item = at(run("status", "--json", "--on", on).done().json(), "items", ITEM - 1);
        for (var assignment : item.getAsJsonArray("assignments")) {
            if (assignment.getAsJsonObject().get("division").getAsString().equals(DIVISION)) {
                return assignment.getAsJsonObject();
            }
        }
        throw new AssertionError("no assignment");
    }

    @Test
    void what_is_submitted_waits_beside_what_counts_and_counts_from_its_own_day_when_accepted() {
        String number = submit(60, "2022-10-10").done().out().strip();
        assertThat(number).matches("\\d+");
        JsonObject waiting = assignment("2022-10-12");
        assertThat(waiting.get("percent").getAsInt()).isZero();
        assertThat(waiting.get("submitted").toString())
                .isEqualTo("{\"percent\":60,\"text\":\"做了60\",\"on\":\"2022-10-10\"}");
        JsonObject reviewed = review("2022-10-15", "--accept", "--json").done().json();
        assertThat(reviewed.get("id").getAsString()).isEqualTo(number);
        assertThat(reviewed.get("reportedBy").getAsString()).isEqualTo("李四");
        assertThat(reviewed.get("reviewedBy").getAsString()).isEqualTo("张三");
        JsonObject accepted = assignment("2022-10-10");
        assertThat(accepted.get("percent").getAsInt()).isEqualTo(60);
        assertThat(accepted.get("updated").getAsString()).isEqualTo("2022-10-10");
        assertThat(accepted.get("submitted").isJsonNull()).isTrue();
        assertThat(run("history", "--item", ITEM).done().out()).contains("采纳", "李四");
        run("check").done();
    }

    @Test
    void what_is_returned_is_told_with_its_reason_until_it_is_submitted_anew() {
        submit(60, "2022-10-10").done();
        assertThat(review("2022-10-11", "--return").line(1)).contains("原因");
        review("2022-10-11", "--return", "--reason", "没有材料").done();
        JsonObject returned = assignment("2022-10-12");
        assertThat(returned.get("submitted").isJsonNull()).isTrue();
        assertThat(returned.getAsJsonObject("returned").get("reason").getAsString())
                .isEqualTo("没有材料");
        submit(40, "2022-10-10").done();
        assertThat(assignment("2022-10-12").get("returned").isJsonNull()).isTrue();
        assertThat(assignment("2022-10-12")
                        .getAsJsonObject("submitted")
                        .get("percent")
                        .getAsInt())
                .isEqualTo(40);
    }

    @Test
    void a_review_is_taken_back_by_undo() {
        submit(60, "2022-10-10").done();
        review("2022-10-11", "--accept").done();
        run("undo").done();
        assertThat(assignment("2022-10-12").getAsJsonObject("submitted")).isNotNull();
        // and the division's own undo takes what it submitted away
        run("undo", "--as", "李四").done();
        assertThat(assignment("2022-10-12").get("submitted").isJsonNull()).isTrue();
        run("check").done();
    }

    @Test
    void of_two_that_wait_the_latest_is_reviewed_and_the_other_is_overtaken() {
        submit(60, "2022-10-10").done();
        submit(70, "2022-10-11").done();
        review("2022-10-12", "--return", "--reason", "核实").done();
        assertThat(review("2022-10-12", "--accept").line(1)).contains("没有待审核");
        assertThat(assignment("2022-10-12")
                        .getAsJsonObject("returned")
                        .get("percent")
                        .getAsInt())
                .isEqualTo(70);
    }

    @Test
    void nothing_to_review_is_refused() {
        assertThat(review("2022-10-12", "--accept").line(1)).contains("没有待审核", DIVISION);
    }

    @Test
    void what_was_accepted_on_a_later_day_is_not_overtaken_by_an_earlier_one() {
        run("update", "--item", ITEM, "--division", DIVISION, "--percent", 80, "--on", "2022-10-20")
                .done();
        assertThat(submit(60, "2022-10-10").line(1)).contains("2022-10-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "submit · --item 12 --division 养老服务处 --percent 10 --as 李四",
                "submit · --item 12 --division 社会救助处 --percent 10 --as 王五",
                "submit · --item 12 --division 社会救助处 --percent 10 --as 无此人",
                "submit · --item 12 --division 社会救助处 --percent 101 --as 李四",
                "submit · --item 99 --division 社会救助处 --percent 10 --as 李四",
                "update · --item 12 --division 社会救助处 --percent 10 --as 李四",
                "review · --item 12 --division 社会救助处 --accept --as 李四",
                "close-item · --item 12 --as 王五",
                "reopen-item · --item 12 --reason 错 --as 王五",
                "people add · 赵六 --role READER --as 李四"
            })
    void what_is_refused_leaves_the_file_as_it_was(String line) {
        var before = CliFixture.content(folder);
        Object[] arguments = java.util.Arrays.stream(line.split(" "))
                .map(word -> word.equals("·") ? plan : word)
                .toArray();
        String told = CliFixture.run(arguments).line(1);
        assertThat(told).doesNotContain("Exception").doesNotContain("程序出了意外");
        assertThat(CliFixture.run(org.yaodian.desk.Language.ENGLISH, arguments).line(1))
                .isNotEqualTo(told);
        assertThat(CliFixture.content(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--accept --return"})
    void one_decision_is_told_and_not_both(String how) {
        List<Object> words = new ArrayList<>(List.of("review", plan, "--item", ITEM, "--division", DIVISION));
        if (!how.isEmpty()) {
            words.addAll(List.of(how.split(" ")));
        }
        assertThat(CliFixture.run(words.toArray()).line(2)).contains("--accept");
    }
}
