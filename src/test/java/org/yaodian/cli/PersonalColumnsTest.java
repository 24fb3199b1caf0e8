package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.cli.CliFixture.at;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees an applicant's name and address: the coordinator and the division that answers, over a real file. */
class PersonalColumnsTest {
    private static final String NAME = "欧阳建国";
    private static final String PHONE = "0431-85550000";

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void make() {
        System.setProperty("yaodian.home", folder.resolve("家").toString());
        plan = CliFixture.plan(folder);
        CliFixture.run("people", "add", plan, "李四", "--division", "人事处", "--role", "DIVISION_HEAD")
                .done();
        CliFixture.run("people", "add", plan, "王五", "--division", "社会救助处", "--role", "MEMBER")
                .done();
        CliFixture.run("people", "add", plan, "赵六", "--role", "READER").done();
        CliFixture.run(
                        "add",
                        plan,
                        "foi-request",
                        "--set",
                        "申请内容=低保标准",
                        "--set",
                        "申请人类型=自然人",
                        "--set",
                        "申请人=" + NAME,
                        "--set",
                        "联系方式=" + PHONE,
                        "--set",
                        "承办处室=社会救助处",
                        "--on",
                        "2022-09-05")
                .done();
    }

    private JsonObject fields(String who) {
        JsonObject entries = CliFixture.run("entries", plan, "foi-request", "--as", who, "--json")
                .done()
                .json();
        return at(entries, "entries", 0).getAsJsonObject("fields");
    }

    @ParameterizedTest
    @CsvSource({"张三, true", "王五, true", "李四, false", "赵六, false"})
    void an_entry_shows_them_to_the_coordinator_and_the_division_that_answers(String who, boolean seen) {
        JsonObject fields = fields(who);
        assertThat(fields.get("申请人").getAsString()).isEqualTo(seen ? NAME : "欧*");
        assertThat(fields.get("联系方式").getAsString()).isEqualTo(seen ? PHONE : "***");
        assertThat(fields.get("申请内容").getAsString()).isEqualTo("低保标准");
    }

    @ParameterizedTest
    @CsvSource({"张三, true", "王五, true", "李四, false", "赵六, false"})
    void the_history_shows_them_to_the_same(String who, boolean seen) {
        String told =
                CliFixture.run("history", plan, "--as", who, "--json").done().out();
        assertThat(told).contains("低保标准");
        assertThat(told.contains(NAME)).isEqualTo(seen);
        assertThat(told.contains(PHONE)).isEqualTo(seen);
    }

    @Test
    void whoever_sees_a_mask_cannot_write_it_over_what_stands_there() {
        assertThat(CliFixture.run("move", plan, "foi-request", "2022-001", "登记", "--as", "李四")
                        .line(1))
                .contains("李四");
        assertThat(fields("张三").get("申请人").getAsString()).isEqualTo(NAME);
    }
}
