package org.yaodian.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.yaodian.desk.Desk;
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

    @Mixin
    private PlanOptions options;

    @Option(names = "--item", paramLabel = "N", descriptionKey = "item")
    private String item;

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "person")
    private String person;

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "since")
    private String since;

    @Override
    public Integer call() {
        LocalDate sinceDay = Typed.date(since);
        try (Desk desk = options.open(Access.READ)) {
            Instant sinceInstant = sinceDay == null
                    ? null
                    : sinceDay.atStartOfDay(ZoneId.systemDefault()).toInstant();
            UUID itemId = item == null ? null : itemId(desk);
            HistoryFilter filter = new HistoryFilter(itemId, person, sinceInstant);
            List<RecordedChange> changes = options.json()
                    ? desk.history(filter, 0, Integer.MAX_VALUE)
                    : desk.historyHeads(filter, 0, Integer.MAX_VALUE);
            tell(changes);
        }
        return DONE;
    }

    private UUID itemId(Desk desk) {
        PlanSnapshot snapshot = desk.snapshot(options.year(), desk.today());
        int number = Typed.number(item, "obligation.number");
        return snapshot.item(number)
                .map(WorkItem::id)
                .orElseThrow(() ->
                        new Refused("item.unknown", number, snapshot.items().size()));
    }

    private void tell(List<RecordedChange> changes) {
        Wording wording = console().wording();
        if (options.json()) {
            print(HistoryJson.of(changes, wording));
            return;
        }
        TextTable table = new TextTable();
        changes.forEach(change -> table.row(
                Long.toString(change.seq()),
                TIME.format(change.at().atZone(ZoneId.systemDefault())),
                change.who(),
                wording.of(change)));
        table.lines().forEach(console().out()::println);
    }
}
