package org.yaodian.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yaodian.desk.ChangedRecord;
import org.yaodian.desk.Desk;
import org.yaodian.desk.HistoryBrowsing;
import org.yaodian.desk.Wording;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.Access;
import org.yaodian.store.HistoryFilter;
import org.yaodian.store.RecordedChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code history FILE}: every change, newest first. */
@Command(name = "history")
final class HistoryVerb extends Verb {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int PAGE = 500;

    @Mixin
    private PlanOptions options;

    @Option(names = "--item", paramLabel = "N", descriptionKey = "item")
    private String item;

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "person")
    private String person;

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "since")
    private String since;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "untilDay")
    private String until;

    @Option(names = "--text", paramLabel = "T", descriptionKey = "said")
    private String text;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private String limit;

    @Option(names = "--details", descriptionKey = "details")
    private boolean details;

    @Override
    public Integer call() {
        LocalDate first = Typed.date(since);
        LocalDate last = Typed.date(until);
        int most = limit == null ? Integer.MAX_VALUE : Typed.number(limit, "history.limit");
        if (most < 1) {
            throw new Refused("history.limit", limit);
        }
        try (Desk desk = options.open(Access.READ)) {
            HistoryBrowsing browsing = new HistoryBrowsing(desk, console().language());
            HistoryFilter filter = HistoryFilter.ALL
                    .withItem(item == null ? null : itemId(desk))
                    .withWho(person == null ? null : browsing.person(person))
                    .withTime(begin(first), last == null ? null : begin(last.plusDays(1)))
                    .withSaid(text == null ? null : browsing.said(text));
            if (options.json()) {
                print(new HistoryJson(console().wording(), details ? browsing : null).of(changes(desk, filter, most)));
            } else {
                tell(desk, browsing, filter, most);
            }
        }
        return DONE;
    }

    private static Instant begin(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private UUID itemId(Desk desk) {
        int number = Typed.number(item, "obligation.number");
        PlanSnapshot snapshot = desk.snapshot(options.year(), desk.today());
        return snapshot.item(number)
                .map(WorkItem::id)
                .orElseThrow(() ->
                        new Refused("history.item", number, snapshot.items().size()));
    }

    private static List<RecordedChange> changes(Desk desk, HistoryFilter filter, int most) {
        List<RecordedChange> changes = new ArrayList<>();
        List<RecordedChange> page = desk.history(filter, 0, Math.min(PAGE, most));
        while (!page.isEmpty()) {
            changes.addAll(page);
            page = changes.size() == most
                    ? List.of()
                    : desk.history(filter.after(page.get(page.size() - 1)), 0, Math.min(PAGE, most - changes.size()));
        }
        return changes;
    }

    /** Page by page, for five years are more than are held at once. */
    private void tell(Desk desk, HistoryBrowsing browsing, HistoryFilter filter, int most) {
        HistoryFilter next = filter;
        for (int left = most; left > 0; ) {
            List<HistoryBrowsing.Line> page = browsing.page(next, Math.min(PAGE, left));
            if (page.isEmpty()) {
                if (left == most) {
                    console().tell("history.none");
                }
                return;
            }
            tell(browsing, page);
            left -= page.size();
            next = filter.after(page.get(page.size() - 1).change());
        }
    }

    private void tell(HistoryBrowsing browsing, List<HistoryBrowsing.Line> page) {
        Wording wording = console().wording();
        TextTable table = new TextTable();
        for (HistoryBrowsing.Line line : page) {
            RecordedChange change = line.change();
            String told = wording.of(change);
            table.row(
                    Long.toString(change.seq()),
                    TIME.format(change.at().atZone(ZoneId.systemDefault())),
                    change.who(),
                    line.undone() ? console().text("history.undone", told) : told);
            if (details) {
                browsing.open(change.seq()).records().forEach(record -> tell(table, record));
            }
        }
        table.lines().forEach(console().out()::println);
    }

    private void tell(TextTable table, ChangedRecord record) {
        for (ChangedRecord.Difference difference : record.differences()) {
            table.row(
                    "",
                    "",
                    "",
                    console()
                            .text(
                                    "history.difference",
                                    record.name(),
                                    difference.name(),
                                    difference.before() == null ? "—" : difference.before(),
                                    difference.after() == null ? "—" : difference.after()));
        }
    }
}
