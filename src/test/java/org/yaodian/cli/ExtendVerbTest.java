package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.cli.CliFixture.at;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More time asked for and decided, over a real file; item 4 is due on 31 December 2022. */
class ExtendVerbTest {
    @TempDir
    Path folder;

    private Path plan;
    private String division;

    @BeforeEach
    void make() {
        System.setProperty("yaodian.home", folder.resolve("家").toString());
        plan = CliFixture.plan(folder);
        division = assignment("2022-09-01").get("division").getAsString();
        CliFixture.run("people", "add", plan, "李四", "--division", division, "--role", "DIVISION_HEAD")
                .done();
        CliFixture.run("people", "add", plan, "王五", "--role", "READER").done();
    }

    private CliFixture.Result run(String verb, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of(verb, plan));
        arguments.addAll(List.of(options));
        return CliFixture.run(arguments.toArray());
    }

    private JsonObject item(String on) {
        return at(run("status", "--json", "--on", on).done().json(), "items", 3);
    }

    private JsonObject assignment(String on) {
        return at(item(on), "assignments", 0);
    }

    private CliFixture.Result extend(String to) {
        return run(
                "extend",
                "--item",
                4,
                "--division",
                division,
                "--to",
                to,
                "--reason",
                "人手不够",
                "--on",
                "2022-12-01",
                "--as",
                "李四");
    }

    private CliFixture.Result review(Object... how) {
        List<Object> words =
                new ArrayList<>(List.of("--item", 4, "--division", division, "--extension", "--on", "2022-12-05"));
        words.addAll(List.of(how));
        return run("review", words.toArray());
    }

    @Test
    void what_is_granted_holds_from_its_day_on_and_the_first_date_stays_on_record() {
        assertThat(extend("2023-02-28").done().out().strip()).matches("\\d+");
        assertThat(assignment("2022-12-02").get("due").getAsString()).isEqualTo("2022-12-31");
        review("--accept").done();
        assertThat(assignment("2022-12-04").get("due").getAsString()).isEqualTo("2022-12-31");
        JsonObject granted = assignment("2022-12-06");
        assertThat(granted.get("due").getAsString()).isEqualTo("2023-02-28");
        JsonObject extension = granted.getAsJsonObject("extension");
        assertThat(extension.get("from").getAsString()).isEqualTo("2022-12-31");
        assertThat(extension.get("state").getAsString()).isEqualTo("GRANTED");
        assertThat(run("history", "--item", 4).done().out()).contains("2022-12-31", "2023-02-28", "同意");
        run("undo").done();
        assertThat(assignment("2022-12-06").get("due").getAsString()).isEqualTo("2022-12-31");
        run("check").done();
    }

    @Test
    void what_is_refused_moves_nothing() {
        extend("2023-02-28").done();
        JsonObject told = review("--return", "--reason", "不同意", "--json").done().json();
        assertThat(told.get("state").getAsString()).isEqualTo("REFUSED");
        assertThat(assignment("2022-12-06").get("due").getAsString()).isEqualTo("2022-12-31");
        assertThat(review("--accept").line(1)).contains("没有待答复");
        // and may be asked for once more
        extend("2023-01-31").done();
    }

    @Test
    void while_one_waits_another_is_not_asked_for() {
        extend("2023-02-28").done();
        assertThat(extend("2023-03-31").line(1)).contains("2023-02-28");
    }

    @Test
    void an_item_with_its_extensions_is_not_lost_by_a_review_of_progress() {
        extend("2023-02-28").done();
        assertThat(run("review", "--item", 4, "--division", division, "--accept")
                        .line(1))
                .contains("没有待审核");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-12-31 4 李四 时限",
                "2022-12-10 4 李四 时限",
                "明年 4 李四 日期",
                "2023-02-28 4 王五 角色",
                "2023-02-28 99 李四 99"
            })
    void what_cannot_be_asked_for_leaves_the_file_as_it_was(String line) {
        String[] words = line.split(" ");
        var before = CliFixture.content(folder);
        Object[] options = {
            "--item",
            words[1],
            "--division",
            division,
            "--to",
            words[0],
            "--reason",
            "忙",
            "--on",
            "2022-12-01",
            "--as",
            words[2]
        };
        String told = run("extend", options).line(1);
        assertThat(told).contains(words[3]).doesNotContain("Exception");
        assertThat(CliFixture.content(folder)).isEqualTo(before);
    }

    @Test
    void an_overdue_limit_is_not_extended_into_the_past_and_what_has_no_limit_not_at_all() {
        Object[] past = {
            "--item", 4, "--division", division, "--to", "2023-02-01", "--reason", "忙", "--on", "2023-03-01"
        };
        assertThat(run("extend", past).line(1)).contains("过去");
        run("update", "--item", 4, "--division", division, "--percent", 100, "--on", "2022-11-01")
                .done();
        Object[] done = Arrays.copyOf(past, past.length);
        done[5] = "2023-06-01";
        assertThat(run("extend", done).line(1)).contains("没有未完成的时限");
    }
}
