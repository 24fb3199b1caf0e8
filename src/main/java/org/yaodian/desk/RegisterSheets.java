package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.yaodian.plan.Plan;
import org.yaodian.plan.ProgressListener;
import org.yaodian.register.EntryQuery;
import org.yaodian.register.RegisterStanding;
import org.yaodian.report.ClockSheet;
import org.yaodian.report.RegisterLine;
import org.yaodian.report.SheetModel;
import org.yaodian.report.SheetWords;

/** What the registers add to the plan's sheets: 办件时限统计, and each register that has entries; nothing where none has. */
final class RegisterSheets {
    private RegisterSheets() {}

    /**
     * The sheets as of a day, masked; their rows are read page by page when they are written.
     *
     * @throws CancellationException when the listener says so
     */
    static List<SheetModel> of(Desk desk, Standing standing, ProgressListener listener) {
        Plan plan = standing.plan().snapshot().plan();
        LocalDate on = standing.plan().snapshot().on();
        List<ClockSheet.Count> counts = new ArrayList<>();
        List<SheetModel> sheets = new ArrayList<>();
        for (RegisterStanding register : standing.registers()) {
            EntryQuery query = EntryQuery.all(plan, on, register.definition().register());
            RegisterLines lines = new RegisterLines(desk, query);
            if (!lines.isEmpty()) {
                ClockSheet.Count count = new ClockSheet.Count(register, desk.calendar());
                for (RegisterLine line : lines) {
                    if (listener.cancelled()) {
                        throw new CancellationException();
                    }
                    count.add(line);
                }
                counts.add(count);
                sheets.add(RegisterExport.sheet(desk, plan, register.definition(), on, false));
            }
        }
        if (!counts.isEmpty()) {
            String unit = plan.issuer() == null ? "" : plan.issuer();
            String title = SheetWords.title(plan.title(), ClockSheet.TITLE);
            sheets.add(0, ClockSheet.of(new SheetModel.Heading(title, unit, on, desk.who()), counts));
        }
        SheetModel rectifications = LookBackReport.sheet(desk, plan, on);
        if (!rectifications.rows().isEmpty()) {
            sheets.add(rectifications);
        }
        return sheets;
    }
}
