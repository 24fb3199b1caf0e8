package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.cli.CliFixture.at;
import static org.yaodian.cli.CliFixture.keys;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code forms} and {@code collect}: what they write, say and refuse. */
class FormVerbsTest {
    private static final int FIRST_ROW = 3;
    private static final int PERCENT = 7;

    @TempDir
    Path folder;

    private Path plan;
    private Path out;

    @BeforeEach
    void make() {
        System.setProperty("yaodian.home", folder.resolve("家").toString());
        plan = CliFixture.plan(folder);
        out = folder.resolve("新建/发出");
    }

    private CliFixture.Result run(String verb, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of(verb, plan));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--on", "2022-09-05"));
        return CliFixture.run(arguments.toArray());
    }

    private Path form(String division) {
        return Path.of(
                run("forms", "--out", out, "--division", division).done().out().strip());
    }

    private static void fill(Path form, int row, Object value) throws IOException {
        byte[] bytes = Files.readAllBytes(form);
        try (InputStream in = new java.io.ByteArrayInputStream(bytes);
                Workbook workbook = WorkbookFactory.create(in)) {
            Row filled = workbook.getSheet("填报").getRow(FIRST_ROW + row);
            if (value instanceof Number number) {
                filled.getCell(PERCENT).setCellValue(number.doubleValue());
            } else {
                filled.getCell(PERCENT).setCellValue(value.toString());
            }
            try (OutputStream written = Files.newOutputStream(form)) {
                workbook.write(written);
            }
        }
    }

    @Test
    void forms_makes_the_folder_and_prints_each_path_on_a_line() {
        List<String> lines = run("forms", "--out", out).done().out().lines().toList();
        assertThat(lines).hasSize(24).allMatch(line -> Files.exists(Path.of(line)));
        assertThat(lines.get(0)).endsWith("2022-吉林省民政厅2022年政务公开工作要点-办公室.xlsx");
        assertThat(run("history", "--json").done().out()).contains("发出第 1 期填报表 24 份");
    }

    @Test
    void forms_that_cannot_be_written_leave_every_file_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("文件"), "");
        var before = CliFixture.content(folder);
        assertThat(run("forms", "--out", file).line(1)).contains("不是文件夹");
        assertThat(run("forms", "--out", out, "--division", "没有的处").line(1)).contains("没有的处");
        assertThat(run("forms", "--out", out, "--ask-back", "2022-09-01").line(1))
                .contains("2022-09-01");
        assertThat(run("forms").code()).isEqualTo(2);
        assertThat(CliFixture.content(folder)).isEqualTo(before);
    }

    @Test
    void collect_tells_each_row_and_applies_the_good_ones() throws IOException {
        Path form = form("社会救助处");
        fill(form, 0, 60);
        fill(form, 1, "约六成");
        JsonObject dry = run("collect", form, "--dry-run", "--json").done().json();
        assertThat(dry.get("applied").getAsBoolean()).isFalse();
        JsonObject told = run("collect", form, "--json").done().json();
        assertThat(told.get("applied").getAsBoolean()).isTrue();
        JsonObject first = at(told, "forms", 0);
        assertThat(keys(first)).contains("file", "division", "accepted", "why", "rows");
        assertThat(first.get("division").getAsString()).isEqualTo("社会救助处");
        assertThat(first.get("accepted").getAsBoolean()).isTrue();
        JsonObject taken = at(first, "rows", 0);
        assertThat(keys(taken)).contains("item", "outcome", "cell", "why");
        assertThat(taken.get("outcome").getAsString()).isEqualTo("NEW");
        JsonObject refused = at(first, "rows", 1);
        assertThat(refused.get("outcome").getAsString()).isEqualTo("REFUSED");
        assertThat(refused.get("cell").getAsString()).isEqualTo("H5");
        assertThat(refused.get("why").getAsString()).contains("约六成");
        JsonObject again = run("collect", form, "--json").done().json();
        assertThat(again.get("applied").getAsBoolean()).isFalse();
        run("undo").done();
        assertThat(run("collect", form, "--json").json().get("applied").getAsBoolean())
                .isTrue();
    }

    @Test
    void accepted_progress_counts_at_once_and_a_conflict_is_left_unless_decided() throws IOException {
        Path form = form("社会救助处");
        fill(form, 0, 60);
        int item = at(at(run("collect", form, "--dry-run", "--json").json(), "forms", 0), "rows", 0)
                .get("item")
                .getAsInt();
        run("update", "--item", item, "--division", "社会救助处", "--percent", 30, "--text", "另报");
        JsonObject left = run("collect", form, "--accept", "--json").done().json();
        assertThat(left.get("applied").getAsBoolean()).isFalse();
        assertThat(at(at(left, "forms", 0), "rows", 0).get("outcome").getAsString())
                .isEqualTo("CONFLICT");
        run("collect", form, "--accept", "--on-conflict", "theirs").done();
        assertThat(run("status", "--json").done().out()).contains("\"percent\": 60");
        assertThat(run("collect", form, "--on-conflict", "both").code()).isEqualTo(2);
    }

    @Test
    void collect_is_refused_where_no_form_is_accepted_and_says_why() throws IOException {
        Path other = Files.createDirectories(out).resolve("别的.xlsx");
        Files.writeString(other, "<html></html>");
        CliFixture.Result result = run("collect", out, "--json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err().lines().toList()).hasSize(1);
        assertThat(result.out()).contains("\"accepted\": false").contains("不是 Excel 工作簿");
        Path form = form("社会救助处");
        fill(form, 0, 60);
        assertThat(run("collect", out).done().out()).contains("没有接受").contains("采用 1 行");
        Path empty = Files.createDirectory(folder.resolve("空"));
        assertThat(run("collect", empty).line(1)).contains("没有 .xlsx");
        assertThat(run("collect").code()).isEqualTo(2);
    }
}
