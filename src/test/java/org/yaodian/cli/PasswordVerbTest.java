package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords on the command line come from the environment, or a prompt; here nobody can be asked. */
class PasswordVerbTest {
    private static final Map<String, String> RIGHT = Map.of(Secrets.PASSWORD, "公开要点2022");
    private static final Map<String, String> WRONG = Map.of(Secrets.PASSWORD, "公开要点2021");

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void make() {
        plan = CliFixture.plan(folder);
        CliFixture.run("people", "add", plan, "李处长", "--division", "社会救助处", "--role", "DIVISION_HEAD")
                .done();
        CliFixture.run(RIGHT, "people", "password", plan, "--as", "李处长").done();
    }

    @Test
    void the_list_tells_who_has_one() {
        JsonElement people = CliFixture.run("people", "list", plan, "--as", "张三", "--json")
                .done()
                .json();
        assertThat(people.getAsJsonObject().getAsJsonArray("people"))
                .extracting(
                        person -> person.getAsJsonObject().get("hasPassword").getAsBoolean())
                .containsExactlyInAnyOrder(false, true);
    }

    @Test
    void a_verb_without_a_name_is_refused_and_a_check_is_not() {
        assertThat(CliFixture.run("status", plan).line(1)).contains("--as", "张三", "李处长");
        CliFixture.run("check", plan).done();
    }

    @Test
    void the_right_password_lets_in_and_a_wrong_one_does_not() {
        CliFixture.run(RIGHT, "status", plan, "--as", "李处长").done();
        assertThat(CliFixture.run("status", plan, "--as", "李处长").line(1)).contains("YAODIAN_PASSWORD");
        assertThat(CliFixture.run(WRONG, "status", plan, "--as", "李处长").line(1))
                .contains("4")
                .doesNotContain("公开要点2021");
    }

    @Test
    void a_password_changes_only_with_the_old_one_and_a_new_one() {
        assertThat(CliFixture.run(RIGHT, "people", "password", plan, "--as", "李处长")
                        .line(1))
                .contains("YAODIAN_NEW_PASSWORD");
        CliFixture.run(
                        Map.of(Secrets.PASSWORD, "公开要点2022", Secrets.NEW_PASSWORD, "another one"),
                        "people",
                        "password",
                        plan,
                        "--as",
                        "李处长")
                .done();
        CliFixture.run(Map.of(Secrets.PASSWORD, "another one"), "status", plan, "--as", "李处长")
                .done();
    }

    @Test
    void the_coordinator_resets_a_lost_one_or_takes_it_away() {
        CliFixture.run(Map.of(Secrets.NEW_PASSWORD, "given anew"), "people", "password", plan, "李处长", "--as", "张三")
                .done();
        CliFixture.run(Map.of(Secrets.PASSWORD, "given anew"), "status", plan, "--as", "李处长")
                .done();
        CliFixture.run("people", "password", plan, "李处长", "--clear", "--as", "张三")
                .done();
        CliFixture.run("status", plan).done();
    }

    @Test
    void a_role_is_changed_and_a_person_removed() {
        CliFixture.run("people", "change", plan, "李处长", "--role", "READER", "--as", "张三")
                .done();
        assertThat(CliFixture.run("people", "remove", plan, "张三", "--as", "张三").line(1))
                .contains("联络员");
        CliFixture.run("people", "remove", plan, "李处长", "--as", "张三").done();
    }
}
