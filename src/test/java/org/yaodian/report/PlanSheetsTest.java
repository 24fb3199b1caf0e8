package org.yaodian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.Due;
import org.yaodian.plan.Role;
import org.yaodian.plan.Section;
import org.yaodian.plan.State;
import org.yaodian.plan.WorkItem;

class PlanSheetsTest {
    private final PlanFixture plan = new PlanFixture();
    private Division office;
    private Division relief;
    private WorkItem openDay;
    private WorkItem catalogue;

    @BeforeEach
    void aSmallPlan() {
        office = plan.division("办公室");
        relief = plan.division("社会救助处");
        plan.division("养老服务处");
        Section section = plan.section("三", "提升政策解读回应质量");
        openDay = plan.item(section, "开展政府开放日活动", "年内至少举办1次政府开放日活动。");
        catalogue = plan.item(null, "更新目录", "在指引发布30个工作日内出台方案。");
        plan.item(section, "无人认领", "常抓不懈。");
        Assignment lead = plan.assign(openDay, office, Role.LEAD);
        plan.assignAll(openDay, "各处室");
        plan.assign(catalogue, relief, Role.SUPPORT);
        plan.owe(openDay, "年内至少举办1次", new Due.TimesPerYear(1));
        plan.owe(openDay, "按期报送", new Due.ByDate(LocalDate.of(2022, 10, 28)));
        plan.owe(catalogue, "30个工作日内", new Due.WithinWorkingDays(30, "发布"));
        plan.report(lead, 60, LocalDate.of(2022, 10, 20), "方案已定", "经费未落实", "11月举办");
        plan.submit(plan.assignmentsOf(catalogue).get(0), 50, LocalDate.of(2022, 10, 30), "草拟中");
    }

    private SheetModel sheet(SheetKind kind) {
        ExportOptions options = new ExportOptions(null, "王小明", Set.of(kind));
        return PlanSheets.of(plan.status(), WorkCalendar.weekendsOnly(), options)
                .get(0);
    }

    private static List<String> names(SheetModel sheet) {
        return sheet.columns().stream().map(Column::name).toList();
    }

    @Test
    void headingTellsUnitDayAndMaker() {
        SheetModel.Heading heading = sheet(SheetKind.PROGRESS).heading();
        assertThat(heading.title()).isEqualTo("吉林省民政厅2022年政务公开工作要点进展情况表");
        assertThat(heading.subtitle()).containsExactly("单位：吉林省民政厅办公室", "截至日期：2022年11月1日", "制表人：王小明");
    }

    @Test
    void breakdownNamesGroupsAsPrintedAndTheLimitsInWords() {
        SheetModel sheet = sheet(SheetKind.BREAKDOWN);
        assertThat(names(sheet))
                .containsExactly("序号", "板块", "工作任务", "具体要求", "牵头处室", "落实（配合）处室", "完成时限", "成果要求", "依据原文");
        assertThat(Workbooks.expected(sheet.rows().get(0)))
                .containsExactly(
                        1.0,
                        "三、提升政策解读回应质量",
                        "开展政府开放日活动",
                        "1．年内至少举办1次\n2．按期报送",
                        "办公室",
                        "各处室",
                        "年内1次；2022年10月28日（节假日安排未公布）",
                        "办理记录1次；按期完成",
                        "年内至少举办1次政府开放日活动。");
        assertThat(Workbooks.expected(sheet.rows().get(1)))
                .containsExactly(
                        2.0, "未分板块", "更新目录", "30个工作日内", "", "社会救助处（配合）", "逐件30个工作日", "逐件办结", "在指引发布30个工作日内出台方案。");
    }

    @Test
    void progressHasARowForEachAssignmentAndForAnItemThatNobodyHas() {
        SheetModel sheet = sheet(SheetKind.PROGRESS);
        assertThat(names(sheet))
                .containsExactly(
                        "序号", "工作任务", "责任处室", "责任类型", "完成时限", "状态", "完成率", "进展情况", "存在问题", "下步打算", "佐证材料", "更新日期",
                        "审核情况");
        assertThat(sheet.rows()).hasSize(5);
        assertThat(Workbooks.expected(sheet.rows().get(0)))
                .containsExactly(
                        1.0,
                        "开展政府开放日活动",
                        "办公室",
                        "牵头",
                        "年内1次；2022年10月28日（节假日安排未公布）",
                        "逾期",
                        0.6,
                        "方案已定",
                        "经费未落实",
                        "11月举办",
                        "",
                        LocalDate.of(2022, 10, 20),
                        "已审核");
        assertThat(sheet.rows().get(0).cells().get(5).mark()).isEqualTo(State.OVERDUE);
        assertThat(Workbooks.expected(sheet.rows().get(3)))
                .contains("配合", 0.0, "待审核")
                .doesNotContain("草拟中");
        assertThat(Workbooks.expected(sheet.rows().get(4))).contains("无人认领", "未启动");
    }

    @Test
    void matrixHasAPercentOnItsLightWhereThereIsAnAssignmentAndTheMeans() {
        SheetModel sheet = sheet(SheetKind.MATRIX);
        assertThat(names(sheet)).containsExactly("序号", "工作任务", "办公室", "社会救助处", "养老服务处", "平均");
        assertThat(Workbooks.expected(sheet.rows().get(0))).containsExactly(1.0, "开展政府开放日活动", 0.6, 0.0, 0.0, 0.2);
        assertThat(Workbooks.expected(sheet.rows().get(1))).containsExactly(2.0, "更新目录", "", 0.0, "", 0.0);
        assertThat(Workbooks.expected(sheet.rows().get(2))).containsExactly(3.0, "无人认领", "", "", "", "");
        assertThat(sheet.rows().get(0).cells().get(2).mark()).isEqualTo(State.OVERDUE);
        assertThat(Workbooks.expected(sheet.totals().get(0)))
                .containsExactly("", "平均", 0.6, 0.0, 0.0, plan.status().completion());
    }

    @Test
    void overviewCountsByStateAndCompletionForPlanSectionsAndDivisions() {
        SheetModel sheet = sheet(SheetKind.OVERVIEW);
        List<SheetRow> rows = sheet.rows();
        assertThat(Workbooks.expected(rows.get(0)))
                .startsWith("全部", "全部事项", 3.0, 0.0)
                .endsWith(1.0, 2.0, 0.0, plan.status().completion());
        assertThat(Workbooks.expected(rows.get(1))).startsWith("板块", "三、提升政策解读回应质量", 2.0);
        assertThat(Workbooks.expected(rows.get(2))).startsWith("板块", "未分板块", 1.0);
        assertThat(Workbooks.expected(rows.get(3))).startsWith("处室", "办公室", 1.0).endsWith(0.6);
        assertThat(Workbooks.expected(rows.get(4))).startsWith("处室", "社会救助处", 2.0);
        assertThat(sheet.charts()).hasSize(2);
    }

    @Test
    void anItemClosedAfterItsLimitIsToldAsDoneLate() {
        plan.close(openDay, LocalDate.of(2023, 1, 5));
        assertThat(SheetWords.of(plan.status().items().get(0).state())).isEqualTo("逾期完成");
        assertThat(Workbooks.expected(sheet(SheetKind.OVERVIEW).rows().get(0)))
                .startsWith("全部", "全部事项", 3.0, 1.0, 0.0, 1.0);
    }

    @Test
    void aPlanWithNothingInItStillMakesSheets() {
        PlanFixture empty = new PlanFixture();
        List<SheetModel> sheets =
                PlanSheets.of(empty.status(), WorkCalendar.weekendsOnly(), ExportOptions.all(null, null));
        assertThat(Workbooks.bytes(sheets)).isNotEmpty();
    }
}
