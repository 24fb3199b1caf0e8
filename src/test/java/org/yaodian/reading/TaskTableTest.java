package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of tasks as offices draw them, pasted with tabs: what their columns, rows and empty cells mean. */
class TaskTableTest {
    private static final String TITLE = "江北区2024年重点工作台账\n";

    @Test
    void aColumnHeadedByATimeHoldsWhatIsToBeReachedByThen() {
        Draft draft = read("""
                序号\t重点工作任务\t一季度\t二季度\t三季度\t四季度\t牵头部门
                1\t智能产业园\t完成土地平整\t完成桩基施工\t主体封顶\t竣工验收\t区经信局
                2\t垃圾分类\t—\t—\t建成3个\t建成5个\t区城管局
                """);
        assertThat(obligations(draft, 0))
                .containsExactly(
                        "BY_DATE 2024-03-31 完成土地平整",
                        "BY_DATE 2024-06-30 完成桩基施工",
                        "BY_DATE 2024-09-30 主体封顶",
                        "BY_DATE 2024-12-31 竣工验收");
        assertThat(obligations(draft, 1)).containsExactly("BY_DATE 2024-09-30 建成3个", "BY_DATE 2024-12-31 建成5个");
        assertThat(draft.notUnderstood()).isEmpty();
    }

    @Test
    void timesMayStandInTheSecondRowOfAHeader() {
        Draft draft = read("""
                序号\t重点工作任务\t进度安排\t\t责任单位
                \t\t上半年\t下半年\t
                1\t智能产业园\t完成土地平整\t主体封顶\t区经信局
                """);
        assertThat(obligations(draft, 0)).containsExactly("BY_DATE 2024-06-30 完成土地平整", "BY_DATE 2024-12-31 主体封顶");
    }

    @Test
    void aMarkForNothingIsNeitherANameNorALimit() {
        Draft draft = read("""
                序号\t工作任务\t牵头单位\t参与\t完成时限
                1\t清理文件\t区司法局\t—\t—
                2\t复议改革\t区司法局\t无\t/
                3\t减证便民\t区司法局\t区级各部门\t年底前
                """);
        assertThat(draft.items()).extracting(item -> item.assignments().size()).containsExactly(1, 1, 2);
        assertThat(draft.items().get(2).assignments().get(1).role()).hasToString("SUPPORT");
        assertThat(draft.notUnderstood()).isEmpty();
    }

    @Test
    void aNoteBelowTheRowsIsNoSection() {
        Draft draft = read("""
                序号\t工作任务\t责任单位
                1\t清理文件\t区司法局
                注：本台账每季度末更新一次。\t\t
                """);
        assertThat(draft.sections()).isEmpty();
        assertThat(draft.notUnderstood()).extracting(NotUnderstood::why).containsExactly("table.note");
    }

    @Test
    void ofColumnsThatTellWhatIsDoneTheFirstNamesTheTask() {
        Draft draft = read("""
                序号\t工作举措\t目标要求\t责任科室
                1\t推进疾控改革\t完成重组挂牌\t人事科
                """);
        assertThat(draft.items().get(0).title()).isEqualTo("推进疾控改革");
        assertThat(draft.items().get(0).text()).isEqualTo("完成重组挂牌");
    }

    @Test
    void aLimitAmongTheNotesCountsWhereTheTableHasNoColumnOfLimits() {
        Draft draft = read("""
                序号\t工作任务\t责任单位\t备注
                1\t改造小区\t区住建局\t12月底前完成
                2\t分类示范\t区城管局\t省级试点
                """);
        assertThat(obligations(draft, 0)).containsExactly("BY_DATE 2024-12-31 12月底前完成");
        assertThat(draft.notUnderstood()).extracting(NotUnderstood::text).containsExactly("省级试点");
    }

    @ParameterizedTest
    @ValueSource(strings = {"建设内容及规模", "年度目标", "目标及要求", "推进计划", "实事内容"})
    void whatIsToBeReachedIsADetailByManyNames(String header) {
        Draft draft = read("序号\t项目名称\t" + header + "\t牵头单位\n1\t学位扩容\t新建小学1所，8月底前投用\t区教育局\n");
        assertThat(draft.items().get(0).title()).isEqualTo("学位扩容");
        assertThat(obligations(draft, 0)).containsExactly("BY_DATE 2024-08-31 8月底前投用");
        assertThat(draft.notUnderstood()).isEmpty();
    }

    @Test
    void rowsAboveTheHeaderAreTheTablesOwnHeading() {
        Draft draft = new PlanReader().read("""
                江北区2024年度重点工作台账\t\t
                填报单位：江北区人民政府办公室\t\t2024年3月15日
                序号\t工作任务\t责任单位
                1\t清理文件\t区司法局
                """);
        assertThat(draft.title().value()).isEqualTo("江北区2024年度重点工作台账");
        assertThat(draft.issuer().value()).isEqualTo("江北区人民政府办公室");
        assertThat(draft.issued().value()).isEqualTo(LocalDate.of(2024, 3, 15));
        assertThat(draft.notUnderstood()).isEmpty();
    }

    @Test
    void whatStandsAmongNamesAndIsNoneIsTold() {
        Draft draft = read("""
                序号\t工作任务\t责任单位
                1\t清理文件\t区司法局、落实到人的要求
                """);
        assertThat(draft.notUnderstood()).extracting(NotUnderstood::why).containsExactly("responsibility.unread");
    }

    @Test
    void aStrokeAtTheSideOfARowEndsAnEmptyCellWhereTheTableHasNoneAtItsSides() {
        Draft draft = read("""
                序号 | 工作任务 | 具体举措 | 责任单位 | 完成时限
                1 | 放心消费 | 发展单位300家 | 消保股 | 10月底前
                 | | 承诺退货100家 | 城区所 | 11月15日前
                """);
        assertThat(draft.items()).hasSize(2);
        assertThat(draft.items().get(1).assignments())
                .extracting(DraftAssignment::division)
                .containsExactly("城区所");
        assertThat(obligations(draft, 1)).containsExactly("BY_DATE 2024-11-15 11月15日前");
    }

    @Test
    void aRowWithoutATaskIsTold() {
        Draft draft = read("""
                序号\t工作任务\t责任单位
                1\t清理文件\t区司法局
                2\t\t区财政局
                """);
        assertThat(draft.items()).hasSize(1);
        assertThat(draft.notUnderstood()).extracting(NotUnderstood::why).containsExactly("table.noTask");
    }

    @Test
    void aTablePastedWithACellALineIsReadAsATable() {
        Draft draft = read("""
                序号

                民生实事

                责任单位

                完成时限

                1

                启动建设东湖湿地公园。

                县水务局

                县护城河指挥部

                12月底前

                2

                新建2座人行天桥。

                县住建局

                9月投入使用

                分享到：
                """);
        assertThat(draft.items()).extracting(DraftItem::text).containsExactly("启动建设东湖湿地公园。", "新建2座人行天桥。");
        assertThat(draft.items().get(0).assignments())
                .extracting(DraftAssignment::division)
                .containsExactly("县水务局", "县护城河指挥部");
        assertThat(obligations(draft, 0)).containsExactly("BY_DATE 2024-12-31 12月底前");
        assertThat(obligations(draft, 1)).containsExactly("BY_DATE 2024-09-30 9月投入使用");
        assertThat(draft.notUnderstood()).isEmpty();
    }

    @Test
    void aTableOfColumnsPartedByBlanksIsReadAsATable() {
        Draft draft = read("""
                    序号    重点工作                 责任单位              完成时限
                    1       高标准农田建设2000亩      农业农村办、各村      10月底前
                    2       农村厕所改造300座         乡村建设办            6月30日前
                """);
        assertThat(draft.items()).extracting(DraftItem::label).containsExactly("1", "2");
        assertThat(obligations(draft, 1)).containsExactly("BY_DATE 2024-06-30 6月30日前");
        assertThat(draft.items().get(0).assignments())
                .extracting(DraftAssignment::division)
                .containsExactly("农业农村办", "各村");
    }

    private static Draft read(String table) {
        return new PlanReader().read(TITLE + table);
    }

    private static List<String> obligations(Draft draft, int item) {
        return draft.items().get(item).obligations().stream()
                .map(one -> ToldDraft.due(one.due()) + " " + one.quote())
                .collect(Collectors.toList());
    }
}
