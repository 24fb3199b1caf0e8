package org.yaodian.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yaodian.desk.Desk;
import org.yaodian.desk.HistoryBrowsing;
import org.yaodian.desk.HistoryBrowsing.Line;
import org.yaodian.desk.HistoryBrowsing.Opened;
import org.yaodian.desk.Language;
import org.yaodian.desk.TextRestoring;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.HistoryFilter;
import org.yaodian.ui.workspace.Workspace;

/** What 历史 shows: the changes that the filter lets through, read page by page, and the one that is looked at. */
public final class HistoryModel {
    static final int PAGE = 100;

    private final Workspace workspace;
    private final Language language;
    private final ObjectProperty<WorkItem> item = new SimpleObjectProperty<>();
    private final StringProperty person = new SimpleStringProperty();
    private final ObjectProperty<LocalDate> since = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Timeline> timeline = new SimpleObjectProperty<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(false);
    private boolean reading;
    private boolean quiet;
    private int generation;

    public HistoryModel(Workspace workspace, Language language) {
        this.workspace = workspace;
        this.language = language;
        for (ObservableValue<?> narrowing : List.of(item, person, since, until, words, timeline)) {
            narrowing.addListener(property -> {
                if (!quiet) {
                    read();
                }
            });
        }
    }

    /**
     * The record whose changes alone are shown.
     *
     * @param name what it is called
     */
    record Timeline(UUID record, String name) {}

    Workspace workspace() {
        return workspace;
    }

    /** The item whose changes are shown, null for every one. */
    ObjectProperty<WorkItem> item() {
        return item;
    }

    /** Whose changes are shown, null for everybody's. */
    StringProperty person() {
        return person;
    }

    /** The first day, null for none. */
    ObjectProperty<LocalDate> since() {
        return since;
    }

    /** The last day, null for none. */
    ObjectProperty<LocalDate> until() {
        return until;
    }

    StringProperty words() {
        return words;
    }

    /** Null where every record's changes are shown. */
    ObjectProperty<Timeline> timeline() {
        return timeline;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** Everybody who ever changed anything. */
    ObservableList<String> people() {
        return people;
    }

    /** The change that is looked at with what it did, null for none. */
    ReadOnlyObjectProperty<Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Whether every change that the filter lets through is in the list. */
    ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    List<WorkItem> items() {
        PlanStatus status = workspace.status().get();
        return status == null ? List.of() : status.snapshot().items();
    }

    boolean isNarrowed() {
        return !filter().equals(HistoryFilter.ALL) || !words.get().isBlank();
    }

    /** Everything again. */
    void clear() {
        narrow(null);
    }

    /** Everything of an item; everything at all where it is null. */
    void narrow(UUID itemId) {
        quiet = true;
        item.set(items().stream()
                .filter(some -> some.id().equals(itemId))
                .findFirst()
                .orElse(null));
        person.set(null);
        since.set(null);
        until.set(null);
        words.set("");
        timeline.set(null);
        quiet = false;
        read();
    }

    private HistoryFilter filter() {
        return HistoryFilter.ALL
                .withItem(item.get() == null ? null : item.get().id())
                .withWho(person.get())
                .withTime(
                        begin(since.get()),
                        begin(until.get() == null ? null : until.get().plusDays(1)))
                .withRow(timeline.get() == null ? null : timeline.get().record());
    }

    private static Instant begin(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private void read() {
        read(PAGE);
    }

    /** Reads again what is shown, as after a change. */
    void refresh() {
        read(Math.max(PAGE, lines.size()));
    }

    /** Reads the first changes, and everybody's names. */
    private void read(int limit) {
        int asked = ++generation;
        reading = true;
        record First(List<Line> lines, List<String> people) {}
        HistoryFilter filter = filter();
        String text = words.get().strip();
        workspace.ask(
                desk -> {
                    HistoryBrowsing browsing = browsing(desk);
                    return new First(browsing.page(said(browsing, filter, text), limit), browsing.people());
                },
                first -> {
                    if (asked == generation) {
                        reading = false;
                        if (!people.equals(first.people())) {
                            people.setAll(first.people());
                        }
                        lines.setAll(first.lines());
                        complete.set(first.lines().size() < limit);
                        openAgain();
                    }
                });
    }

    /** Reads the page behind the last change of the list, unless it is on its way or there is none. */
    void more() {
        if (reading || complete.get() || lines.isEmpty()) {
            return;
        }
        reading = true;
        int asked = generation;
        HistoryFilter filter = filter().after(lines.get(lines.size() - 1).change());
        String text = words.get().strip();
        workspace.ask(
                desk -> {
                    HistoryBrowsing browsing = browsing(desk);
                    return browsing.page(said(browsing, filter, text), PAGE);
                },
                page -> {
                    if (asked == generation) {
                        reading = false;
                        lines.addAll(page);
                        complete.set(page.size() < PAGE);
                    }
                });
    }

    private static HistoryFilter said(HistoryBrowsing browsing, HistoryFilter filter, String text) {
        return text.isEmpty() ? filter : filter.withSaid(browsing.said(text));
    }

    private HistoryBrowsing browsing(Desk desk) {
        return new HistoryBrowsing(desk, language);
    }

    /** Looks at a change. */
    void open(Line line) {
        long seq = line.change().seq();
        workspace.ask(desk -> browsing(desk).open(seq), opened::set);
    }

    private void openAgain() {
        Opened before = opened.get();
        if (before == null) {
            return;
        }
        // another may have undone it meanwhile, and its texts may be others now
        lines.stream()
                .filter(line -> line.change().seq() == before.line().change().seq())
                .findFirst()
                .ifPresentOrElse(this::open, () -> opened.set(null));
    }

    /** Brings an earlier text back. */
    void restore(TextRestoring.Earlier earlier) {
        workspace.act(desk -> new TextRestoring(desk).restore(earlier));
    }
}
