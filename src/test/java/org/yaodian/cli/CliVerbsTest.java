package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Which verbs are looked at for what was typed. */
class CliVerbsTest {
    @TempDir
    Path folder;

    private static List<String> meantBy(String... args) {
        return Verbs.meantBy(args).map(Map.Entry::getKey).toList();
    }

    @Test
    void help_tells_of_every_verb_by_its_own_name() {
        assertThat(Verbs.meantBy("--help"))
                .hasSizeGreaterThan(30)
                .allSatisfy(verb -> assertThat(new CommandLine(verb.getValue()).getCommandName())
                        .isEqualTo(verb.getKey()));
        assertThat(CliFixture.run("--help").done().out()).contains("status", "statutory", "workday");
    }

    @Test
    void a_verb_is_looked_at_alone() {
        assertThat(meantBy("status", "a.yaodian", "--json")).containsExactly("status");
        assertThat(meantBy("status", "--help")).containsExactly("status");
        assertThat(meantBy("a.yaodian")).isEmpty();
    }

    @Test
    void a_plan_file_alone_needs_no_parser() {
        assertThat(RootCommand.plain("a.yaodian")).isPresent();
        assertThat(RootCommand.plain("--window", "a.yaodian")).isPresent();
        assertThat(RootCommand.plain()).isEmpty();
        assertThat(RootCommand.plain("status")).isEmpty();
        assertThat(RootCommand.plain("--on.yaodian")).isEmpty();
        assertThat(RootCommand.plain("@a.yaodian")).isEmpty();
        assertThat(RootCommand.plain("--on", "2022-11-01", "a.yaodian")).isEmpty();
    }

    @Test
    void a_name_that_no_file_can_have_is_wrong_usage() {
        assertThat(CliFixture.run("a\0.yaodian").line(2)).contains(".yaodian");
    }

    @Test
    void a_plan_file_that_is_none_is_refused_in_one_line() {
        assertThat(CliFixture.run(folder.resolve("无.yaodian")).line(1)).contains("无.yaodian");
    }
}
