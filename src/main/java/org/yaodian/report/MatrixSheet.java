package org.yaodian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Division;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Progress;

/** 处室进度矩阵: items by divisions, each assignment's percent on its light's colour, with the means of rows and columns. */
final class MatrixSheet {
    private static final double DIVISION_WIDTH = 4.4;

    private MatrixSheet() {}

    static SheetModel of(PlanStatus status, SheetModel.Heading heading) {
        List<Division> divisions = PlanSheets.divisions(status);
        return new SheetModel(
                SheetKind.MATRIX.title(),
                heading,
                columns(divisions),
                new LazyRows<>(status.items(), item -> row(item, divisions)),
                List.of(means(status, divisions)),
                List.of(),
                2);
    }

    private static List<Column> columns(List<Division> divisions) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("序号", 5, Column.Kind.INTEGER));
        columns.add(Column.of("工作任务", 29, Column.Kind.TEXT));
        divisions.forEach(
                division -> columns.add(new Column(division.name(), DIVISION_WIDTH, Column.Kind.PERCENT, true)));
        columns.add(Column.of("平均", 6.5, Column.Kind.PERCENT));
        return columns;
    }

    private static SheetRow row(ItemStatus item, List<Division> divisions) {
        Map<UUID, AssignmentStatus> byDivision = item.assignments().stream()
                .collect(
                        Collectors.toMap(assignment -> assignment.assignment().divisionId(), assignment -> assignment));
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.whole(item.item().number()));
        cells.add(Cell.text(item.item().name()));
        divisions.forEach(division -> cells.add(cell(byDivision.get(division.id()))));
        cells.add(item.assignments().isEmpty() ? Cell.blank() : Cell.percent(item.completion()));
        return new SheetRow(cells);
    }

    private static Cell cell(AssignmentStatus assignment) {
        return assignment == null
                ? Cell.blank()
                : Cell.percent((double) assignment.percent() / Progress.COMPLETE, assignment.state());
    }

    /** The corner is the plan's own completion, the mean of its items, as it is told everywhere. */
    private static SheetRow means(PlanStatus status, List<Division> divisions) {
        Map<UUID, Double> means = status.items().stream()
                .flatMap(item -> item.assignments().stream())
                .collect(Collectors.groupingBy(
                        assignment -> assignment.assignment().divisionId(),
                        Collectors.averagingInt(AssignmentStatus::percent)));
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.blank());
        cells.add(Cell.text("平均"));
        divisions.forEach(division -> cells.add(
                means.containsKey(division.id())
                        ? Cell.percent(means.get(division.id()) / Progress.COMPLETE)
                        : Cell.blank()));
        cells.add(Cell.percent(status.completion()));
        return new SheetRow(cells);
    }
}
