package org.yaodian.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.ObligationStatus;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Progress;

/** 进展情况表: a row for each assignment, with what was last accepted on it; 序号 is the item's number. */
final class ProgressSheet {
    private ProgressSheet() {}

    static SheetModel of(PlanStatus status, SheetModel.Heading heading, DueWords dueWords) {
        return SheetModel.table(
                SheetKind.PROGRESS.title(),
                heading,
                List.of(
                        Column.of("序号", 5, Column.Kind.INTEGER),
                        Column.of("工作任务", 17, Column.Kind.TEXT),
                        Column.of("责任处室", 13, Column.Kind.TEXT),
                        Column.of("责任类型", 6, Column.Kind.WORD),
                        Column.of("完成时限", 15, Column.Kind.TEXT),
                        Column.of("状态", 7.5, Column.Kind.WORD),
                        Column.of("完成率", 7, Column.Kind.PERCENT),
                        Column.of("进展情况", 25, Column.Kind.TEXT),
                        Column.of("存在问题", 16, Column.Kind.TEXT),
                        Column.of("下步打算", 16, Column.Kind.TEXT),
                        Column.of("佐证材料", 9, Column.Kind.TEXT),
                        Column.of("更新日期", 11.5, Column.Kind.DATE),
                        Column.of("审核情况", 9.5, Column.Kind.WORD)),
                new LazyRows<>(lines(status, dueWords), Line::row));
    }

    private static List<Line> lines(PlanStatus status, DueWords dueWords) {
        List<Line> lines = new ArrayList<>();
        for (ItemStatus item : status.items()) {
            String due = dueWords.full(item.obligations().stream()
                    .map(ObligationStatus::obligation)
                    .toList());
            if (item.assignments().isEmpty()) {
                lines.add(new Line(item, due, null));
            }
            item.assignments().forEach(assignment -> lines.add(new Line(item, due, assignment)));
        }
        return lines;
    }

    /** An assignment under its item; null where nobody has the item, which must not vanish from the sheet for that. */
    private record Line(ItemStatus item, String due, AssignmentStatus assignment) {

        SheetRow row() {
            return assignment == null ? unassigned() : assigned();
        }

        private SheetRow unassigned() {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.whole(item.item().number()),
                    Cell.text(item.item().name()),
                    Cell.blank(),
                    Cell.blank(),
                    Cell.text(due),
                    Cell.state(item.state())));
            cells.addAll(Collections.nCopies(7, Cell.blank()));
            return new SheetRow(cells);
        }

        private SheetRow assigned() {
            Progress accepted = assignment.reports().accepted();
            return SheetRow.of(
                    Cell.whole(item.item().number()),
                    Cell.text(item.item().name()),
                    Cell.text(assignment.division().name()),
                    Cell.text(SheetWords.of(assignment.assignment().role())),
                    Cell.text(due),
                    Cell.state(assignment.state()),
                    Cell.percent((double) assignment.percent() / Progress.COMPLETE),
                    accepted == null ? Cell.blank() : Cell.text(accepted.done()),
                    accepted == null ? Cell.blank() : Cell.text(accepted.problems()),
                    accepted == null ? Cell.blank() : Cell.text(accepted.nextSteps()),
                    Cell.blank(),
                    accepted == null ? Cell.blank() : Cell.day(accepted.on()),
                    Cell.text(SheetWords.review(assignment.reports())));
        }
    }
}
