package org.yaodian.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanStatus;

/** The sheets of a plan as it stands on a day, as page models. */
public final class PlanSheets {
    private PlanSheets() {}

    /** The chosen sheets in their order; {@code status} tells the day. */
    public static List<SheetModel> of(PlanStatus status, WorkCalendar calendar, ExportOptions options) {
        SheetModel.Heading heading = heading(status, options);
        DueWords dueWords =
                new DueWords(Locale.CHINESE, status.snapshot().plan().year(), calendar);
        return Arrays.stream(SheetKind.values())
                .filter(options.sheets()::contains)
                .map(kind ->
                        sheet(kind, status, heading.named(kind.title() + SheetWords.ofPart(options.part())), dueWords))
                .toList();
    }

    private static SheetModel sheet(SheetKind kind, PlanStatus status, SheetModel.Heading heading, DueWords dueWords) {
        return switch (kind) {
            case OVERVIEW -> OverviewSheet.of(status, heading);
            case BREAKDOWN -> BreakdownSheet.of(status, heading, dueWords);
            case PROGRESS -> ProgressSheet.of(status, heading, dueWords);
            case MATRIX -> MatrixSheet.of(status, heading);
        };
    }

    private static SheetModel.Heading heading(PlanStatus status, ExportOptions options) {
        Plan plan = status.snapshot().plan();
        String unit = options.unit() == null ? plan.issuer() : options.unit();
        return new SheetModel.Heading(
                plan.title(), blankIfNull(unit), status.snapshot().on(), blankIfNull(options.madeBy()));
    }

    private static String blankIfNull(String text) {
        return text == null ? "" : text;
    }

    /** The divisions that a sheet shows: those that were there in the plan's year or owe something in it. */
    public static List<Division> divisions(PlanStatus status) {
        int year = status.snapshot().plan().year();
        Set<UUID> assigned = status.snapshot().assignments().stream()
                .map(Assignment::divisionId)
                .collect(Collectors.toSet());
        return status.snapshot().divisions().stream()
                .filter(division -> division.activeIn(year) || assigned.contains(division.id()))
                .toList();
    }
}
