package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.ProgressListener;

/** A register as the workbook that goes out. */
class RegisterExportTest {
    private static final String REQUESTS = "依申请公开";

    @TempDir
    private Path folder;

    private ImportFixture fixture;

    @BeforeEach
    void open() {
        fixture = new ImportFixture(folder, "计划");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }

    private void add(String content, LocalDate on) {
        new EntryKeeping(fixture.desk(), null)
                .add(REQUESTS, Map.of("申请内容", content, "申请人类型", "自然人", "申请人", "张三丰", "联系方式", "长春市某路1号"), on);
    }

    private void move(String id, String act, LocalDate on, Integer days) {
        new EntryKeeping(fixture.desk(), null).move(REQUESTS, id, new EntryKeeping.Move(act, on, days, null, Map.of()));
    }

    private XSSFSheet export(boolean withPersonal) throws IOException {
        Path out = folder.resolve("out.xlsx");
        new RegisterExport(fixture.desk(), null, REQUESTS, ImportFixture.TODAY, withPersonal)
                .workbook(out, ProgressListener.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(out.toFile())) {
            return workbook.getSheetAt(0);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> {
            boolean isDay = cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
            texts.add(isDay ? cell.getLocalDateTimeCellValue().toLocalDate().toString() : cell.toString());
        });
        return texts;
    }

    @Test
    void it_has_the_numbers_days_values_and_the_acts_that_were_used() throws IOException {
        add("一件", day(8, 1));
        add("=1+1", day(8, 2));
        move("2022-001", "延期", day(8, 10), 5);
        move("2022-001", "征求第三方", day(8, 3), null);
        move("2022-001", "征求第三方", day(8, 20), null);
        move("2022-001", "审查", day(8, 25), null);
        move("2022-001", "答复", day(8, 30), null);
        XSSFSheet sheet = export(false);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("依申请公开台账");
        assertThat(texts(sheet.getRow(1)).get(0)).startsWith("单位：");
        assertThat(texts(sheet.getRow(2)))
                .startsWith("编号", "收到日期", "申请内容", "申请人类型", "申请人")
                .endsWith("阶段", "期限", "办结日期", "状态", "审查", "征求第三方", "征求第三方（2）", "延期", "延期天数");
        List<String> first = texts(sheet.getRow(3));
        assertThat(first).startsWith("2022-001", "2022-08-01", "一件", "自然人", "张*", "***");
        assertThat(first).endsWith("2022-08-30", "完成", "2022-08-25", "2022-08-03", "2022-08-20", "2022-08-10", "5.0");
        assertThat(sheet.getRow(4).getCell(2).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(4).getCell(2).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
    }

    @Test
    void what_is_personal_goes_out_only_when_the_coordinator_wants_it() throws IOException {
        add("一件", day(8, 1));
        assertThat(texts(export(true).getRow(3))).contains("张三丰", "长春市某路1号");
        assertThat(texts(export(false).getRow(3))).doesNotContain("张三丰", "长春市某路1号");
    }

    @Test
    void the_workbook_of_the_plan_tells_how_long_entries_took_and_each_register_that_has_any() throws IOException {
        add("按时", day(8, 1));
        move("2022-001", "征求第三方", day(8, 3), null);
        move("2022-001", "第三方答复", day(8, 10), null);
        move("2022-001", "答复", day(8, 12), null);
        add("逾期办结", day(8, 1));
        move("2022-002", "答复", day(9, 30), null);
        add("在办", day(10, 31));
        add("作废", day(8, 1));
        new EntryKeeping(fixture.desk(), null)
                .move(REQUESTS, "2022-004", new EntryKeeping.Move("作废", day(8, 2), null, "重复", Map.of()));
        Path out = folder.resolve("进展.xlsx");
        Desk desk = fixture.desk();
        Exporting.withRegisters(desk, desk.standing(null, ImportFixture.TODAY)).workbook(out, ProgressListener.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(out.toString())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(6);
            assertThat(workbook.getSheetAt(5).getSheetName()).isEqualTo("依申请公开");
            XSSFSheet clock = workbook.getSheet("办件时限统计");
            assertThat(texts(clock.getRow(2)))
                    .containsExactly("台账", "事项", "受理总数", "办结数", "按时办结率", "平均用时（工作日）", "在办", "临期", "逾期", "最长用时");
            // the first took 9 working days, 5 of which the clock stood still; the second took 43
            assertThat(texts(clock.getRow(3)))
                    .startsWith("依申请公开")
                    .endsWith("3.0", "2.0", "0.5", "23.5", "1.0", "0.0", "0.0", "43.0");
        }
    }

    @Test
    void facts_behind_its_day_are_left_out() throws IOException {
        add("一件", day(8, 1));
        move("2022-001", "答复", day(8, 30), null);
        Path out = folder.resolve("out.xlsx");
        new RegisterExport(fixture.desk(), null, REQUESTS, day(8, 15), false).workbook(out, ProgressListener.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(out.toString())) {
            assertThat(texts(workbook.getSheetAt(0).getRow(3))).contains("受理").doesNotContain("2022-08-30", "答复");
        }
    }

    @Test
    void the_same_goes_out_as_pages() {
        add("一件", day(8, 1));
        Path out = folder.resolve("out.pdf");
        new RegisterExport(fixture.desk(), null, REQUESTS, ImportFixture.TODAY, false).pdf(out, ProgressListener.NONE);
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void an_export_brought_in_again_changes_nothing_though_it_is_masked() {
        add("一件", day(8, 1));
        move("2022-001", "延期", day(8, 10), 5);
        move("2022-001", "答复", day(8, 30), null);
        Path out = folder.resolve("out.xlsx");
        new RegisterExport(fixture.desk(), null, REQUESTS, ImportFixture.TODAY, false)
                .workbook(out, ProgressListener.NONE);
        assertThat(ImportFixture.counts(fixture.bring(REQUESTS, out))).isEqualTo("0 1 0");
    }

    @Test
    void a_text_that_takes_several_rows_of_the_sheet_is_brought_in_again_as_one() throws IOException {
        String content = "低保标准是如何制定的？请公开 2020年以来的文件。\n".repeat(30).strip();
        add(content, day(8, 1));
        Path out = folder.resolve("out.xlsx");
        new RegisterExport(fixture.desk(), null, REQUESTS, ImportFixture.TODAY, true)
                .workbook(out, ProgressListener.NONE);
        try (XSSFWorkbook workbook = new XSSFWorkbook(out.toString())) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isGreaterThan(3);
        }
        assertThat(ImportFixture.counts(fixture.preview(REQUESTS, out))).isEqualTo("0 1 0");
        try (ImportFixture other = new ImportFixture(folder, "另一份")) {
            other.bring(REQUESTS, out);
            assertThat(other.entries(REQUESTS))
                    .singleElement()
                    .satisfies(listed ->
                            assertThat(listed.entry().entry().fields()).containsEntry("申请内容", content));
        }
    }
}
