package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

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
}
