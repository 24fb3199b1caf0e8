package org.yaodian.ui.lookback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yaodian.desk.Desk;
import org.yaodian.desk.FindingBrowsing;
import org.yaodian.desk.FindingListing;
import org.yaodian.desk.LookBackRounds;
import org.yaodian.desk.RoundStanding;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanStatus;
import org.yaodian.ui.kit.PagedList;
import org.yaodian.ui.workspace.OpenedFile;
import org.yaodian.ui.workspace.Workspace;

/** What 回头看 shows: the rounds, the findings of the chosen one as a board or a table, and the chosen finding. */
public final class LookBackModel {
    /** How a round is looked at. */
    enum Shown {
        BOARD,
        TABLE,
        INSPECTIONS,
        RATES
    }

    /** A finding with the words for what it refers to. */
    record Chosen(FindingStanding finding, FindingBrowsing.Names names) {}

    private record Rounds(List<RoundStanding> newestFirst, FindingBrowsing.Names names) {}

    private record Page(int count, List<FindingStanding> first) {}

    private static final FindingBrowsing.Names NO_NAMES =
            new FindingBrowsing.Names(Map.of(), Map.of(), Map.of(), Map.of());

    /** By the year that is looked at: a ledger of an earlier year may come in behind it. */
    static final Comparator<RoundStanding> NEWEST_FIRST = Comparator.comparing(
                    (RoundStanding standing) -> standing.round().of())
            .thenComparing(standing -> standing.round().number())
            .reversed();

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<RoundStanding>> rounds = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Integer> round = new SimpleObjectProperty<>();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.BOARD);
    private final FindingFilter filter = new FindingFilter();
    private final Map<FindingState, PagedList<FindingStanding>> columns = new EnumMap<>(FindingState.class);
    private final PagedList<FindingStanding> paged = new PagedList<>(this::readPage);
    private final ReadOnlyObjectWrapper<ObservableList<FindingStanding>> table = new ReadOnlyObjectWrapper<>(paged);
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>();
    private FindingBrowsing.Names names = NO_NAMES;
    private Integer number;
    private boolean roundChosen;
    private int asked;

    public LookBackModel(Workspace workspace) {
        this.workspace = workspace;
        for (FindingState state : FindingBrowsing.COLUMNS) {
            columns.put(state, new PagedList<>((offset, reader) -> readColumn(state, offset, reader)));
        }
        filter.division().set(workspace.homeDivision());
        workspace.status().addListener(property -> read());
        round.addListener(property -> find());
        shown.addListener(property -> find());
        filter.onChange(this::find);
        read();
    }

    Workspace workspace() {
        return workspace;
    }

    LocalDate today() {
        return workspace.clock().today();
    }

    /** Every round of the file, the newest first; null until they have been read. */
    ReadOnlyObjectProperty<List<RoundStanding>> rounds() {
        return rounds.getReadOnlyProperty();
    }

    /** The short number of the round that is looked at, null for all together. */
    ObjectProperty<Integer> round() {
        return round;
    }

    Optional<RoundStanding> chosenRound() {
        return rounds.get() == null
                ? Optional.empty()
                : rounds.get().stream()
                        .filter(standing ->
                                Integer.valueOf(standing.round().number()).equals(round.get()))
                        .findFirst();
    }

    /** Looks at a round from here on, null for all together. */
    void chooseRound(Integer newRound) {
        roundChosen = true;
        round.set(newRound);
    }

    ObjectProperty<Shown> shown() {
        return shown;
    }

    FindingFilter filter() {
        return filter;
    }

    /** The findings of a column of the board. */
    ObservableList<FindingStanding> column(FindingState state) {
        return columns.get(state);
    }

    /** The findings of the table. */
    ReadOnlyObjectProperty<ObservableList<FindingStanding>> table() {
        return table.getReadOnlyProperty();
    }

    /** The chosen finding, null while none is. */
    ReadOnlyObjectProperty<Chosen> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The short number of the chosen finding, null while none is. */
    Integer number() {
        return number;
    }

    /** The words for the rounds, items and divisions of all findings. */
    FindingBrowsing.Names names() {
        return names;
    }

    /** What whoever works here may do. */
    FindingRights rights() {
        OpenedFile.Worker worker = workspace.worker().get();
        return worker == null || !workspace.writable()
                ? new FindingRights(null, null, Set.of())
                : new FindingRights(worker.name(), worker.role(), Division.spokenForBy(worker.divisionId(), known()));
    }

    private List<Division> known() {
        PlanStatus status = workspace.status().get();
        return status == null ? List.of() : status.snapshot().divisions();
    }

    /** The divisions that can answer for something, in the office's order. */
    List<Division> divisions() {
        PlanStatus status = workspace.status().get();
        return status == null
                ? List.of()
                : status.snapshot().divisions().stream()
                        .filter(division -> division.retiredOn() == null)
                        .toList();
    }

    /** A division's name, also before the findings have been read. */
    String divisionName(UUID id) {
        Division known = names.divisions().get(id);
        return known != null
                ? known.name()
                : workspace.status().get().snapshot().divisionsById().get(id).name();
    }

    private void read() {
        PlanStatus status = workspace.status().get();
        if (status == null) {
            return;
        }
        LocalDate today = today();
        UUID plan = status.snapshot().plan().id();
        workspace.ask(
                desk -> new Rounds(
                        new LookBackRounds(desk)
                                .list(today).stream().sorted(NEWEST_FIRST).toList(),
                        new FindingBrowsing(desk).names(List.of())),
                read -> show(read, plan));
    }

    private void show(Rounds read, UUID plan) {
        names = read.names();
        Integer before = round.get();
        rounds.set(read.newestFirst());
        if (!roundChosen || chosenRound().isEmpty()) {
            round.set(read.newestFirst().stream()
                    .filter(standing -> standing.round().planId().equals(plan))
                    .map(standing -> standing.round().number())
                    .findFirst()
                    .orElse(null));
        }
        if (java.util.Objects.equals(before, round.get())) {
            find();
        }
        showChosen();
    }

    private FindingQuery query() {
        FindingQuery query = FindingQuery.all(today())
                .withDivision(filter.division().get())
                .withText(filter.text().get());
        return chosenRound()
                .map(standing -> query.withRounds(Set.of(standing.round().id())))
                .orElse(query);
    }

    private void find() {
        if (rounds.get() == null || workspace.status().get() == null) {
            return;
        }
        if (shown.get() == Shown.BOARD) {
            findBoard();
        } else if (shown.get() == Shown.TABLE) {
            findTable();
        }
    }

    private void findBoard() {
        FindingQuery query = query();
        int asking = ++asked;
        workspace.ask(desk -> new FindingBrowsing(desk).board(query, PagedList.PAGE), board -> {
            if (asking == asked) {
                show(board);
            }
        });
    }

    private void show(Map<FindingState, FindingBrowsing.Column> board) {
        board.forEach((state, column) -> columns.get(state).show(column.count(), column.first()));
    }

    private void readColumn(FindingState state, int offset, Consumer<List<FindingStanding>> reader) {
        FindingQuery query = query();
        workspace.ask(desk -> new FindingBrowsing(desk).column(query, state, offset, PagedList.PAGE), reader);
    }

    private void findTable() {
        FindingListing.Wish wish = filter.wish(query());
        int asking = ++asked;
        if (wish.isPaged()) {
            workspace.ask(desk -> firstPage(desk, wish), page -> {
                if (asking == asked) {
                    paged.show(page.count(), page.first());
                    table.set(paged);
                }
            });
        } else {
            workspace.ask(desk -> new FindingListing(desk).all(wish), all -> {
                if (asking == asked) {
                    table.set(FXCollections.observableArrayList(all));
                }
            });
        }
    }

    private static Page firstPage(Desk desk, FindingListing.Wish wish) {
        FindingBrowsing browsing = new FindingBrowsing(desk);
        return new Page(browsing.count(wish.query()), browsing.page(wish.query(), wish.sort(), 0, PagedList.PAGE));
    }

    private void readPage(int offset, Consumer<List<FindingStanding>> reader) {
        FindingListing.Wish wish = filter.wish(query());
        workspace.ask(
                desk -> new FindingBrowsing(desk).page(wish.query(), wish.sort(), offset, PagedList.PAGE), reader);
    }

    /** Shows a finding by its number; null for none. */
    void choose(Integer newNumber) {
        number = newNumber;
        showChosen();
    }

    private void showChosen() {
        Integer wanted = number;
        if (wanted == null) {
            chosen.set(null);
            return;
        }
        LocalDate today = today();
        workspace.ask(desk -> find(desk, wanted, today), found -> {
            if (wanted.equals(number)) {
                chosen.set(found);
            }
        });
    }

    /** Null where it is not there any more, as when its recording was taken back. */
    private static Chosen find(Desk desk, int number, LocalDate today) {
        FindingBrowsing browsing = new FindingBrowsing(desk);
        return browsing.find(number, today)
                .map(finding -> new Chosen(finding, browsing.names(List.of(finding))))
                .orElse(null);
    }

    /** Shows a finding wherever it is found: of whatever round, however the findings are narrowed. */
    void goTo(int finding) {
        filter.clear();
        chooseRound(null);
        choose(finding);
    }
}
