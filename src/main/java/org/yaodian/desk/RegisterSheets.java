package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanScope;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.ProgressListener;
import org.yaodian.register.EntryQuery;
import org.yaodian.register.RegisterStanding;
import org.yaodian.report.ClockSheet;
import org.yaodian.report.RegisterLine;
import org.yaodian.report.SheetModel;
import org.yaodian.report.SheetWords;

/**
 * What the registers add to the plan's sheets: 办件时限统计, and each register that has entries; nothing where none has. Of a
 * part of the plan those of its items, of a division those that it answers for.
 */
final class RegisterSheets {
    private final Desk desk;
    private final Standing standing;
    private final PlanScope scope;
    private final Plan plan;
    private final LocalDate on;
    /** What stands behind the titles. */
    private final String part;

    private final List<ClockSheet.Count> counts = new ArrayList<>();
    private final List<SheetModel> sheets = new ArrayList<>();

    RegisterSheets(Desk desk, Standing standing, PlanScope scope) {
        this.desk = desk;
        this.standing = standing;
        this.scope = scope;
        this.plan = standing.plan().snapshot().plan();
        this.on = standing.plan().snapshot().on();
        this.part = SheetWords.ofPart(ScopeName.told(standing.plan().snapshot(), scope));
    }

    /**
     * The sheets as of the day, masked; their rows are read page by page when they are written. To be asked for once.
     *
     * @throws CancellationException when the listener says so
     */
    List<SheetModel> all(ProgressListener listener) {
        PlanStatus told = scope.of(standing.plan());
        standing.registers().stream()
                .filter(register -> isOf(told, register))
                .forEach(register -> add(register, listener));
        if (!counts.isEmpty()) {
            String unit = plan.issuer() == null ? "" : plan.issuer();
            String title = SheetWords.title(plan.title(), ClockSheet.TITLE + part);
            sheets.add(0, ClockSheet.of(new SheetModel.Heading(title, unit, on, desk.who()), counts));
        }
        // findings are of the year before, and belong to no section and no light of this one
        if (scope.sectionId() == null && scope.light() == null) {
            addRectifications();
        }
        return sheets;
    }

    private boolean isOf(PlanStatus told, RegisterStanding register) {
        return scope.equals(PlanScope.ALL)
                || register.item() != null
                        && told.items().stream()
                                .anyMatch(item ->
                                        item.item().id().equals(register.item().id()));
    }

    private void add(RegisterStanding register, ProgressListener listener) {
        EntryQuery query = EntryQuery.all(plan, on, register.definition().register());
        List<RegisterLine> all = new RegisterLines(desk, query);
        ClockSheet.Count count = new ClockSheet.Count(register, desk.calendar());
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (listener.cancelled()) {
                throw new CancellationException();
            }
            RegisterLine line = all.get(i);
            if (scope.divisionId() == null
                    || scope.divisionId().equals(line.entry().entry().divisionId())) {
                count.add(line);
                own.add(i);
            }
        }
        if (!own.isEmpty()) {
            counts.add(count);
            List<RegisterLine> lines = own.size() == all.size() ? all : new ChosenLines(all, own);
            sheets.add(RegisterExport.sheet(desk, plan, register.definition(), on, lines, divisionPart()));
        }
    }

    /** A register is told whole but for a division. */
    private String divisionPart() {
        return scope.divisionId() == null ? "" : part;
    }

    private void addRectifications() {
        SheetModel rectifications = LookBackReport.sheet(desk, plan, on, divisionPart(), this::isOwn);
        if (!rectifications.rows().isEmpty()) {
            sheets.add(rectifications);
        }
    }

    /** Of a division its own findings, and those of which it has a measure. */
    private boolean isOwn(FindingStanding finding) {
        return scope.divisionId() == null
                || finding.finding().divisionId().equals(scope.divisionId())
                || finding.measures().stream()
                        .anyMatch(
                                measure -> measure.rectification().divisionId().equals(scope.divisionId()));
    }
}
