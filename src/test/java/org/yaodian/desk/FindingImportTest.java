package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.WorkItem;

/** A rectification ledger that an office kept as a sheet. */
class FindingImportTest extends LedgerImporting {
    private static final Object[] HEADINGS = {
        "序号", "年度", "工作任务", "责任单位", "问题清单", "原因分析", "整改措施", "责任人", "整改时限", "完成情况", "佐证材料", "是否销号", "销号时间", "验收人"
    };

    private static WrittenSheet ledger() {
        return new WrittenSheet()
                .row("某厅政务公开回头看整改台账")
                .row(HEADINGS)
                .row(
                        1,
                        "2021年",
                        "（1）事项1",
                        "办公室",
                        "公开不及时",
                        "人手不够",
                        "补发",
                        "李四",
                        LocalDate.of(2022, 3, 31),
                        "已补发",
                        "截图",
                        "是",
                        LocalDate.of(2022, 4, 6),
                        "孙主任")
                .row(2, 2021, "事项2", "人事处", "制度不全", null, "修订制度", "王五", "2022年6月底前", "正在修订", null, "否", null, null)
                .row(3, 2021, null, "财务处", "没有公开三公", null, null, null, null, null, null, null, null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"台账.xlsx", "台账.xls"})
    void its_rows_become_findings_with_measures_under_a_round_of_their_year(String name) {
        LedgerPreview preview = preview(ledger().write(folder.resolve(name)));
        assertThat(counts(preview)).as(faults(preview)).isEqualTo("3 0 0");
        assertThat(preview.rounds()).hasSize(1);
        assertThat(preview.closed()).isEqualTo(1);
        assertThat(preview.given()).containsExactly("2022-001");
        assertThat(findings()).isEmpty();
        new FindingImport(desk).apply(preview);
        assertThat(findings())
                .extracting(FindingStanding::state)
                .containsExactly(FindingState.CLOSED_OUT, FindingState.RECTIFYING, FindingState.OPEN);
        FindingStanding closed = findings().get(0);
        assertThat(closed.closedOn()).isEqualTo("2022-04-06");
        assertThat(closed.verifiedBy()).isEqualTo("孙主任");
        assertThat(closed.label()).isEqualTo("2022-001");
        assertThat(closed.finding().cause()).isEqualTo("人手不够");
        assertThat(closed.measures().get(0).result()).isEqualTo("已补发\n佐证材料：截图");
        FindingBrowsing browsing = new FindingBrowsing(desk);
        WorkItem item = browsing.names(findings()).item(closed);
        assertThat(item.number()).isEqualTo(1);
        MeasureStanding open = findings().get(1).measures().get(0);
        assertThat(open.due()).isEqualTo("2022-06-30");
        assertThat(open.rectification().measure()).isEqualTo("修订制度（正在修订）");
        RoundStanding round = new LookBackRounds(desk).list(desk.today()).get(0);
        assertThat(round.round().of()).isEqualTo(2021);
        assertThat(round.rate().closedOut()).isEqualTo(1);
    }

    @Test
    void a_row_without_a_problem_goes_on_with_the_one_above_unless_it_has_an_item_of_its_own() {
        WrittenSheet sheet = new WrittenSheet()
                .row("序号", "年度", "工作要点", "责任处室", "存在问题", "整改措施", "责任人", "整改时限")
                .row(1, 2021, "事项1", "办公室", "公开不及时", "补发", "李四", "2022-12-31")
                .row(null, null, null, null, null, "建立制度", "李四", "2022-12-31")
                .row(2, 2021, "事项2", "人事处", null, "修订制度", "王五", "2022-12-31");
        LedgerPreview preview = preview(sheet);
        assertThat(faults(preview)).isEqualTo("E4 finding.import.problem");
        bring(sheet);
        assertThat(findings()).hasSize(1);
        assertThat(findings().get(0).measures()).hasSize(2);
        assertThat(new FindingBrowsing(desk)
                        .names(findings())
                        .item(findings().get(0))
                        .number())
                .isEqualTo(1);
    }

    @Test
    void what_is_closed_out_is_proved_by_the_ledger_itself() {
        bring(ledger());
        List<Evidence> evidence = new EvidenceKeeping(desk).all();
        assertThat(evidence).extracting(Evidence::name).containsExactly("台账.xlsx");
        assertThat(evidence.get(0).findingId())
                .isEqualTo(findings().get(0).finding().id());
    }

    @Test
    void the_same_sheet_once_more_changes_nothing_and_one_undo_takes_it_back() {
        bring(ledger());
        int changes = desk.historyCount(org.yaodian.store.HistoryFilter.ALL);
        LedgerPreview again = bring(ledger());
        assertThat(counts(again)).isEqualTo("0 3 0");
        assertThat(again.rounds()).isEmpty();
        assertThat(desk.historyCount(org.yaodian.store.HistoryFilter.ALL)).isEqualTo(changes);
        new Undoing(desk).undo();
        assertThat(findings()).isEmpty();
        assertThat(new LookBackRounds(desk).list(desk.today())).isEmpty();
    }

    @Test
    void a_finding_that_is_there_and_differs_is_refused_by_its_cell() {
        bring(ledger());
        WrittenSheet other = new WrittenSheet()
                .row(HEADINGS)
                .row(2, 2021, "事项2", "人事处", "制度不全", null, "修订制度", "王五", "2022年7月底", "正在修订", null, "否", null)
                .row(3, 2021, null, "财务处", "没有公开三公", null, "公开", "赵六", "12月底", null, null, null, null);
        assertThat(faults(preview(other))).isEqualTo("I2 finding.import.there; G3 finding.import.there");
    }

    @Test
    void refused_cells_are_told_by_their_addresses_and_the_good_rows_come_in() {
        LedgerPreview preview = bring(new WrittenSheet()
                .row("年度", "事项", "问题清单", "责任处室", "整改措施", "责任人", "整改时限", "完成情况", "销号", "验收人")
                .row("去年", "事项1", "甲", "办公室", "补", "李四", "2022-03-31", null, null, null)
                .row(2021, "没有这个", "甲", "办公室", "补", "李四", "2022-03-31", null, null, null)
                .row(2021, "事项1", null, "办公室", null, null, null, null, null, null)
                .row(2021, "事项1", "乙", "办公司", "补", "李四", "2022-03-31", null, null, null)
                .row(2021, "事项1", "丙", "办公室", "补", null, "2022-03-31", null, null, null)
                .row(2021, "事项1", "丁", "办公室", "补", "李四", "长期坚持", null, null, null)
                .row(2021, "事项1", "戊", "办公室", "补", "李四", "2022-03-31", "已补", "大概", null)
                .row(2021, "事项1", "己", "办公室", "补", "李四", "2022-03-31", "已补", "2022-03-30", "李四")
                .row(2021, "事项1", "庚", "办公室", "补", "李四", "2022-03-31", "=A1", "否", null)
                .row(2021, "事项1", "辛", "办公室", null, null, null, null, "是", null)
                .row(2031, "事项1", "壬", "办公室", null, null, null, null, null, null)
                .row(2021, "事项1", "癸", "办公室", "补", "李四", "立行立改", null, null, null));
        assertThat(faults(preview))
                .isEqualTo("A2 finding.import.year; B3 finding.import.item; C4 finding.import.problem; "
                        + "D5 import.division; F6 finding.import.person; G7 entry.date; I8 finding.import.closed; "
                        + "J9 finding.sameHand; H10 import.formula; H11 finding.import.result; "
                        + "E11 finding.import.measure; A12 lookback.ahead");
        assertThat(counts(preview)).isEqualTo("1 0 11");
        assertThat(findings()).hasSize(1);
        assertThat(new LookBackRounds(desk).list(desk.today())).hasSize(1);
    }

    @Test
    void a_sheet_that_tells_no_problems_is_refused() {
        WrittenSheet sheet = new WrittenSheet().row("姓名", "责任处室").row("张三", "办公室");
        assertThat(DeskFixture.reasonOf(() -> preview(sheet))).isEqualTo("import.noColumn");
    }

    @Test
    void a_preview_that_is_overtaken_is_not_stored() {
        LedgerPreview preview = preview(ledger());
        new LookBackRounds(desk).start(null, 2021, desk.today());
        assertThat(DeskFixture.reasonOf(() -> new FindingImport(desk).apply(preview)))
                .isEqualTo("import.moved");
        assertThat(findings()).isEmpty();
    }

    @Test
    void what_is_not_known_of_a_sheet_is_told() {
        LedgerPreview preview =
                preview(new WrittenSheet().row("存在问题", "责任处室", "分管领导").row("甲", "办公室", "钱厅长"));
        assertThat(preview.unmatched()).extracting(heading -> heading.text()).containsExactly("分管领导");
    }

    @Test
    void the_ledger_that_went_out_comes_in_again() {
        bring(ledger());
        Path out = folder.resolve("出.xlsx");
        LookBackReport report = new LookBackReport(desk, null, desk.today());
        assertThat(report.count()).isEqualTo(3);
        report.workbook(out, ProgressListener.NONE);
        LedgerPreview again = preview(out);
        assertThat(counts(again)).as(faults(again)).isEqualTo("0 3 0");
    }

    private int found(int round, String division, String problem) {
        return new FindingKeeping(desk)
                .add(round, 1, division, new FindingKeeping.Said(problem, "公开不及时", null, null), desk.today());
    }

    private void planned(int finding, String measure, String division) {
        LocalDate due = desk.today().plusDays(3);
        new Rectifying(desk).plan(finding, new Rectifying.Measure(measure, division, "王五", due, null), desk.today());
    }

    private void closed(int finding) {
        new Rectifying(desk).submit(finding, null, "已补发", List.of(Path.of("LICENSE")), desk.today());
        new PeopleKeeping(desk).add("孙主任", null, "COORDINATOR");
        Desk other = desk.handTo(SignIn.as("孙主任"));
        new Rectifying(other).close(finding, "销-7", desk.today());
    }

    private LedgerPreview goneOutAndBack() {
        Path out = folder.resolve("出.xlsx");
        new LookBackReport(desk, null, desk.today()).workbook(out, ProgressListener.NONE);
        return preview(out);
    }

    @Test
    void a_measure_of_another_division_keeps_the_finding_at_its_own_when_the_ledger_comes_in_again() {
        int round = new LookBackRounds(desk).start(null, 2021, desk.today());
        int finding = found(round, "办公室", "公开不及时");
        planned(finding, "补发", "信息中心");
        closed(finding);
        found(new LookBackRounds(desk).start(null, 2020, desk.today()), "办公室", "公开不及时");
        LedgerPreview again = goneOutAndBack();
        assertThat(counts(again)).as(faults(again)).isEqualTo("0 2 0");
        assertThat(again.findings()).isEmpty();
    }

    @Test
    void the_ledger_tells_another_file_whose_the_problem_is_and_whose_the_measure() {
        int round = new LookBackRounds(desk).start(null, 2021, desk.today());
        planned(found(round, "办公室", "公开不及时"), "补发", "信息中心");
        Path out = folder.resolve("出.xlsx");
        new LookBackReport(desk, null, desk.today()).workbook(out, ProgressListener.NONE);
        Path elsewhere = folder.resolve("别处");
        elsewhere.toFile().mkdir();
        try (Desk other = DeskFixture.desk(elsewhere)) {
            FindingImport job = new FindingImport(other);
            job.apply(job.preview(out, other.today(), ProgressListener.NONE));
            FindingBrowsing browsing = new FindingBrowsing(other);
            FindingStanding there =
                    browsing.all(FindingQuery.all(other.today())).get(0);
            FindingBrowsing.Names names = browsing.names(List.of(there));
            assertThat(names.division(there.finding().divisionId())).isEqualTo("办公室");
            MeasureStanding measure = there.measures().get(0);
            assertThat(names.division(measure.rectification().divisionId())).isEqualTo("信息中心");
            assertThat(measure.rectification().person()).isEqualTo("王五");
        }
    }

    @Test
    void what_got_more_time_or_was_sent_back_comes_in_again_unchanged() {
        int round = new LookBackRounds(desk).start(null, 2021, desk.today());
        int finding = found(round, "办公室", "公开不及时");
        planned(finding, "补发", "办公室");
        int measure = new FindingBrowsing(desk)
                .numbered(finding, desk.today())
                .measures()
                .get(0)
                .rectification()
                .number();
        Rectifying rectifying = new Rectifying(desk);
        rectifying.ask(finding, measure, desk.today().plusDays(9), "人手不够", desk.today());
        rectifying.grant(finding, measure, desk.today());
        rectifying.submit(finding, null, "已补发", List.of(Path.of("LICENSE")), desk.today());
        rectifying.sendBack(finding, null, "材料不全", desk.today());
        LedgerPreview again = goneOutAndBack();
        assertThat(counts(again)).as(faults(again)).isEqualTo("0 1 0");
    }

    @Test
    void a_round_of_the_same_year_that_is_not_the_latest_is_found_as_well() {
        int round = new LookBackRounds(desk).start(null, 2021, desk.today().minusDays(9));
        found(round, "办公室", "公开不及时");
        new LookBackRounds(desk).start(null, 2021, desk.today());
        LedgerPreview again = goneOutAndBack();
        assertThat(counts(again)).as(faults(again)).isEqualTo("0 1 0");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-30, 2022-06-30",
        "2022年6月30日前, 2022-06-30",
        "2022年6月底前, 2022-06-30",
        "6月底, 2022-06-30",
        "2022年2月底之前, 2022-02-28",
        "年底, 2022-12-31",
        "9月5日前完成, 2022-09-05",
        "5个工作日, 2022-11-08",
        "立行立改, 2022-11-01"
    })
    void limits_are_understood_as_offices_write_them(String text, LocalDate due) {
        assertThat(LedgerWords.limit(text, LocalDate.of(2022, 11, 1), 2022, WorkCalendar.weekendsOnly()))
                .contains(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期坚持", "尽快", "13月底", "0个工作日", "6", "2022"})
    void what_tells_no_day_is_no_limit(String text) {
        assertThat(LedgerWords.limit(text, LocalDate.of(2022, 11, 1), 2022, WorkCalendar.weekendsOnly()))
                .isEmpty();
    }
}
