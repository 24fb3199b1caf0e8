package org.yaodian.desk;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.WarningWindow;
import org.yaodian.register.Catalogue;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryCase;
import org.yaodian.register.EntryQuery;
import org.yaodian.register.EntryStanding;
import org.yaodian.register.Tallies.TalliedEntry;
import org.yaodian.report.RegisterLine;

/**
 * A register's entries for a sheet, read page by page as they are asked for in order, again from the start where that is
 * asked for: only one page stands in memory.
 */
final class RegisterLines extends AbstractList<RegisterLine> implements RandomAccess {
    private static final int PAGE = 500;

    private final Desk desk;
    private final EntryQuery query;
    private final Catalogue catalogue;
    private final WorkCalendar calendar;
    private final WarningWindow window;
    private final int size;
    private List<TalliedEntry> page = List.of();
    private int first;

    RegisterLines(Desk desk, EntryQuery query) {
        this.desk = desk;
        this.query = query;
        this.catalogue = desk.catalogue();
        this.calendar = desk.calendar();
        this.window = new WarningWindow(calendar, desk.file().office().warningDays());
        this.size = desk.file().registers().count(query);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public RegisterLine get(int index) {
        if (index < first) {
            page = List.of();
            first = 0;
        }
        while (index >= first + page.size()) {
            Entry last = page.isEmpty() ? null : page.get(page.size() - 1).entry();
            first += page.size();
            page = desk.file().registers().after(query, last, PAGE);
            if (page.isEmpty()) {
                // entries were taken away while the sheet was being written
                throw new org.yaodian.plan.Refused("change.stale");
            }
        }
        return line(page.get(index - first));
    }

    private RegisterLine line(TalliedEntry tallied) {
        EntryCase entry = new EntryCase(
                catalogue.version(tallied.entry().definitionId()).body(), tallied.entry(), tallied.acts());
        return new RegisterLine(entry.asOf(query.on()), EntryStanding.on(query.on(), entry, calendar, window));
    }
}
