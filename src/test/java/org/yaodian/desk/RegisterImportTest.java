package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.desk.ImportFixture.counts;
import static org.yaodian.desk.ImportFixture.faults;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.reading.sheet.Heading;
import org.yaodian.register.Entry;

/** What becomes of the rows of a sheet: good ones are brought in together, the others are told by their cells. */
class RegisterImportTest {
    private static final String MESSAGES = "留言咨询答复";
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

    private static WrittenSheet messages() {
        return new WrittenSheet().row("留言时间", "留言内容", "答复单位", "答复时间", "答复内容");
    }

    private Entry only(String register) {
        assertThat(fixture.entries(register)).hasSize(1);
        return fixture.entries(register).get(0).entry().entry();
    }

    @Test
    void a_row_becomes_an_entry_that_is_closed_on_the_day_of_its_answer() {
        ImportPreview preview =
                fixture.bring(MESSAGES, messages().row(day(9, 5), "低保怎么申请", "社会救助处", day(9, 8), "请到社区"));
        assertThat(counts(preview)).isEqualTo("1 0 0");
        Entry entry = only(MESSAGES);
        assertThat(entry.label()).isEqualTo("2022-001");
        assertThat(entry.openedOn()).isEqualTo(day(9, 5));
        assertThat(entry.closedOn()).isEqualTo(day(9, 8));
        assertThat(entry.stage()).isEqualTo("答复");
        assertThat(entry.fields()).isEqualTo(Map.of("留言内容", "低保怎么申请", "答复单位", "社会救助处", "答复内容", "请到社区"));
        DeskFixture.expectWhole(fixture.desk());
    }

    @Test
    void a_preview_stores_nothing_and_one_undo_takes_an_import_back() {
        WrittenSheet sheet = messages().row(day(9, 5), "一").row(day(9, 6), "二");
        assertThat(counts(fixture.preview(MESSAGES, sheet))).isEqualTo("2 0 0");
        assertThat(fixture.entries(MESSAGES)).isEmpty();
        fixture.bring(MESSAGES, sheet);
        assertThat(fixture.entries(MESSAGES)).hasSize(2);
        new Undoing(fixture.desk()).undo();
        assertThat(fixture.entries(MESSAGES)).isEmpty();
        new Undoing(fixture.desk()).redo();
        assertThat(fixture.entries(MESSAGES)).hasSize(2);
        DeskFixture.expectWhole(fixture.desk());
    }

    @Test
    void the_headings_may_stand_below_titles_and_be_written_in_any_way() {
        WrittenSheet sheet = new WrittenSheet()
                .row("某厅2022年留言办理台账")
                .row("单位：办公室", null, "截至日期：2022年11月1日")
                .row("序号", " 留言\n内容 ", "收 到 日 期", "是否公开（必填）", "RESPONSIBLE", "答复 处室：")
                .row(1, "问一问", day(9, 5), "√", "某人", "社会救助处");
        ImportPreview preview = fixture.bring(MESSAGES, sheet);
        assertThat(faults(preview)).isEmpty();
        assertThat(only(MESSAGES).fields()).isEqualTo(Map.of("留言内容", "问一问", "公开", "是", "答复单位", "社会救助处"));
        assertThat(preview.unmatched()).extracting(Heading::address).containsExactly("A3", "E3");
    }

    @Test
    void headings_in_two_rows_are_taken_together() {
        WrittenSheet sheet = new WrittenSheet()
                .row("收到日期", "来信人情况", null, "留言内容", "答复处室")
                .row(null, "姓名", "联系电话")
                .row(day(9, 5), "张三丰", 13800138000L, "问一问", "社会救助处");
        assertThat(faults(fixture.bring(MESSAGES, sheet))).isEmpty();
        assertThat(only(MESSAGES).fields())
                .isEqualTo(Map.of("留言内容", "问一问", "留言人", "张三丰", "联系方式", "13800138000", "答复单位", "社会救助处"));
    }

    @Test
    void days_come_as_days_serial_numbers_and_as_they_are_typed() {
        WrittenSheet sheet = messages()
                .row(44809, "一")
                .row("44809", "二")
                .row("2022年9月5日", "三")
                .row("９月５日", "四")
                .row("2022.9.5", "五")
                .row(20220905, "六")
                .row("2022-09-05 10:30:00", "七")
                .row(44809.75, "八");
        assertThat(faults(fixture.bring(MESSAGES, sheet))).isEmpty();
        assertThat(fixture.entries(MESSAGES))
                .hasSize(8)
                .allMatch(entry -> entry.entry().entry().openedOn().equals(day(9, 5)));
    }

    @Test
    void a_day_in_the_format_of_chinese_excel_is_a_day() {
        WrittenSheet sheet =
                messages().withDateFormat("yyyy\"年\"m\"月\"d\"日\";@").row(day(9, 5), "一");
        fixture.bring(MESSAGES, sheet);
        assertThat(only(MESSAGES).openedOn()).isEqualTo(day(9, 5));
    }

    @Test
    void every_refused_cell_is_told_with_its_address_and_the_good_rows_are_brought_in() {
        WrittenSheet sheet = messages()
                .row(day(9, 5), "好的")
                .row("2022-13-01", "坏日期")
                .row(day(9, 5), null)
                .row(day(9, 5), "坏处室", "社会救济处")
                .row(day(9, 5), "公式", null, "=A2")
                .row(day(12, 1), "将来")
                .row(null, "没有日期")
                .row(day(9, 5), "答复在前", null, day(9, 1))
                .row("不是日期", null, "没有的处");
        ImportPreview preview = fixture.bring(MESSAGES, sheet);
        assertThat(counts(preview)).isEqualTo("1 0 8");
        assertThat(faults(preview))
                .isEqualTo("A3 entry.date; B4 entry.required; C5 import.division; D6 import.formula; A7 entry.future; "
                        + "A8 import.dayMissing; D9 entry.beforeOpened; A10 entry.date; B10 entry.required; "
                        + "C10 entry.division");
        assertThat(fixture.entries(MESSAGES)).hasSize(1);
        assertThat(preview.rows()
                        .get(3)
                        .faults()
                        .get(0)
                        .why()
                        .arguments()
                        .get(2)
                        .toString())
                .contains("社会救助处");
    }

    @Test
    void importing_the_same_sheet_twice_changes_nothing() {
        WrittenSheet sheet = messages()
                .row(day(9, 5), "一样的", null, day(9, 6), "答")
                .row(day(9, 5), "一样的", null, day(9, 6), "答")
                .row(day(9, 5), "一样的")
                .row(day(9, 7), "另一件");
        assertThat(counts(fixture.bring(MESSAGES, sheet))).isEqualTo("4 0 0");
        assertThat(counts(fixture.bring(MESSAGES, sheet))).isEqualTo("0 4 0");
        assertThat(fixture.entries(MESSAGES)).hasSize(4);
        assertThat(counts(fixture.bring(MESSAGES, sheet.row(day(9, 5), "一样的")))).isEqualTo("1 4 0");
    }

    @Test
    void a_row_whose_entry_has_moved_on_since_is_unchanged() {
        WrittenSheet sheet = messages().row(day(9, 5), "问一问");
        fixture.bring(MESSAGES, sheet);
        new EntryKeeping(fixture.desk(), null)
                .move(MESSAGES, "2022-001", new EntryKeeping.Move("答复", day(9, 6), null, null, Map.of("答复内容", "答")));
        assertThat(counts(fixture.bring(MESSAGES, sheet))).isEqualTo("0 1 0");
    }

    @Test
    void numbers_of_the_office_are_kept_where_they_are_free_and_others_follow_by_their_days() {
        WrittenSheet sheet = new WrittenSheet()
                .row("编号", "收到日期", "留言内容")
                .row("2022-017", day(9, 5), "有号")
                .row(null, day(9, 9), "后")
                .row(null, day(9, 6), "先")
                .row("2022－017", day(9, 8), "重号")
                .row("2022-0x7", day(9, 8), "坏号")
                .row("2022-018", day(9, 8), "十八");
        ImportPreview preview = fixture.bring(MESSAGES, sheet);
        assertThat(faults(preview)).isEqualTo("A5 import.numberTwice; A6 import.number");
        assertThat(fixture.entries(MESSAGES).stream()
                        .map(each -> each.entry().entry().label()
                                + each.entry().entry().content())
                        .toList())
                .isEqualTo(List.of("2022-017有号", "2022-018十八", "2022-019先", "2022-020后"));
        WrittenSheet again = new WrittenSheet()
                .row("登记号", "收到日期", "留言内容")
                .row("2022-017", day(9, 5), "有号")
                .row("2022-018", day(9, 8), "别的");
        ImportPreview second = fixture.bring(MESSAGES, again);
        assertThat(counts(second)).isEqualTo("0 1 1");
        assertThat(faults(second)).isEqualTo("A3 import.numberTaken");
    }

    @Test
    void numbers_of_another_system_are_left_aside() {
        WrittenSheet sheet = new WrittenSheet()
                .row("编号", "收到日期", "留言内容")
                .row("LY-0001", day(9, 5), "一")
                .row("LY-0002", day(9, 6), "二");
        ImportPreview preview = fixture.bring(MESSAGES, sheet);
        assertThat(counts(preview)).isEqualTo("2 0 0");
        assertThat(preview.unmatched()).extracting(Heading::text).containsExactly("编号");
    }

    @Test
    void acts_are_taken_with_their_days_and_judged_by_the_rules() {
        WrittenSheet sheet = new WrittenSheet()
                .row("收到日期", "申请内容", "申请人类型", "补正通知", "补正收到", "延期", "延期天数", "答复日期", "办理结果", "视为放弃", "阶段")
                .row(day(8, 1), "延了", "自然人", null, null, day(8, 20), 10, day(9, 5), "予以公开", null, "答复")
                .row(day(8, 1), "补正", "商业企业", day(8, 3), day(8, 10), null, null, null, null, null, "审查")
                .row(day(8, 1), "迟延", "自然人", null, null, day(10, 20), 10, null, null, null, null)
                .row(day(8, 1), "没数", "自然人", null, null, day(8, 20), "十天", null, null, null, null)
                .row(day(8, 1), "放弃", "自然人", day(8, 3), null, null, null, day(9, 9), null, day(9, 9), null)
                .row(day(8, 1), "没问", "自然人", null, null, null, null, null, null, day(9, 9), null)
                .row(day(8, 1), "空办", "自然人", null, null, null, null, null, null, null, "答复");
        ImportPreview preview = fixture.bring(REQUESTS, sheet);
        assertThat(faults(preview))
                .isEqualTo("F4 entry.extensionLate; G5 import.days; J7 entry.needsAct; K8 import.doneWithoutDay");
        List<ListedEntry> entries = fixture.entries(REQUESTS);
        assertThat(entries).extracting(each -> each.standing().stage()).containsExactly("答复", "审查", "受理");
        assertThat(entries.get(2).standing().closedOn()).isEqualTo(day(9, 9));
        assertThat(entries.get(0).entry().acts().get(0).days()).isEqualTo(10);
    }

    @Test
    void rows_with_nothing_in_them_are_skipped() {
        WrittenSheet sheet = new WrittenSheet()
                .row("序号", "收到日期", "留言内容")
                .row(1, day(9, 5), "一")
                .row(2)
                .row()
                .row("序号", "收到日期", "留言内容")
                .row(3, day(9, 6), "二");
        ImportPreview preview = fixture.bring(MESSAGES, sheet);
        assertThat(counts(preview)).isEqualTo("2 0 0");
        assertThat(preview.skipped()).isEqualTo(2);
    }

    @Test
    void an_import_is_refused_when_the_file_was_changed_since_its_preview() {
        ImportPreview preview = fixture.preview(MESSAGES, messages().row(day(9, 5), "一"));
        new EntryKeeping(fixture.desk(), null).add(MESSAGES, Map.of("留言内容", "别的"), day(9, 5));
        assertThat(DeskFixture.reasonOf(() -> new RegisterImport(fixture.desk(), null).apply(preview)))
                .isEqualTo("import.moved");
    }

    @Test
    void a_whole_year_with_errors_is_brought_in_and_taken_back_at_once() {
        WrittenSheet sheet = messages();
        for (int i = 0; i < 1000; i++) {
            LocalDate opened = day(1, 1).plusDays(i % 280);
            Object typed = i % 100 == 7 ? "某日" : opened;
            sheet.row(typed, "第" + i + "件留言，问一问怎么办理低保、养老和儿童福利", "社会救助处", opened.plusDays(3), "请到社区办理");
        }
        Path path = sheet.write(folder.resolve("全年.xlsx"));
        ImportPreview preview = fixture.bring(MESSAGES, path);
        assertThat(counts(preview)).isEqualTo("990 0 10");
        assertThat(counts(fixture.bring(MESSAGES, path))).isEqualTo("0 990 10");
        new Undoing(fixture.desk()).undo();
        assertThat(fixture.entries(MESSAGES)).isEmpty();
    }

    @Test
    void days_of_an_extension_without_its_day_are_told_and_not_passed_over() {
        ImportPreview preview = fixture.preview(
                REQUESTS,
                new WrittenSheet().row("申请日期", "申请内容", "申请人类型", "延期", "延期天数").row(day(9, 5), "低保标准", "自然人", null, 10));
        assertThat(counts(preview)).isEqualTo("0 0 1");
        assertThat(faults(preview).toString()).contains("E2");
    }

    @Test
    void a_name_that_was_masked_when_it_went_out_is_no_name_when_it_comes_in() {
        fixture.bring(
                REQUESTS,
                new WrittenSheet()
                        .row("申请日期", "申请内容", "申请人类型", "申请人", "联系方式")
                        .row(day(9, 5), "低保标准", "自然人", "张*", "***"));
        assertThat(only(REQUESTS).fields()).doesNotContainKeys("申请人", "联系方式");
    }
}
