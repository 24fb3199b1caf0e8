package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a heading's number, and which numbered headings are items. */
class NumberingTest {
    @Test
    void numbersThatRunOnOverHeadingsAreItemsThoughOneTellsNoResponsibility() {
        Draft draft = new PlanReader().read("""
                2024年政务公开工作要点
                （一）加强公开
                1.公开目录。（办公室负责）
                2.公开指南。（法规科负责）
                （二）加强解读
                3.解读政策，6月底前完成。
                4.回应来信。（信访科负责）
                """);
        assertThat(draft.items()).extracting(DraftItem::label).containsExactly("1", "2", "3", "4");
        assertThat(draft.notUnderstood()).extracting(NotUnderstood::why).containsExactly("item.noResponsibility");
    }

    @Test
    void itemsAreCountedBeyondAHundred() {
        StringBuilder plan = new StringBuilder("2024年重点工作任务分解\n一、重点任务\n");
        List<String> numbers = List.of("九十九", "一百", "一百零一", "一百一十", "一百一十一", "一百二十");
        numbers.forEach(number -> plan.append("（" + number + "）推进第" + number + "件工作。（办公室负责）\n"));
        assertThat(new PlanReader().read(plan.toString()).items())
                .extracting(DraftItem::label)
                .containsExactlyElementsOf(
                        numbers.stream().map(number -> "（" + number + "）").toList());
    }

    @Test
    void aTaskMayBeCountedByPieces() {
        Draft draft = new PlanReader().read("""
                2025年民生实事项目责任分解
                第一件　新建改建农村公路60公里
                责任单位：县交通运输局
                完成时限：2025年11月底
                第二件　改造供水管网
                责任单位：县住建局
                """);
        assertThat(draft.items()).extracting(DraftItem::title).containsExactly("新建改建农村公路60公里", "改造供水管网");
        assertThat(draft.items()).extracting(DraftItem::label).containsExactly("第一件", "第二件");
    }

    @Test
    void numberedPartsThatBeginAtOneAndEndWithOneResponsibilityAreOneItem() {
        Draft draft = new PlanReader().read("""
                2024年政务公开工作要点
                （一）加强公开
                1.公开目录。
                2.公开指南。（法规科负责）
                （二）加强解读
                1.解读政策。
                2.回应来信。（信访科负责）
                """);
        assertThat(draft.items()).extracting(DraftItem::label).containsExactly("（一）", "（二）");
    }

    @Test
    void aTaskMayBeNumberedByItsWord() {
        Draft draft = new PlanReader().read("""
                2024年改革重点任务清单
                任务一：推进一件事改革
                主要内容：上线事项18项。
                牵头单位：行政审批局
                完成时限：11月底
                任务二：建设数字城市
                主要内容：汇聚数据。
                牵头单位：大数据中心
                完成时限：9月30日
                """);
        assertThat(draft.items()).extracting(DraftItem::label).containsExactly("任务一", "任务二");
        assertThat(draft.items()).extracting(DraftItem::title).containsExactly("推进一件事改革", "建设数字城市");
    }

    @Test
    void aRecordOfNamedFieldsIsAnItemByTheNameOfItsTask() {
        Draft draft = new PlanReader().read("""
                2024年重点督查事项清单
                事项1
                事项名称：建设轨道交通2号线
                办理要求：11月底前实现轨通
                承办单位：市住房城乡建设局（牵头），市轨道集团
                督办领导：王志明
                事项2
                事项名称：根治欠薪
                办理要求：每月通报办理情况
                承办单位：市公安局
                """);
        assertThat(draft.sections()).isEmpty();
        assertThat(draft.items()).extracting(DraftItem::label).containsExactly("事项1", "事项2");
        assertThat(draft.items()).extracting(DraftItem::title).containsExactly("建设轨道交通2号线", "根治欠薪");
        assertThat(draft.items().get(0).assignments())
                .extracting(DraftAssignment::division)
                .containsExactly("市住房城乡建设局", "市轨道集团");
    }

    @Test
    void aRecordNeedsNoNumber() {
        Draft draft = new PlanReader().read("""
                2024年重点任务清单
                任务名称：建设轨道交通2号线
                责任单位：市住房城乡建设局
                任务名称：根治欠薪
                责任单位：市公安局
                """);
        assertThat(draft.items()).extracting(DraftItem::label).containsExactly("", "");
        assertThat(draft.items()).extracting(DraftItem::title).containsExactly("建设轨道交通2号线", "根治欠薪");
    }

    @Test
    void aNumberOnALineOfItsOwnBelongsToTheNext() {
        Draft draft = new PlanReader().read("""
                2024年工作要点
                一、
                加强公开
                （一）
                公开目录。（办公室负责）
                （二）
                公开指南。（法规科负责）
                """);
        assertThat(draft.sections()).extracting(DraftSection::title).containsExactly("加强公开");
        assertThat(draft.items()).extracting(DraftItem::label).containsExactly("（一）", "（二）");
    }

    @Test
    void aMarkBeforeEachTaskPartsItFromTheHeadingAboveIt() {
        Draft draft = new PlanReader().read("""
                2024年工作要点
                一、安全监管
                ▲印发方案。（法规股）
                ▲全面检查。（监管股）
                二、自身建设
                ▲讲党课。（党支部）
                """);
        assertThat(draft.sections()).extracting(DraftSection::title).containsExactly("安全监管", "自身建设");
        assertThat(draft.items()).extracting(DraftItem::text).containsExactly("印发方案。", "全面检查。", "讲党课。");
        assertThat(draft.items()).extracting(DraftItem::label).containsOnly("");
    }
}
