package org.yaodian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.HistoryBrowsing;
import org.yaodian.desk.Language;
import org.yaodian.desk.Sample;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.store.Access;
import org.yaodian.store.HistoryFilter;
import org.yaodian.store.ManyChanges;

/**
 * A plan with 100,000 reports and 1,000,000 changes: opening, and the history's pages in each of the ways in which it is
 * filtered. The file is kept.
 */
public final class HistoryBench {
    private static final int REPORTS = 100_000;
    private static final int CHANGES = 1_000_000;
    private static final int PEOPLE = 25;
    private static final int PAGE = 100;
    private static final LocalDate DAY = LocalDate.of(2022, 11, 1);

    private HistoryBench() {}

    /** Runs it: the folder in which the file is made and kept. */
    public static void main(String[] args) throws IOException, SQLException {
        Path file = Files.createDirectories(Path.of(args[0])).resolve("history-1000000.yaodian");
        if (!Files.exists(file)) {
            fill(file);
        }
        System.out.printf("%d reports, %d changes, %d MB%n", REPORTS, CHANGES, Files.size(file) >> 20);
        long start = System.nanoTime();
        try (Desk desk = Desk.open(file, Access.READ, DeskClock.on(DAY))) {
            System.out.printf("%-36s first %4d ms%n", "open", (System.nanoTime() - start) / 1_000_000);
            Turns.measure("an item's state, with all others", desk, some -> some.status(null, DAY));
            PlanSnapshot snapshot = desk.snapshot(null, DAY);
            UUID item = snapshot.items().get(0).id();
            page("all", desk, HistoryFilter.ALL);
            page("an item", desk, HistoryFilter.ofItem(item));
            page("a person", desk, HistoryFilter.ALL.withWho("王01"));
            page("a person with a third of all", desk, HistoryFilter.ALL.withWho("王00"));
            Instant early = Instant.parse("2020-03-01T00:00:00Z");
            page("up to an early day", desk, HistoryFilter.ALL.withTime(null, early));
            page(
                    "a person up to an early day",
                    desk,
                    HistoryFilter.ALL.withWho("王00").withTime(null, early));
            page("an item up to an early day", desk, HistoryFilter.ofItem(item).withTime(null, early));
            page("an item by a person", desk, HistoryFilter.ofItem(item).withWho("王01"));
            UUID row =
                    desk.history(HistoryFilter.ALL, 0, 1).get(0).rows().get(0).id();
            page("a record", desk, HistoryFilter.ALL.withRow(row));
            HistoryBrowsing browsing = new HistoryBrowsing(desk, Language.CHINESE);
            page("words found at once", desk, HistoryFilter.ALL.withSaid(browsing.said("办公室")));
            page("words found nowhere", desk, HistoryFilter.ALL.withSaid(browsing.said("没有的词")));
            HistoryFilter deep = HistoryFilter.ALL.after(
                    desk.historyHeads(HistoryFilter.ALL, CHANGES / 2, 1).get(0));
            page("the middle of all", desk, deep);
            Turns.measure("count of all", desk, some -> some.historyCount(HistoryFilter.ALL));
            Turns.measure("count of an item", desk, some -> some.historyCount(HistoryFilter.ofItem(item)));
            Turns.measure("count of a person", desk, some -> some.historyCount(HistoryFilter.ALL.withWho("王00")));
            Turns.measure("everybody who changed anything", desk, some -> browsing.people());
            Turns.measure("a change opened", desk, some -> browsing.open(CHANGES / 2));
            start = System.nanoTime();
            boolean whole = desk.check().stream().allMatch(check -> check.ok());
            System.out.printf("check: %s, %d s%n", whole, (System.nanoTime() - start) / 1_000_000_000);
        }
    }

    private static void fill(Path file) throws SQLException {
        Sample.make(file, DeskClock.on(LocalDate.of(2022, 1, 1)));
        PlanSnapshot snapshot;
        try (Desk desk = Desk.open(file, Access.READ, DeskClock.on(DAY))) {
            snapshot = desk.snapshot(null, DAY);
        }
        List<String> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add("王%02d".formatted(i));
        }
        ManyChanges.write(file, snapshot, REPORTS, CHANGES, people);
    }

    private static void page(String name, Desk desk, HistoryFilter filter) {
        Turns.measure(name, desk, some -> new HistoryBrowsing(some, Language.CHINESE).page(filter, PAGE));
    }
}
