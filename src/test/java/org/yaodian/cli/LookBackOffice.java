package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.yaodian.cli.CliFixture.Result;

/** The sample's plan with a coordinator, two heads, a member, a reader and another coordinator, for look-backs over 2021. */
final class LookBackOffice {
    static final String DIVISION = "社会救助处";
    static final String OTHER = "养老服务处";

    final Path file;
    final Path proof;

    LookBackOffice(Path folder) throws IOException {
        file = CliFixture.plan(folder);
        proof = Files.writeString(folder.resolve("整改.txt"), "已补发");
        person("李处长", DIVISION, "DIVISION_HEAD");
        person("王科员", DIVISION, "MEMBER");
        person("赵处长", OTHER, "DIVISION_HEAD");
        person("钱厅长", null, "READER");
        person("孙主任", null, "COORDINATOR");
    }

    void person(String name, String division, String role) {
        if (division == null) {
            CliFixture.run("people", "add", file, name, "--role", role).done();
        } else {
            CliFixture.run("people", "add", file, name, "--division", division, "--role", role)
                    .done();
        }
    }

    Result run(String on, String who, Object... arguments) {
        Object[] all = Stream.concat(Stream.of(arguments), Stream.of("--as", who, "--on", on))
                .toArray();
        return CliFixture.run(all);
    }

    String made(String on, String who, Object... arguments) {
        String out = run(on, who, arguments).done().out().strip();
        assertThat(out).matches("\\d+");
        return out;
    }

    JsonObject listed(String on, Object... verb) {
        return CliFixture.run(Stream.concat(Stream.of(verb), Stream.of(file, "--on", on, "--json"))
                        .toArray())
                .json();
    }

    String round() {
        return made("2022-11-01", "张三", "lookback", "start", file, "--of", "2021");
    }

    String finding(String round) {
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

    String planned(String finding, String... limit) {
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

    Result submit(String on, String who, String finding) {
        return run(on, who, "rectify", "submit", file, finding, "--result", "已补发", "--evidence", proof);
    }

    JsonObject one(String on) {
        return CliFixture.at(listed(on, "finding", "list"), "findings", 0);
    }
}
