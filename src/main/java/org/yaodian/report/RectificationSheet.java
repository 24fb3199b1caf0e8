package org.yaodian.report;

import java.util.List;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.lookback.MeasureStanding;

/** 回头看整改台账: a row for each measure of each finding, one for a finding without any; 序号 counts the findings. */
public final class RectificationSheet {
    public static final String TITLE = "回头看整改台账";

    private RectificationSheet() {}

    /**
     * A row.
     *
     * @param place that of its finding, from 1
     * @param year the year that was looked at
     * @param item the item's number and name, null for none
     * @param division the one that has the problem
     * @param seen what the round saw there (检查情况), null for nothing
     * @param measure null for a finding without any
     * @param person who answers for the measure, null without one
     * @param evidence the names of the files, null for none
     */
    public record Line(
            int place,
            int year,
            String item,
            String division,
            String seen,
            FindingStanding finding,
            MeasureStanding measure,
            String person,
            String evidence) {

        private SheetRow row() {
            return SheetRow.of(
                    Cell.whole(place),
                    Cell.whole(year),
                    Cell.text(item),
                    Cell.text(division),
                    Cell.text(seen),
                    Cell.text(finding.finding().problem()),
                    Cell.text(finding.finding().cause()),
                    measure == null
                            ? Cell.blank()
                            : Cell.text(measure.rectification().measure()),
                    Cell.text(person),
                    measure == null ? Cell.blank() : Cell.day(measure.due()),
                    measure == null ? Cell.blank() : Cell.text(measure.result()),
                    Cell.text(evidence),
                    Cell.text(finding.verifiedBy()),
                    Cell.day(finding.closedOn()),
                    state());
        }

        /** How far it is, with its light's word where a limit presses: 整改中（逾期）. */
        private Cell state() {
            return new Cell.Text(
                    SheetWords.of(finding), finding.state() == FindingState.VOIDED ? null : finding.light());
        }
    }

    public static SheetModel of(SheetModel.Heading heading, List<Line> lines) {
        return SheetModel.table(
                TITLE,
                heading,
                List.of(
                        Column.of("序号", 5, Column.Kind.INTEGER),
                        Column.of("年度", 6, Column.Kind.INTEGER),
                        Column.of("事项", 16, Column.Kind.TEXT),
                        Column.of("责任处室", 12, Column.Kind.TEXT),
                        Column.of("检查情况", 16, Column.Kind.TEXT),
                        Column.of("存在问题", 20, Column.Kind.TEXT),
                        Column.of("原因分析", 14, Column.Kind.TEXT),
                        Column.of("整改措施", 20, Column.Kind.TEXT),
                        Column.of("责任人", 8, Column.Kind.WORD),
                        Column.of("整改时限", 11.5, Column.Kind.DATE),
                        Column.of("整改完成情况", 20, Column.Kind.TEXT),
                        Column.of("佐证材料", 12, Column.Kind.TEXT),
                        Column.of("验收人", 8, Column.Kind.WORD),
                        Column.of("销号日期", 11.5, Column.Kind.DATE),
                        Column.of("状态", 8, Column.Kind.WORD)),
                new LazyRows<>(lines, Line::row));
    }
}
