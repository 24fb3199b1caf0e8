package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.desk.FormFixture.cell;
import static org.yaodian.desk.FormFixture.column;
import static org.yaodian.desk.FormFixture.edit;
import static org.yaodian.desk.FormFixture.fill;
import static org.yaodian.desk.FormFixture.headerRow;
import static org.yaodian.desk.FormFixture.told;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.plan.ExtensionState;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.ProgressState;

/** The form out and back: whatever is done to the sheet, what the division wrote arrives where it belongs. */
class FormRoundTripTest {
    private static final String OFFICE = "办公室";

    @TempDir
    Path folder;

    private FormFixture forms;

    @BeforeEach
    void make() {
        forms = new FormFixture(folder);
    }

    @AfterEach
    void close() {
        forms.close();
    }

    private Progress last(int item) {
        return DeskFixture.snapshot(forms.desk())
                .reportsOn(DeskFixture.assignment(forms.desk(), item, OFFICE))
                .last();
    }

    @Test
    void every_division_that_owes_something_gets_its_own_rows_alone() {
        List<SentForm> sent = forms.send(List.of());
        assertThat(sent.stream().map(form -> form.division().name())).containsExactly("办公室", "人事处", "财务处");
        assertThat(sent.get(0).file().getFileName()).hasToString("2022-某厅2022年政务公开工作要点-办公室.xlsx");
        edit(sent.get(1).file(), workbook -> {
            Sheet sheet = workbook.getSheet("填报");
            assertThat(sheet.getLastRowNum()).isEqualTo(headerRow(sheet) + 2);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isColumnHidden(column(sheet, "行标识"))).isTrue();
            assertThat(cell(sheet, 2, "完成率(%)").getCellStyle().getLocked()).isFalse();
            assertThat(cell(sheet, 2, "上次完成率").getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getDataValidations()).isNotEmpty();
            assertThat(workbook.getSheet("填写说明")).isNotNull();
            assertThat(workbook.getSheetVisibility(workbook.getSheetIndex("_yaodian")))
                    .isEqualTo(org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
        });
    }

    @Test
    void what_is_filled_in_comes_as_submitted_and_the_same_form_again_changes_nothing() {
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", 60);
        fill(form, 1, "进展情况", "=已办一半");
        fill(form, 2, "存在问题", "缺人");
        assertThat(told(forms.collect(form))).isEqualTo("NEW 1; NEW 2");
        assertThat(last(1).percent()).isEqualTo(60);
        assertThat(last(1).done()).isEqualTo("=已办一半");
        assertThat(last(1).state()).isEqualTo(ProgressState.SUBMITTED);
        assertThat(last(2).problems()).isEqualTo("缺人");
        int changes = forms.changes();
        assertThat(told(forms.collect(form))).isEqualTo("UNCHANGED 1; UNCHANGED 2");
        assertThat(forms.changes()).isEqualTo(changes);
        DeskFixture.expectWhole(forms.desk());
    }

    @Test
    void one_undo_takes_the_round_back_and_it_can_be_collected_again() {
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", 60);
        fill(form, 2, "完成率(%)", 70);
        forms.collect(form);
        new Undoing(forms.desk()).undo();
        assertThat(last(1)).isNull();
        assertThat(last(2)).isNull();
        assertThat(told(forms.collect(form))).isEqualTo("NEW 1; NEW 2");
        assertThat(last(1).percent()).isEqualTo(60);
    }

    @Test
    void progress_counts_at_once_where_the_coordinator_says_so() {
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", 60);
        FormCollecting collecting = new FormCollecting(forms.desk(), null);
        CollectPreview preview = collecting.preview(List.of(form), FormFixture.TODAY, true, ProgressListener.NONE);
        collecting.apply(preview, CollectDecisions.onConflict(null));
        assertThat(last(1).state()).isEqualTo(ProgressState.ACCEPTED);
    }

    @Test
    void rows_are_known_again_when_they_were_sorted_with_their_ids() {
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", 10);
        fill(form, 3, "完成率(%)", 30);
        edit(form, workbook -> reverse(workbook.getSheet("填报"), true));
        assertThat(told(forms.collect(form))).isEqualTo("NEW 3; NEW 1");
        assertThat(last(1).percent()).isEqualTo(10);
        assertThat(last(3).percent()).isEqualTo(30);
    }

    @Test
    void rows_are_known_again_when_they_were_sorted_and_their_ids_stayed_behind() {
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", 10);
        fill(form, 3, "完成率(%)", 30);
        edit(form, workbook -> reverse(workbook.getSheet("填报"), false));
        assertThat(told(forms.collect(form))).isEqualTo("NEW 3; NEW 1");
        assertThat(last(1).percent()).isEqualTo(10);
        assertThat(last(3).percent()).isEqualTo(30);
    }

    private static void reverse(Sheet sheet, boolean withIds) {
        int first = headerRow(sheet) + 1;
        int columns = column(sheet, "行标识") + (withIds ? 1 : 0);
        List<List<Object>> rows = new ArrayList<>();
        for (int i = first; i <= sheet.getLastRowNum(); i++) {
            rows.add(0, values(sheet.getRow(i), columns));
        }
        for (int i = 0; i < rows.size(); i++) {
            write(sheet.getRow(first + i), rows.get(i));
        }
    }

    private static List<Object> values(Row row, int columns) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            Cell cell = row.getCell(i);
            boolean blank = cell == null || cell.getCellType() == CellType.BLANK;
            values.add(
                    blank
                            ? null
                            : cell.getCellType() == CellType.NUMERIC
                                    ? cell.getNumericCellValue()
                                    : cell.getStringCellValue());
        }
        return values;
    }

    private static void write(Row row, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            if (values.get(i) == null) {
                cell.setBlank();
            } else {
                FormFixture.set(cell, values.get(i));
            }
        }
    }

    @Test
    void the_number_of_the_item_stands_in_where_the_column_with_the_ids_is_gone() {
        Path form = forms.send(OFFICE);
        fill(form, 2, "完成率(%)", 20);
        edit(form, workbook -> {
            Sheet sheet = workbook.getSheet("填报");
            int ids = column(sheet, "行标识");
            sheet.forEach(row -> {
                if (row.getCell(ids) != null) {
                    row.removeCell(row.getCell(ids));
                }
            });
        });
        assertThat(told(forms.collect(form))).isEqualTo("NEW 2");
    }

    @Test
    void columns_that_were_moved_are_known_by_their_headings_and_the_sheet_by_them_too() {
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", 60);
        edit(form, workbook -> {
            Sheet sheet = workbook.getSheet("填报");
            int one = column(sheet, "完成率(%)");
            int other = column(sheet, "具体要求");
            for (int i = headerRow(sheet); i <= sheet.getLastRowNum(); i++) {
                List<Object> values = values(sheet.getRow(i), column(sheet, "行标识") + 1);
                Object moved = values.get(one);
                values.set(one, values.get(other));
                values.set(other, moved);
                if (i > headerRow(sheet)) {
                    write(sheet.getRow(i), values);
                }
            }
            sheet.getRow(headerRow(sheet)).getCell(one).setCellValue("具体要求");
            sheet.getRow(headerRow(sheet)).getCell(other).setCellValue("完成率（%）");
            sheet.shiftRows(0, sheet.getLastRowNum(), 3);
            workbook.setSheetName(workbook.getSheetIndex(sheet), "填好的");
        });
        assertThat(told(forms.collect(form))).isEqualTo("NEW 1");
        assertThat(last(1).percent()).isEqualTo(60);
    }

    @Test
    void rows_that_were_deleted_are_left_and_rows_that_were_added_are_told() {
        Path form = forms.send(OFFICE);
        fill(form, 2, "完成率(%)", 20);
        edit(form, workbook -> {
            Sheet sheet = workbook.getSheet("填报");
            sheet.removeRow(sheet.getRow(headerRow(sheet) + 1));
            Row added = sheet.createRow(sheet.getLastRowNum() + 3);
            added.createCell(column(sheet, "进展情况")).setCellValue("另有一事");
        });
        assertThat(told(forms.collect(form))).isEqualTo("NEW 2; REFUSED 0 I9 form.addedRow");
    }

    @ParameterizedTest
    @CsvSource({"约六成, form.percent", "120, form.percentRange", "-1, form.percentRange"})
    void a_refused_cell_is_told_by_its_address_and_the_others_are_taken(String typed, String why) {
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", typed);
        fill(form, 2, "完成率(%)", "20％");
        assertThat(told(forms.collect(form))).isEqualTo("REFUSED 1 H4 " + why + "; NEW 2");
        assertThat(last(1)).isNull();
        assertThat(last(2).percent()).isEqualTo(20);
    }

    @Test
    void a_formula_in_a_cell_to_fill_is_refused_and_its_row_left() {
        Path form = forms.send(OFFICE);
        edit(form, workbook -> cell(workbook.getSheet("填报"), 1, "完成率(%)").setCellFormula("30+30"));
        assertThat(told(forms.collect(form))).isEqualTo("REFUSED 1 H4 form.formula");
    }

    @Test
    void the_percent_format_of_a_cell_decides() {
        Path form = forms.send(OFFICE);
        edit(form, workbook -> {
            Cell cell = cell(workbook.getSheet("填报"), 1, "完成率(%)");
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            cell.setCellStyle(style);
            cell.setCellValue(1);
        });
        fill(form, 2, "完成率(%)", 1);
        fill(form, 3, "完成率(%)", 0.6);
        forms.collect(form);
        assertThat(List.of(last(1).percent(), last(2).percent(), last(3).percent()))
                .containsExactly(100, 1, 60);
    }

    @Test
    void more_time_is_asked_for_with_its_reason_and_once() {
        Path form = forms.send(OFFICE);
        fill(form, 1, "申请延期至", "2023年1月31日");
        assertThat(told(forms.collect(form))).isEqualTo("REFUSED 1 N4 form.extensionReason");
        fill(form, 1, "延期理由", "人手不够");
        assertThat(told(forms.collect(form))).isEqualTo("NEW 1");
        var asked = DeskFixture.snapshot(forms.desk()).extensions();
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).state()).isEqualTo(ExtensionState.ASKED);
        assertThat(asked.get(0).until()).isEqualTo(LocalDate.of(2023, 1, 31));
        assertThat(told(forms.collect(form))).isEqualTo("UNCHANGED 1");
    }

    @Test
    void the_expected_day_stands_among_the_next_steps() {
        Path form = forms.send(OFFICE);
        fill(form, 1, "下步打算", "开会");
        fill(form, 1, "预计完成日期", "11月20日");
        forms.collect(form);
        assertThat(last(1).nextSteps()).isEqualTo("开会\n预计完成日期：2022-11-20");
        assertThat(told(forms.collect(form))).isEqualTo("UNCHANGED 1");
    }

    @Test
    void a_register_takes_corrections_and_new_rows_once() {
        var entry = new EntryKeeping(forms.desk(), null)
                .add("留言咨询答复", Map.of("留言内容", "低保怎么办", "答复单位", OFFICE), LocalDate.of(2022, 10, 20));
        Path form = forms.send(OFFICE);
        edit(form, workbook -> {
            Sheet sheet = workbook.getSheet("留言咨询答复");
            int first = headerRow(sheet) + 1;
            sheet.getRow(first).getCell(column(sheet, "留言内容")).setCellValue("低保怎么申请");
            added(sheet, first + 1, "2022/10/25", "养老金");
            added(sheet, first + 2, "十月", "无日期");
            Row beyond = sheet.createRow(sheet.getLastRowNum() + 1);
            beyond.createCell(column(sheet, "收到日期")).setCellValue("10.26");
            beyond.createCell(column(sheet, "留言内容")).setCellValue("另加一行");
        });
        assertThat(told(forms.collect(form))).startsWith("NEW").contains("form.date");
        var entries = forms.desk().file().registers();
        assertThat(entries.entry(entry.number()).orElseThrow().entry().content())
                .isEqualTo("低保怎么申请");
        assertThat(entries.entry("message", 2022, 2).orElseThrow().entry().openedOn())
                .isEqualTo(LocalDate.of(2022, 10, 25));
        assertThat(entries.entry("message", 2022, 3).orElseThrow().entry().content())
                .isEqualTo("另加一行");
        int changes = forms.changes();
        assertThat(forms.collect(form).count(CollectedRow.Outcome.NEW)).isZero();
        assertThat(forms.changes()).isEqualTo(changes);
        new Undoing(forms.desk()).undo();
        assertThat(entries.entry(entry.number()).orElseThrow().entry().content())
                .isEqualTo("低保怎么办");
        assertThat(forms.collect(form).count(CollectedRow.Outcome.NEW)).isEqualTo(3);
        DeskFixture.expectWhole(forms.desk());
    }

    private static void added(Sheet sheet, int row, String day, String content) {
        sheet.getRow(row).getCell(column(sheet, "收到日期")).setCellValue(day);
        sheet.getRow(row).getCell(column(sheet, "留言内容")).setCellValue(content);
    }

    @Test
    void what_was_found_at_a_merged_division_is_on_its_successors_form() {
        Desk desk = forms.desk();
        int round = new LookBackRounds(desk).start(null, 2021, FormFixture.TODAY);
        new FindingKeeping(desk)
                .add(round, 1, OFFICE, new FindingKeeping.Said("未公开", null, null, null), FormFixture.TODAY);
        new YearRolling(desk).roll(null, new RollWish(2023, null, java.util.Map.of(OFFICE, "综合处")), FormFixture.TODAY);
        java.util.UUID successor = desk.file().divisions().stream()
                .filter(division -> division.name().equals("综合处"))
                .map(org.yaodian.plan.Division::id)
                .findFirst()
                .orElseThrow();
        assertThat(new FormMeasureSheet(desk, FormFixture.TODAY).of(successor, "整改"))
                .isPresent();
        DeskFixture.expectWhole(desk);
    }

    @Test
    void a_rectification_is_planned_said_in_other_words_and_submitted_with_evidence_alone() {
        Desk desk = forms.desk();
        int round = new LookBackRounds(desk).start(null, 2021, FormFixture.TODAY);
        int bare = new FindingKeeping(desk)
                .add(round, 1, OFFICE, new FindingKeeping.Said("未公开", null, null, null), FormFixture.TODAY);
        int planned = new FindingKeeping(desk)
                .add(round, 2, OFFICE, new FindingKeeping.Said("迟报", null, null, null), FormFixture.TODAY);
        new Rectifying(desk).plan(planned, new Rectifying.Measure("补报", OFFICE, "甲", null, 10), FormFixture.TODAY);
        Path form = forms.send(OFFICE);
        edit(form, workbook -> {
            Sheet sheet = workbook.getSheet("整改");
            FormFixture.set(cell(sheet, 1, "整改措施"), "补上");
            FormFixture.set(cell(sheet, 1, "责任人"), "乙");
            FormFixture.set(cell(sheet, 1, "整改时限"), LocalDate.of(2022, 12, 1));
            FormFixture.set(cell(sheet, 2, "整改措施"), "当月补报");
        });
        assertThat(told(forms.collect(form))).isEqualTo("NEW 1; NEW 2");
        FindingBrowsing browsing = new FindingBrowsing(desk);
        assertThat(browsing.numbered(bare, FormFixture.TODAY).measures()).hasSize(1);
        assertThat(browsing.numbered(planned, FormFixture.TODAY)
                        .measures()
                        .get(0)
                        .rectification()
                        .measure())
                .isEqualTo("当月补报");
        edit(form, workbook -> FormFixture.set(cell(workbook.getSheet("整改"), 2, "完成情况"), "已补报"));
        assertThat(told(forms.collect(form))).isEqualTo("UNCHANGED 1; REFUSED 2 J5 form.needsEvidence");
        new EvidenceKeeping(desk).attachToFinding(planned, Path.of("README.md"), FormFixture.TODAY);
        assertThat(told(forms.collect(form))).isEqualTo("UNCHANGED 1; NEW 2");
        assertThat(told(forms.collect(form))).isEqualTo("UNCHANGED 1; UNCHANGED 2");
        DeskFixture.expectWhole(desk);
    }
}
