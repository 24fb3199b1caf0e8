package org.yaodian.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Division;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Section;
import org.yaodian.plan.State;

/** 总体情况: how many stand where, by light and by completion, for the plan, each section and each division. */
public final class OverviewSheet {
    private static final int NAME = 1;
    private static final int GREEN = 3;
    private static final int AFTER_STATES = GREEN + 1 + State.values().length;
    private static final int COMPLETION = AFTER_STATES + 1;

    /** In the order of the columns: first those that are green. */
    private static final List<State> STATES =
            List.of(State.DONE, State.DONE_LATE, State.ON_COURSE, State.DUE_SOON, State.OVERDUE, State.NOT_BEGUN);

    private static final List<String> STATE_NAMES = List.of("完成", "逾期完成", "正常", "黄灯临期", "红灯逾期", "灰灯未启动");

    private OverviewSheet() {}

    static SheetModel of(PlanStatus status, SheetModel.Heading heading) {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(row("全部", "全部事项", Tally.ofItems(status.items())));
        Map<String, List<ItemStatus>> sections = status.items().stream()
                .collect(Collectors.groupingBy(
                        item -> sectionName(item.section()), LinkedHashMap::new, Collectors.toList()));
        sections.forEach((name, items) -> rows.add(row("板块", name, Tally.ofItems(items))));
        int divisionRows = rows.size();
        Map<UUID, List<AssignmentStatus>> byDivision = status.items().stream()
                .flatMap(item -> item.assignments().stream())
                .collect(Collectors.groupingBy(
                        assignment -> assignment.assignment().divisionId()));
        for (Division division : PlanSheets.divisions(status)) {
            rows.add(
                    row("处室", division.name(), Tally.ofAssignments(byDivision.getOrDefault(division.id(), List.of()))));
        }
        return new SheetModel(
                SheetKind.OVERVIEW.title(),
                heading,
                columns(),
                rows,
                List.of(),
                charts(sections.size(), divisionRows, rows.size() - divisionRows),
                2);
    }

    public static String sectionName(Section section) {
        if (section == null) {
            return "未分板块";
        }
        return section.label().isEmpty() ? section.title() : section.label() + "、" + section.title();
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("范围", 6, Column.Kind.WORD),
                Column.of("名称", 27, Column.Kind.TEXT),
                Column.of("数量", 6, Column.Kind.INTEGER),
                Column.of("绿灯合计", 6, Column.Kind.INTEGER)));
        STATE_NAMES.forEach(name -> columns.add(Column.of(name, 6, Column.Kind.INTEGER)));
        columns.add(Column.of("已达100%", 7, Column.Kind.INTEGER));
        columns.add(Column.of("完成率", 7, Column.Kind.PERCENT));
        return columns;
    }

    private static SheetRow row(String scope, String name, Tally tally) {
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.text(scope), Cell.text(name), Cell.whole(tally.count()), Cell.whole(tally.green())));
        STATES.forEach(state -> cells.add(Cell.whole(tally.of(state))));
        cells.add(Cell.whole(tally.complete()));
        cells.add(tally.count() == 0 ? Cell.blank() : Cell.percent(tally.completion()));
        return new SheetRow(cells);
    }

    private static List<Chart> charts(int sections, int firstDivision, int divisions) {
        List<Chart> charts = new ArrayList<>();
        if (sections > 0) {
            List<Chart.Series> series = new ArrayList<>();
            for (int i = 0; i < STATES.size(); i++) {
                series.add(new Chart.Series(SheetWords.of(STATES.get(i)), GREEN + 1 + i, STATES.get(i)));
            }
            charts.add(new Chart("各板块事项状态", NAME, 1, sections, series, false));
        }
        if (divisions > 0) {
            List<Chart.Series> series = List.of(new Chart.Series("完成率", COMPLETION, State.ON_COURSE));
            charts.add(new Chart("各处室平均完成率", NAME, firstDivision, divisions, series, true));
        }
        return charts;
    }

    /** What is counted of some items, or of some assignments of one division. */
    private record Tally(Map<State, Integer> states, int count, int complete, double completion) {

        static Tally ofItems(Collection<ItemStatus> items) {
            return new Tally(
                    count(items.stream().map(ItemStatus::state).toList()),
                    items.size(),
                    (int) items.stream().filter(item -> item.completion() >= 1).count(),
                    items.stream().mapToDouble(ItemStatus::completion).average().orElse(0));
        }

        static Tally ofAssignments(Collection<AssignmentStatus> assignments) {
            return new Tally(
                    count(assignments.stream().map(AssignmentStatus::state).toList()),
                    assignments.size(),
                    (int) assignments.stream()
                            .filter(assignment -> assignment.percent() == Progress.COMPLETE)
                            .count(),
                    assignments.stream()
                                    .mapToInt(AssignmentStatus::percent)
                                    .average()
                                    .orElse(0)
                            / Progress.COMPLETE);
        }

        private static Map<State, Integer> count(List<State> states) {
            Map<State, Integer> counts = new EnumMap<>(State.class);
            states.forEach(state -> counts.merge(state, 1, Integer::sum));
            return counts;
        }

        int of(State state) {
            return states.getOrDefault(state, 0);
        }

        int green() {
            return of(State.DONE) + of(State.DONE_LATE) + of(State.ON_COURSE);
        }
    }
}
