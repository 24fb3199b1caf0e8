package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.cli.CliFixture.at;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments and the history of them, over a real file. */
class CommentVerbTest {
    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void make() {
        System.setProperty("yaodian.home", folder.resolve("家").toString());
        plan = CliFixture.plan(folder);
    }

    @Test
    void a_comment_is_said_listed_and_in_the_history_of_its_item() {
        String id = CliFixture.run("comment", plan, "--item", 5, "--text", "请@社会救助处 核对", "--on", "2022-10-10")
                .done()
                .out()
                .strip();
        JsonObject comment =
                at(CliFixture.run("comments", plan, "--item", 5, "--json").json(), "comments", 0);
        assertThat(comment.get("id").getAsString()).isEqualTo(id);
        assertThat(comment.get("who").getAsString()).isEqualTo("张三");
        assertThat(comment.get("on").getAsString()).isEqualTo("2022-10-10");
        assertThat(comment.getAsJsonArray("mentions").get(0).getAsString()).isEqualTo("社会救助处");
        assertThat(CliFixture.run("comments", plan).done().out()).contains("请@社会救助处 核对");
        assertThat(CliFixture.run("comments", plan, "--item", 6).done().out()).isEmpty();
        JsonObject change = at(
                CliFixture.run("history", plan, "--item", 5, "--limit", 1, "--json", "--details")
                        .json(),
                "changes",
                0);
        assertThat(change.get("entity").getAsString()).isEqualTo("comment");
        assertThat(at(change, "records", 0).get("name").getAsString()).startsWith("评论 · 第 5 项");
    }

    @Test
    void a_comment_that_cannot_be_is_refused_in_a_line() {
        assertThat(CliFixture.run("comment", plan, "--item", 5, "--text", "@某处 看")
                        .line(1))
                .contains("@某处");
        assertThat(CliFixture.run("comment", plan, "--item", 99, "--text", "看").line(1))
                .contains("99");
        CliFixture.run("people", "add", plan, "李四", "--division", "社会救助处", "--role", "READER")
                .done();
        assertThat(CliFixture.run("comment", plan, "--item", 5, "--text", "看", "--as", "李四")
                        .line(1))
                .contains("李四");
    }

    @Test
    void the_history_is_narrowed_by_days_words_and_number_and_told_with_before_and_after() {
        CliFixture.run("update", plan, "--item", 1, "--division", "办公室", "--percent", 30, "--text", "初稿")
                .done();
        CliFixture.run("comment", plan, "--item", 1, "--text", "不错").done();
        CliFixture.run("undo", plan).done();
        assertThat(CliFixture.run("history", plan, "--limit", 2).done().out().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("已撤销");
        assertThat(CliFixture.run("history", plan, "--text", "完成率", "--details")
                        .done()
                        .out())
                .contains("完成率：— → 30%")
                .contains("初稿");
        assertThat(CliFixture.run("history", plan, "--until", "2000-01-01")
                        .done()
                        .out())
                .isEqualToIgnoringWhitespace("没有符合的改动");
        assertThat(CliFixture.run("history", plan, "--since", "2000-01-01")
                        .done()
                        .out()
                        .lines())
                .hasSize(4);
        assertThat(CliFixture.run("history", plan, "--limit", "0").line(1)).contains("--limit");
    }
}
