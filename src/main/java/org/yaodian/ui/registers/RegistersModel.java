package org.yaodian.ui.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yaodian.desk.Desk;
import org.yaodian.desk.EntryBrowsing;
import org.yaodian.desk.EntryKeeping;
import org.yaodian.desk.ListedEntry;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Role;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryCase;
import org.yaodian.register.EntryQuery;
import org.yaodian.register.RegisterStanding;
import org.yaodian.register.WhyStep;
import org.yaodian.ui.kit.PagedList;
import org.yaodian.ui.workspace.OpenedFile;
import org.yaodian.ui.workspace.Workspace;

/** What 台账 shows: the registers, the entries of the chosen one as they are asked for, and the chosen entry. */
public final class RegistersModel {
    /** An entry as the pane shows it: how it stands, and why it is due when it is. */
    record Shown(ListedEntry listed, List<WhyStep> why) {}

    private record Found(int count, List<ListedEntry> firstPage) {}

    private final Workspace workspace;
    private final ObservableList<RegisterStanding> registers = FXCollections.observableArrayList();
    private final ObjectProperty<String> register = new SimpleObjectProperty<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<EntryQuery.Which> which = new SimpleObjectProperty<>(EntryQuery.Which.ALL);
    private final PagedList<ListedEntry> entries = new PagedList<>(this::readPage);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private EntryQuery.Order order = EntryQuery.Order.STANDING;
    private boolean descending;
    private Integer chosen;
    private int asked;

    public RegistersModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.registers().addListener(property -> fill());
        // told of another register only, not of the same word read from the file again
        register.addListener((property, before, now) -> {
            choose(null);
            find();
        });
        text.addListener(property -> find());
        which.addListener(property -> find());
        fill();
    }

    Workspace workspace() {
        return workspace;
    }

    ObservableList<RegisterStanding> registers() {
        return registers;
    }

    /** The chosen register's word. */
    ObjectProperty<String> register() {
        return register;
    }

    /** What must stand in the entries. */
    StringProperty text() {
        return text;
    }

    ObjectProperty<EntryQuery.Which> which() {
        return which;
    }

    PagedList<ListedEntry> entries() {
        return entries;
    }

    /** The chosen entry, null while none is. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    Optional<RegisterStanding> chosenRegister() {
        return registers.stream()
                .filter(standing -> standing.definition().register().equals(register.get()))
                .findFirst();
    }

    LocalDate today() {
        return workspace.clock().today();
    }

    /** The year of the plan that is shown; 0 while the file is being closed. */
    int planYear() {
        PlanStatus status = workspace.status().get();
        return status == null ? 0 : status.snapshot().plan().year();
    }

    /** The division that a new entry is given to unless another is chosen: one's own, else the lead of the item. */
    Optional<String> presetDivision() {
        OpenedFile.Worker worker = workspace.worker().get();
        if (worker != null && worker.hasHome()) {
            return workspace.status().get().snapshot().divisions().stream()
                    .filter(division -> division.id().equals(worker.divisionId()))
                    .map(Division::name)
                    .findFirst();
        }
        return chosenRegister()
                .map(RegisterStanding::item)
                .flatMap(item -> workspace.status().get().items().stream()
                        .filter(status -> status.item().id().equals(item.id()))
                        .flatMap(status -> status.withRole(Role.LEAD).stream())
                        .map(assignment -> assignment.division().name())
                        .findFirst());
    }

    /** The names of the divisions that can answer for an entry. */
    List<String> divisions() {
        return workspace.status().get().snapshot().divisions().stream()
                .filter(division -> division.retiredOn() == null)
                .map(division -> division.name())
                .toList();
    }

    private void fill() {
        registers.setAll(workspace.registers().get());
        if (registers.isEmpty()) {
            return;
        }
        if (chosenRegister().isEmpty()) {
            register.set(mostPressing().definition().register());
        } else {
            find();
        }
    }

    private RegisterStanding mostPressing() {
        return registers.stream()
                .filter(standing -> standing.overdue() > 0)
                .findFirst()
                .or(() -> registers.stream()
                        .filter(standing -> standing.open() > 0)
                        .findFirst())
                .orElse(registers.get(0));
    }

    void sortBy(EntryQuery.Order newOrder, boolean nowDescending) {
        if (newOrder == order && nowDescending == descending) {
            return;
        }
        order = newOrder;
        descending = nowDescending;
        find();
    }

    private EntryQuery query() {
        return new EntryQuery(
                workspace.status().get().snapshot().plan(),
                today(),
                register.get(),
                which.get(),
                text.get(),
                order,
                descending);
    }

    private void find() {
        if (register.get() == null || workspace.status().get() == null) {
            return;
        }
        EntryQuery query = query();
        int asking = ++asked;
        workspace.ask(
                desk -> {
                    EntryBrowsing browsing = browsing(desk);
                    return new Found(browsing.count(query), browsing.page(query, 0, PagedList.PAGE));
                },
                found -> {
                    if (asking == asked) {
                        entries.show(found.count(), found.firstPage());
                        showChosen();
                    }
                });
    }

    private void readPage(int offset, Consumer<List<ListedEntry>> reader) {
        EntryQuery query = query();
        workspace.ask(desk -> browsing(desk).page(query, offset, PagedList.PAGE), reader);
    }

    private EntryBrowsing browsing(Desk desk) {
        return new EntryBrowsing(desk, workspace.year());
    }

    /** Shows an entry by its number; null for none. */
    void choose(Integer number) {
        chosen = number;
        showChosen();
    }

    Integer chosen() {
        return chosen;
    }

    private void showChosen() {
        Integer number = chosen;
        if (number == null) {
            shown.set(null);
            return;
        }
        LocalDate today = today();
        workspace.ask(desk -> shown(browsing(desk), number, today), found -> {
            if (number.equals(chosen)) {
                shown.set(found);
            }
        });
    }

    private static Shown shown(EntryBrowsing browsing, int number, LocalDate today) {
        return browsing.entry(number)
                .map(entry ->
                        new Shown(new ListedEntry(entry, browsing.standing(entry, today)), browsing.why(entry, today)))
                .orElse(null);
    }

    /** Shows a register, and the entry with the office's number in it; null for none in particular. */
    void goTo(String registerWord, String label) {
        register.set(registerWord);
        if (label != null) {
            workspace.ask(
                    desk -> {
                        EntryBrowsing browsing = browsing(desk);
                        return browsing.find(browsing.register(registerWord), label);
                    },
                    entry -> choose(entry.entry().number()));
        }
    }

    void add(Map<String, String> typed, LocalDate on, Runnable done, Consumer<Refused> refused) {
        String word = register.get();
        Entry[] added = new Entry[1];
        workspace.act(
                desk -> added[0] = new EntryKeeping(desk, workspace.year()).add(word, typed, on),
                () -> {
                    choose(added[0].number());
                    done.run();
                },
                refused);
    }

    void move(EntryCase entry, EntryKeeping.Move move, Runnable done, Consumer<Refused> refused) {
        workspace.act(desk -> new EntryKeeping(desk, workspace.year()).move(entry, move), done, refused);
    }

    void correct(EntryCase entry, Map<String, String> typed, LocalDate on, Runnable done, Consumer<Refused> refused) {
        workspace.act(desk -> new EntryKeeping(desk, workspace.year()).correct(entry, typed, on), done, refused);
    }
}
