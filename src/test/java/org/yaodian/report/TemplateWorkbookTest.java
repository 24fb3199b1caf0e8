package org.yaodian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Refused;

/** An office's own workbook takes the figures where its cells are named for them. */
class TemplateWorkbookTest {
    private static final SheetModel SHEET = SheetModel.table(
            "进展情况表",
            new SheetModel.Heading("表", "厅", LocalDate.of(2022, 11, 1), ""),
            List.of(
                    Column.of("工作任务", 20, Column.Kind.TEXT),
                    Column.of("完成率", 8, Column.Kind.PERCENT),
                    Column.of("完成时限", 8, Column.Kind.DATE)),
            List.of(
                    SheetRow.of(Cell.text("甲"), Cell.percent(0.6), Cell.day(LocalDate.of(2022, 12, 31))),
                    SheetRow.of(Cell.text("=SUM(A1)"), Cell.percent(0), Cell.blank()),
                    SheetRow.of(Cell.text("丙"), Cell.percent(1), Cell.blank())));

    @TempDir
    Path folder;

    private Path template(Map<String, String> names) throws IOException {
        Path path = folder.resolve("模板.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            XSSFSheet sheet = workbook.createSheet("本厅");
            sheet.createRow(0).createCell(0).setCellValue("本厅自己的标题");
            XSSFCellStyle yellow = workbook.createCellStyle();
            yellow.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
            yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            yellow.setWrapText(true);
            sheet.createRow(3).createCell(0).setCellStyle(yellow);
            sheet.createRow(4).createCell(0).setCellValue("填表说明");
            sheet.getRow(4).createCell(1).setCellFormula("SUM(B4:B4)");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A8:C9"));
            sheet.createRow(9).createCell(0).setCellFormula("1+1");
            names.forEach((name, cell) -> {
                XSSFName named = workbook.createName();
                named.setNameName(name);
                named.setRefersToFormula("本厅!" + cell);
            });
            workbook.write(out);
        }
        return path;
    }

    private XSSFWorkbook filled(Map<String, String> names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWorkbook.write(
                template(names), Map.of("完成率", "31%", "事项总数", 16, "截至日期", "2022年11月1日"), List.of(SHEET), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void named_cells_take_their_figures_and_the_rest_stays() throws IOException {
        try (XSSFWorkbook workbook = filled(Map.of("完成率", "$C$1", "事项总数", "$D$1", "截至日期", "$E$1"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("本厅自己的标题");
            assertThat(sheet.getRow(0).getCell(2).getNumericCellValue()).isEqualTo(0.31);
            assertThat(sheet.getRow(0).getCell(3).getNumericCellValue()).isEqualTo(16);
            assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("2022年11月1日");
        }
    }

    @Test
    void a_column_goes_down_in_the_looks_of_its_first_cell_and_what_stands_below_moves() throws IOException {
        try (XSSFWorkbook workbook = filled(Map.of("进展情况表.工作任务", "$A$4", "进展情况表.完成率", "$B$4", "进展情况表.完成时限", "$C$4"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("甲");
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("丙");
            assertThat(sheet.getRow(5).getCell(0).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.YELLOW.getIndex());
            assertThat(sheet.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getRow(3).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2022, 12, 31));
            assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("填表说明");
            assertThat(sheet.getRow(6).getCell(1).getCellFormula()).isEqualTo("SUM(B4:B6)");
        }
    }

    @Test
    void a_row_is_as_high_as_the_text_that_came_into_it() throws IOException {
        SheetRow row = SheetRow.of(Cell.text("长".repeat(60)), Cell.percent(0), Cell.blank());
        SheetModel sheet = SheetModel.table("进展情况表", SHEET.heading(), SHEET.columns(), List.of(row));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWorkbook.write(template(Map.of("进展情况表.工作任务", "$A$4")), Map.of(), List.of(sheet), out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            // eight half-width characters to the line
            assertThat(workbook.getSheetAt(0).getRow(3).getHeightInPoints()).isGreaterThan(15 * 15f);
        }
    }

    @Test
    void what_people_typed_is_no_formula() throws IOException {
        try (XSSFWorkbook workbook = filled(Map.of("进展情况表.工作任务", "$A$4"))) {
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo("=SUM(A1)");
        }
    }

    @Test
    void a_template_that_names_nothing_known_or_is_no_workbook_is_refused() throws IOException {
        assertThatThrownBy(() -> filled(Map.of("别的", "$A$1")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo("template.nothing"));
        Path text = Files.writeString(folder.resolve("不是.xlsx"), "不是工作簿");
        assertThatThrownBy(() -> TemplateWorkbook.write(text, Map.of(), List.of(SHEET), new ByteArrayOutputStream()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo("template.unreadable"));
    }

    @Test
    void a_merged_cell_a_cell_with_a_formula_and_one_without_a_format_take_theirs_too() throws IOException {
        try (XSSFWorkbook workbook = filled(Map.of("截至日期", "$A$8:$C$9", "事项总数", "$A$10", "完成率", "$D$10"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(7).getCell(0).getStringCellValue()).isEqualTo("2022年11月1日");
            assertThat(sheet.getRow(9).getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(9).getCell(0).getNumericCellValue()).isEqualTo(16);
            assertThat(sheet.getRow(9).getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("0%");
        }
    }

    @Test
    void a_column_that_begins_in_a_merged_cell_is_not_hidden_by_it() throws IOException {
        try (XSSFWorkbook workbook = filled(Map.of("进展情况表.工作任务", "$A$8:$C$9", "进展情况表.完成时限", "$D$8"))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(8).getCell(0).getStringCellValue()).isEqualTo("=SUM(A1)");
            assertThat(sheet.getRow(8).getCell(0).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString))
                    .containsExactlyInAnyOrder("A8:C8", "A9:C9", "A10:C10");
            assertThat(sheet.getRow(7).getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("yyyy-mm-dd");
        }
    }

    @Test
    void columns_of_one_sheet_that_begin_in_different_rows_are_refused() {
        assertThatThrownBy(() -> filled(Map.of("进展情况表.工作任务", "$A$4", "进展情况表.完成率", "$B$6")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo("template.rows"));
    }

    @Test
    void names_that_mean_nothing_here_are_told_and_those_of_other_things_are_left() throws IOException {
        Path template = template(Map.of("完成率", "$C$1", "完成律", "$D$1", "进展情况表.进度", "$A$4", "整列", "$E:$E"));
        TemplateWorkbook.Filled filled =
                TemplateWorkbook.write(template, Map.of("完成率", "31%"), List.of(SHEET), new ByteArrayOutputStream());
        assertThat(filled.names()).containsExactly("完成率");
        assertThat(filled.unknown()).containsExactlyInAnyOrder("完成律", "进展情况表.进度");
    }
}
