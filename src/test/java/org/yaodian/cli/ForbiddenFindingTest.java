package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody may do with a round, a finding or a rectification, role by role and state by state. */
class ForbiddenFindingTest {
    private static final String DIVISION = LookBackOffice.DIVISION;

    /** Shared by all: what is forbidden changes nothing, which each of them sees to. */
    @TempDir
    static Path folder;

    private static LookBackOffice office;
    private static String round;
    private static String finding;
    private static String submitted;
    private static String closed;

    @BeforeAll
    static void make() throws IOException {
        office = new LookBackOffice(folder);
        round = office.round();
        finding = office.finding(round);
        office.planned(finding, "--days", "10");
        submitted = office.finding(round);
        office.planned(submitted, "--days", "10");
        office.submit("2022-11-04", "张三", submitted).done();
        closed = office.finding(round);
        office.planned(closed, "--days", "10");
        office.submit("2022-11-04", "王科员", closed).done();
        office.run("2022-11-05", "孙主任", "close", office.file, closed, "--number", "销1")
                .done();
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(
                Arguments.of("李处长", "lookback start {file} --of 2021"),
                Arguments.of("钱厅长", "lookback start {file} --of 2021"),
                Arguments.of("张三", "lookback start {file} --of 2023"),
                Arguments.of("王科员", "lookback record {file} {round} --item 5 --division 社会救助处 --result 已落实"),
                Arguments.of("赵处长", "lookback record {file} {round} --item 5 --division 社会救助处 --result 已落实"),
                Arguments.of("张三", "lookback record {file} {round} --item 5 --division 社会救助处 --result 很好"),
                Arguments.of("张三", "lookback record {file} {round} --item 99 --division 社会救助处 --result 已落实"),
                Arguments.of("张三", "lookback record {file} 9999 --item 5 --division 社会救助处 --result 已落实"),
                Arguments.of("王科员", "finding add {file} {round} --item 5 --division 社会救助处 --problem 问题"),
                Arguments.of("张三", "finding add {file} {round} --item 5 --division 没有处 --problem 问题"),
                Arguments.of("张三", "finding add {file} {round} --item 5 --division 社会救助处 --problem 问题 --repeats 999"),
                Arguments.of("王科员", "rectify plan {file} {finding} --measure 补 --division 社会救助处 --person 甲 --days 5"),
                Arguments.of("赵处长", "rectify plan {file} {finding} --measure 补 --division 社会救助处 --person 甲 --days 5"),
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
        var before = CliFixture.content(folder);
        Object[] words = Stream.of(command.split(" "))
                .map(word -> switch (word) {
                    case "{file}" -> office.file;
                    case "{proof}" -> office.proof;
                    case "{round}" -> round;
                    case "{finding}" -> finding;
                    case "{submitted}" -> submitted;
                    case "{closed}" -> closed;
                    default -> word;
                })
                .toArray();
        assertThat(office.run("2022-11-07", who, words).line(1)).isNotEmpty();
        assertThat(CliFixture.content(folder)).isEqualTo(before);
    }

    @Test
    void wrong_usage_is_told_as_such() {
        assertThat(CliFixture.run("lookback").code()).isEqualTo(2);
        assertThat(CliFixture.run("lookback", "start", office.file).code()).isEqualTo(2);
        assertThat(CliFixture.run("finding", "add", office.file, "1").code()).isEqualTo(2);
        assertThat(CliFixture.run(
                                "rectify",
                                "plan",
                                office.file,
                                "1",
                                "--measure",
                                "补",
                                "--division",
                                DIVISION,
                                "--person",
                                "甲")
                        .code())
                .isEqualTo(2);
        assertThat(CliFixture.run("attach", office.file, office.proof, "--finding", "1", "--item", "2")
                        .code())
                .isEqualTo(2);
        assertThat(CliFixture.run("attach", office.file, office.proof, "--finding", "1", "--division", DIVISION)
                        .code())
                .isEqualTo(2);
    }
}
