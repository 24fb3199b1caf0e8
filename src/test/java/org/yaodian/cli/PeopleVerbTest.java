package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.cli.CliFixture.at;
import static org.yaodian.cli.CliFixture.keys;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who works on the plan, over a real file. */
class PeopleVerbTest {
    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void make() {
        System.setProperty("yaodian.home", folder.resolve("家").toString());
        plan = CliFixture.plan(folder);
    }

    private JsonObject people() {
        return CliFixture.run("people", "list", plan, "--json").done().json();
    }

    @Test
    void a_file_starts_with_its_coordinator() {
        JsonObject people = people();
        assertThat(keys(people)).containsExactly("people");
        assertThat(people.getAsJsonArray("people")).hasSize(1);
        assertThat(at(people, "people", 0).toString())
                .isEqualTo("{\"name\":\"张三\",\"division\":null,\"role\":\"COORDINATOR\",\"hasPassword\":false}");
    }

    @Test
    void a_person_is_added_and_printed_and_listed_and_taken_back() {
        assertThat(CliFixture.run("people", "add", plan, "李四", "--division", "人事处", "--role", "DIVISION_HEAD")
                        .done()
                        .out()
                        .strip())
                .isEqualTo("李四");
        assertThat(at(people(), "people", 1).toString())
                .isEqualTo("{\"name\":\"李四\",\"division\":\"人事处\",\"role\":\"DIVISION_HEAD\",\"hasPassword\":false}");
        assertThat(CliFixture.run("people", "list", plan).done().out()).contains("人事处", "处室负责人");
        CliFixture.run("undo", plan).done();
        assertThat(people().getAsJsonArray("people")).hasSize(1);
        CliFixture.run("check", plan).done();
    }

    @Test
    void the_list_tells_who_has_a_password() {
        CliFixture.run("people", "add", plan, "李四", "--division", "人事处", "--role", "DIVISION_HEAD")
                .done();
        assertThat(CliFixture.run("people", "list", plan).done().out()).doesNotContain("有密码");
        CliFixture.run(Map.of("YAODIAN_NEW_PASSWORD", "abcd1234"), "people", "password", plan, "李四")
                .done();
        assertThat(CliFixture.run("people", "list", plan, "--as", "张三")
                        .done()
                        .out()
                        .lines()
                        .filter(line -> line.contains("有密码")))
                .singleElement()
                .asString()
                .contains("李四");
    }

    @Test
    void the_history_of_nobody_and_of_no_item_is_refused_with_what_there_is() {
        assertThat(CliFixture.run("history", plan, "--person", "无此人").line(1)).contains("无此人", "张三");
        assertThat(CliFixture.run("history", plan, "--item", 99).line(1))
                .contains("99", "1 到 16")
                .doesNotContain("没有改");
    }

    @Test
    void the_history_knows_whoever_is_in_the_file_or_was() {
        CliFixture.run("people", "add", plan, "李四", "--role", "COORDINATOR").done();
        assertThat(CliFixture.run("history", plan, "--person", "李四").done().out())
                .contains("没有符合的改动");
        CliFixture.run("update", plan, "--item", 2, "--division", "办公室", "--percent", 10, "--as", "李四")
                .done();
        CliFixture.run("people", "remove", plan, "李四").done();
        assertThat(CliFixture.run("history", plan, "--person", "李四").done().out())
                .contains("10%");
    }

    @Test
    void a_record_that_was_changed_behind_the_back_is_told_with_its_item_and_division() throws SQLException {
        CliFixture.run("update", plan, "--item", 5, "--division", "办公室", "--percent", 10)
                .done();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + plan);
                Statement statement = connection.createStatement()) {
            statement.execute("update progress set percent = 90");
        }
        assertThat(CliFixture.run("check", plan).err()).contains("进展 1 · （五） · 办公室");
    }

    @Test
    void coordinators_and_readers_need_no_division() {
        CliFixture.run("people", "add", plan, "王五", "--role", "READER").done();
        CliFixture.run("people", "add", plan, "赵六", "--role", "COORDINATOR").done();
        assertThat(people().getAsJsonArray("people")).hasSize(3);
    }

    @Test
    void whoever_made_the_file_acts_where_nobody_is_named_though_another_coordinator_came_first_by_name() {
        CliFixture.run("people", "add", plan, "丁一", "--role", "COORDINATOR").done();
        CliFixture.run("update", plan, "--item", 2, "--division", "办公室", "--percent", 10)
                .done();
        assertThat(CliFixture.run("history", plan, "--person", "张三").done().out())
                .contains("10%");
    }

    @Test
    void a_role_is_told_by_its_word_as_well() {
        CliFixture.run("people", "add", plan, "王五", "--division", "人事处", "--role", "处室负责人")
                .done();
        CliFixture.run("people", "change", plan, "王五", "--division", "人事处", "--role", "member")
                .done();
        assertThat(CliFixture.run("people", "list", plan).done().out()).contains("王五");
    }

    @ParameterizedTest
    @CsvSource({
        "--accept --return, 只能写其中一个",
        "--reason 不实, 要写其中一个",
        "--accept --nope, 没有“--nope”这个选项",
        "--accept --year 去年, 不对"
    })
    void wrong_usage_is_told_in_the_language_of_whoever_typed_it(String options, String told) {
        Object[] arguments = ("review|" + plan + "|--item|1|--division|办公室|" + options.replace(' ', '|')).split("\\|");
        assertThat(CliFixture.run(arguments).line(2)).contains(told);
    }

    @ParameterizedTest
    @CsvSource({
        "张三, 人事处, MEMBER, 已经有名叫 张三 的人",
        "李四, 没有的处, MEMBER, 没有名叫 没有的处 的处室",
        "李四, 人事处, KING, 没有“KING”这种角色",
        "李四, , MEMBER, 要写明处室",
        "' ', 人事处, MEMBER, 请写明姓名"
    })
    void who_cannot_be_added_is_told_why(String name, String division, String role, String told) {
        var before = CliFixture.content(folder);
        Object[] arguments = division == null
                ? new Object[] {"people", "add", plan, name, "--role", role}
                : new Object[] {"people", "add", plan, name, "--division", division, "--role", role};
        assertThat(CliFixture.run(arguments).line(1)).contains(told);
        assertThat(CliFixture.content(folder)).isEqualTo(before);
    }

    @Test
    void the_word_alone_tells_what_may_stand_behind_it() {
        assertThat(CliFixture.run("people").line(2)).contains("add, list");
    }
}
