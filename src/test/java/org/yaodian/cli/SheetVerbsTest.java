package org.yaodian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.cli.CliFixture.at;
import static org.yaodian.cli.CliFixture.keys;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.desk.WrittenSheet;

/** {@code import}, {@code export} and {@code ics}: what they do, say and refuse. */
class SheetVerbsTest {
    @TempDir
    Path folder;

    private Path plan;
    private Path sheet;

    @BeforeEach
    void make() {
        System.setProperty("yaodian.home", folder.resolve("家").toString());
        plan = CliFixture.plan(folder);
        sheet = new WrittenSheet()
                .row("2022年留言台账")
                .row("留言时间", "留言内容", "答复单位", "答复时间", "备注")
                .row(LocalDate.of(2022, 9, 5), "一", "办公室", LocalDate.of(2022, 9, 6), "无")
                .row("某日", "二", "办公事", null, null)
                .row(LocalDate.of(2022, 9, 7), "三", "办公室", null, null)
                .write(folder.resolve("留言.xlsx"));
    }

    private CliFixture.Result run(String verb, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of(verb, plan));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--on", "2022-11-01"));
        return CliFixture.run(arguments.toArray());
    }

    private int entries() {
        return run("entries", "message", "--json")
                .done()
                .json()
                .getAsJsonArray("entries")
                .size();
    }

    @Test
    void import_tells_what_becomes_of_each_row_and_brings_in_the_good_ones() {
        JsonObject dry =
                run("import", "message", sheet, "--dry-run", "--json").done().json();
        assertThat(dry.get("applied").getAsBoolean()).isFalse();
        assertThat(entries()).isZero();
        JsonObject told = run("import", "message", sheet, "--json").done().json();
        assertThat(keys(told)).contains("applied", "rows");
        assertThat(told.get("applied").getAsBoolean()).isTrue();
        assertThat(keys(at(told, "rows", 0))).startsWith("row", "outcome", "cell", "why");
        assertThat(at(told, "rows", 0).get("outcome").getAsString()).isEqualTo("NEW");
        JsonObject refused = at(told, "rows", 1);
        assertThat(refused.get("row").getAsInt()).isEqualTo(4);
        assertThat(refused.get("outcome").getAsString()).isEqualTo("REFUSED");
        assertThat(refused.get("cell").getAsString()).isEqualTo("A4");
        assertThat(refused.get("why").getAsString()).contains("某日").contains("2022-09-05");
        assertThat(at(refused, "faults", 1).get("cell").getAsString()).isEqualTo("C4");
        assertThat(at(refused, "faults", 1).get("why").getAsString()).contains("办公室");
        assertThat(entries()).isEqualTo(2);
        JsonObject again = run("import", "message", sheet, "--json").done().json();
        assertThat(again.get("applied").getAsBoolean()).isFalse();
        assertThat(at(again, "rows", 0).get("outcome").getAsString()).isEqualTo("UNCHANGED");
        run("undo").done();
        assertThat(entries()).isZero();
    }

    @Test
    void import_tells_refused_rows_one_a_line_where_errors_are_told() {
        CliFixture.Result result = run("import", "留言咨询答复", sheet);
        assertThat(result.code()).isZero();
        assertThat(result.err().lines().toList()).hasSize(1);
        assertThat(result.err()).startsWith("A4 ").contains("；C4 ");
        assertThat(result.out()).contains("E2 备注").contains("导入 2 件");
    }

    @Test
    void import_is_refused_where_nothing_can_be_read_and_changes_no_file() throws IOException {
        Path other = Files.writeString(folder.resolve("网页.xls"), "<html></html>");
        Path without = new WrittenSheet().row("甲", "乙").row(1, 2).write(folder.resolve("别的.xlsx"));
        Path bad = new WrittenSheet().row("收到日期", "留言内容").row("某日", "一").write(folder.resolve("全错.xlsx"));
        var before = CliFixture.content(folder);
        assertThat(run("import", "message", other).line(1)).contains("另存为 .xlsx");
        assertThat(run("import", "message", folder.resolve("无.xlsx")).line(1)).contains("找不到");
        assertThat(run("import", "message", without).line(1)).contains("表头");
        assertThat(run("import", "没有的台账", sheet).line(1)).contains("没有的台账");
        CliFixture.Result result = run("import", "message", bad);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("A2 ");
        assertThat(run("import", "message").code()).isEqualTo(2);
        assertThat(CliFixture.content(folder)).isEqualTo(before);
    }

    @Test
    void export_writes_the_register() throws IOException {
        run("import", "message", sheet);
        Path out = folder.resolve("留言台账.xlsx");
        JsonObject told =
                run("export", "message", "--out", out, "--json").done().json();
        assertThat(told.get("entries").getAsInt()).isEqualTo(2);
        try (var workbook = WorkbookFactory.create(out.toFile())) {
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("2022-001");
        }
        assertThat(run("export", "message", "--out", folder.resolve("留言台账.pdf"), "--with-personal")
                        .done()
                        .out())
                .contains("留言台账.pdf");
        assertThat(run("export", "message", "--out", plan).line(1)).contains("计划文件");
    }

    @Test
    void ics_writes_the_open_limits() throws IOException {
        Path out = folder.resolve("时限.ics");
        JsonObject told = run("ics", "--out", out, "--json").done().json();
        String calendar = Files.readString(out);
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.lines().filter("BEGIN:VEVENT"::equals))
                .hasSize(told.get("events").getAsInt());
        assertThat(run("ics", "--out", folder.resolve("无/时限.ics")).line(1)).contains("没有文件夹");
    }
}
