package org.yaodian.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yaodian.plan.Due;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.ObligationStatus;
import org.yaodian.plan.PlanStatus;

/** 任务分解表: each item with what it demands, of whom, by when, and the words of the document behind it. */
final class BreakdownSheet {
    private BreakdownSheet() {}

    static SheetModel of(PlanStatus status, SheetModel.Heading heading, DueWords dueWords) {
        AssignedNames names = new AssignedNames(status.snapshot());
        return SheetModel.table(
                SheetKind.BREAKDOWN.title(),
                heading,
                List.of(
                        Column.of("序号", 5, Column.Kind.INTEGER),
                        Column.of("板块", 11, Column.Kind.TEXT),
                        Column.of("工作任务", 15, Column.Kind.TEXT),
                        Column.of("具体要求", 30, Column.Kind.TEXT),
                        Column.of("牵头处室", 12, Column.Kind.TEXT),
                        Column.of("落实（配合）处室", 14, Column.Kind.TEXT),
                        Column.of("完成时限", 15, Column.Kind.TEXT),
                        Column.of("成果要求", 10, Column.Kind.TEXT),
                        Column.of("依据原文", 58, Column.Kind.TEXT)),
                new LazyRows<>(status.items(), item -> row(item, names, dueWords)));
    }

    private static SheetRow row(ItemStatus status, AssignedNames names, DueWords dueWords) {
        List<Obligation> obligations = status.obligations().stream()
                .map(ObligationStatus::obligation)
                .filter(obligation -> obligation.excused() == null)
                .toList();
        return SheetRow.of(
                Cell.whole(status.item().number()),
                Cell.text(OverviewSheet.sectionName(status.section())),
                Cell.text(status.item().name()),
                Cell.text(demands(obligations)),
                Cell.text(names.leads(status.item())),
                Cell.text(names.others(status.item())),
                Cell.text(dueWords.full(obligations)),
                Cell.text(results(obligations)),
                Cell.text(status.item().text()));
    }

    private static String demands(List<Obligation> obligations) {
        if (obligations.size() == 1) {
            return obligations.get(0).quote();
        }
        return IntStream.range(0, obligations.size())
                .mapToObj(i -> (i + 1) + "．" + obligations.get(i).quote())
                .collect(Collectors.joining("\n"));
    }

    private static String results(List<Obligation> obligations) {
        return obligations.stream()
                .map(obligation -> result(obligation.due()))
                .distinct()
                .collect(Collectors.joining("；"));
    }

    /** What the rules take for the proof that a limit was met. */
    private static String result(Due due) {
        return switch (due.kind()) {
            case BY_DATE -> "按期完成";
            case TIMES_PER_YEAR -> "办理记录" + ((Due.TimesPerYear) due).times() + "次";
            case WITHIN_WORKING_DAYS, WITHIN_DAYS -> "逐件办结";
            case EVERY_PERIOD -> "每期记录";
            case STANDING -> "持续落实";
        };
    }
}
