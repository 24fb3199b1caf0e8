package org.yaodian.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.ObligationStatus;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Progress;

/** 进展情况表: a row for each assignment, with what was last accepted on it; 序号 is the item's number. */
final class ProgressSheet {
    private ProgressSheet() {}

    static SheetModel of(PlanStatus status, SheetModel.Heading heading, DueWords dueWords) {
        List<Line> lines = lines(status, dueWords);
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
                        Column.of("进展情况", width(lines, Progress::done, 25, 55), Column.Kind.TEXT),
                        Column.of("存在问题", width(lines, Progress::problems, 16, 25), Column.Kind.TEXT),
                        Column.of("下步打算", width(lines, Progress::nextSteps, 16, 25), Column.Kind.TEXT),
                        Column.of("佐证材料", 9, Column.Kind.TEXT),
                        Column.of("更新日期", 11.5, Column.Kind.DATE),
                        Column.of("审核情况", 9.5, Column.Kind.WORD)),
                new LazyRows<>(lines, Line::row));
    }

    /**
     * Wide enough that the longest of the texts stays one row, between the two widths: with the most of each the page is
     * still drawn at seven tenths of its size.
     */
    private static double width(List<Line> lines, Function<Progress, String> text, double least, double most) {
        int longest = lines.stream()
                .map(Line::accepted)
                .filter(Objects::nonNull)
                .map(text)
                .mapToInt(said -> said == null ? 0 : said.length())
                .max()
                .orElse(0);
        return Math.max(least, Math.min(most, 2.0 * longest / RowHeights.linesWithin(RowHeights.LIMIT) + 2));
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

        Progress accepted() {
            return assignment == null ? null : assignment.reports().accepted();
        }

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
            Progress accepted = accepted();
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
