package org.yaodian.ui.mydivision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yaodian.desk.Commenting;
import org.yaodian.desk.Desk;
import org.yaodian.desk.EntryBrowsing;
import org.yaodian.desk.FindingBrowsing;
import org.yaodian.desk.ListedEntry;
import org.yaodian.desk.Reminding;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingSort;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.plan.DivisionStanding;
import org.yaodian.plan.DivisionStanding.Owed;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Reminder;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.workspace.Workspace;

/** What a division's home shows: what the office asked, who turned to it, what was sent back, what it owes by urgency, its open entries. */
public final class MyDivisionModel {
    private static final int MOST_ENTRIES = 200;

    private final Workspace workspace;
    private final ObservableList<MyRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<DivisionStanding> standing = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<UUID> chosen = new SimpleObjectProperty<>();
    private List<ListedEntry> entries = List.of();
    private List<Reminder> reminders = List.of();
    private List<FindingStanding> findings = List.of();
    private List<MyRow.Mentioned> mentions = List.of();

    public MyDivisionModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.status().addListener(property -> read());
        read();
    }

    Workspace workspace() {
        return workspace;
    }

    ObservableList<MyRow> rows() {
        return rows;
    }

    /** How the division stands, null while it is not known. */
    ReadOnlyObjectProperty<DivisionStanding> standing() {
        return standing.getReadOnlyProperty();
    }

    /** The item that is chosen, null for none. */
    ObjectProperty<UUID> chosen() {
        return chosen;
    }

    Optional<Owed> chosenDuty() {
        return Optional.ofNullable(standing.get()).stream()
                .flatMap(own -> own.owed().stream())
                .filter(owed -> owed.item().item().id().equals(chosen.get()))
                .findFirst();
    }

    private UUID divisionId() {
        return workspace.worker().get() == null
                ? null
                : workspace.worker().get().divisionId();
    }

    private record Read(
            List<ListedEntry> entries,
            List<Reminder> reminders,
            List<FindingStanding> findings,
            List<MyRow.Mentioned> mentions) {}

    /** Reads what the file has now; what was read elsewhere in the window too. */
    void read() {
        PlanStatus status = workspace.status().get();
        UUID division = divisionId();
        if (status == null || division == null) {
            standing.set(null);
            rows.clear();
            return;
        }
        standing.set(DivisionStanding.of(status).stream()
                .filter(one -> one.division().id().equals(division))
                .findFirst()
                .orElse(null));
        fill();
        workspace.ask(
                desk -> new Read(
                        new EntryBrowsing(desk, workspace.year()).openOf(division, desk.today(), MOST_ENTRIES),
                        new Reminding(desk).log(status.snapshot().plan()),
                        openFindings(desk, division),
                        mentions(desk, status.snapshot())),
                read -> {
                    entries = read.entries();
                    findings = read.findings();
                    mentions = read.mentions();
                    reminders = read.reminders().stream()
                            .filter(reminder -> reminder.divisionId().equals(division))
                            .filter(reminder -> reminder.answer() == null)
                            .toList();
                    fill();
                });
    }

    /** What was found and is still to be rectified by the division, the nearest limit first. */
    private static List<FindingStanding> openFindings(Desk desk, UUID division) {
        FindingQuery query =
                FindingQuery.all(desk.today()).withDivision(division).withStates(FindingQuery.OPEN);
        return new FindingBrowsing(desk)
                .page(query, FindingSort.LATEST, 0, MOST_ENTRIES).stream()
                        .sorted(Comparator.comparing(
                                FindingStanding::due, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
    }

    private static List<MyRow.Mentioned> mentions(Desk desk, PlanSnapshot snapshot) {
        Map<UUID, WorkItem> items =
                snapshot.items().stream().collect(Collectors.toMap(WorkItem::id, Function.identity()));
        return new Commenting(desk)
                .unreadMentions(snapshot).stream()
                        .map(comment -> new MyRow.Mentioned(comment, items.get(comment.itemId())))
                        .toList();
    }

    private void fill() {
        List<MyRow> now = new ArrayList<>();
        if (standing.get() != null) {
            List<Owed> owed = standing.get().byUrgency();
            List<Owed> returned =
                    owed.stream().filter(MyDivisionModel::isReturned).toList();
            List<Owed> done = owed.stream()
                    .filter(one -> !isReturned(one))
                    .filter(one -> one.assignment().state().isDone()
                            || one.item().item().closedOn() != null)
                    .toList();
            List<Owed> open = owed.stream()
                    .filter(one -> !returned.contains(one) && !done.contains(one))
                    .toList();
            add(now, MyRow.Kind.ASKED, reminders.stream().map(MyRow.Asked::new).toList());
            add(now, MyRow.Kind.MENTIONED, mentions);
            add(now, MyRow.Kind.RETURNED, returned.stream().map(MyRow.Duty::new).toList());
            add(
                    now,
                    MyRow.Kind.FINDINGS,
                    findings.stream().map(MyRow.OpenFinding::new).toList());
            add(now, MyRow.Kind.OWED, open.stream().map(MyRow.Duty::new).toList());
            add(
                    now,
                    MyRow.Kind.ENTRIES,
                    entries.stream().map(MyRow.OpenEntry::new).toList());
            add(now, MyRow.Kind.DONE, done.stream().map(MyRow.Duty::new).toList());
        }
        if (!now.equals(rows)) {
            rows.setAll(now);
        }
    }

    private static void add(List<MyRow> all, MyRow.Kind kind, List<? extends MyRow> some) {
        if (!some.isEmpty()) {
            all.add(new MyRow.Heading(kind, some.size()));
            all.addAll(some);
        }
    }

    static boolean isReturned(Owed owed) {
        return owed.assignment().reports().returned() != null
                && owed.item().item().closedOn() == null;
    }

    /** How many of what it owes wait for the office's review. */
    int waiting() {
        return standing.get() == null
                ? 0
                : (int) standing.get().owed().stream()
                        .filter(owed -> owed.assignment().reports().pending() != null)
                        .count();
    }

    void see(Reminder reminder) {
        workspace.act(desk -> new Reminding(desk).see(reminder, standing.get().division(), desk.today()));
    }
}
