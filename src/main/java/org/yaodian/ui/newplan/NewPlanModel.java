package org.yaodian.ui.newplan;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DirectoryEntry;
import org.yaodian.desk.DivisionNames;
import org.yaodian.desk.OfficeNames;
import org.yaodian.desk.PlanDocuments;
import org.yaodian.desk.PlanMaking;
import org.yaodian.desk.SignIn;
import org.yaodian.plan.Refused;
import org.yaodian.reading.Draft;
import org.yaodian.reading.DraftAssignment;
import org.yaodian.reading.DraftEdits;
import org.yaodian.reading.DraftItem;
import org.yaodian.reading.Span;
import org.yaodian.ui.workspace.Workspace;

/** The way from a document to a plan file: read it, review the draft, name the divisions, save. */
public final class NewPlanModel {
    /** The steps, in their order; {@link #BY_HAND} stands for the first two where there is no document. */
    enum Step {
        SOURCE,
        REVIEW,
        DIVISIONS,
        BY_HAND
    }

    private final Workspace workspace;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.SOURCE);
    private final ObjectProperty<Draft> draft = new SimpleObjectProperty<>();
    private final ObjectProperty<Refused> refused = new SimpleObjectProperty<>();
    private final ObjectProperty<Span> selection = new SimpleObjectProperty<>(Span.NOWHERE);
    private final IntegerProperty current = new SimpleIntegerProperty();
    private final ObservableList<DirectoryEntry> directory = FXCollections.observableArrayList();
    private final Deque<Draft> earlier = new ArrayDeque<>();
    private final List<DirectoryEntry> listed = new ArrayList<>();
    private final ObservableMap<String, String> meant = FXCollections.observableMap(new LinkedHashMap<>());
    private final Map<String, String> said = new LinkedHashMap<>();
    private final BooleanProperty remember = new SimpleBooleanProperty(true);
    private String documentName = "";
    private boolean into;

    public NewPlanModel(Workspace workspace) {
        this.workspace = workspace;
    }

    ObjectProperty<Step> step() {
        return step;
    }

    ObjectProperty<Draft> draft() {
        return draft;
    }

    /** Why the last step was not made, null where it was. */
    ObjectProperty<Refused> refused() {
        return refused;
    }

    /** The words of the document that are selected. */
    ObjectProperty<Span> selection() {
        return selection;
    }

    /** The index of the item that is reviewed. */
    IntegerProperty current() {
        return current;
    }

    /** The divisions as they will be in the file. */
    ObservableList<DirectoryEntry> directory() {
        return directory;
    }

    /** The names that the document has otherwise than the directory, with those by which they are taken. */
    ObservableMap<String, String> meant() {
        return meant;
    }

    /** Whether what is said of names here holds for later documents too. */
    BooleanProperty remember() {
        return remember;
    }

    /** The names of the office's list, which a name that is not among them may mean; empty while there is no list. */
    List<String> listedNames() {
        return listed.stream().map(DirectoryEntry::name).toList();
    }

    /** Takes a name of the document for one of the list, wherever it stands. */
    void takeFor(String printed, String name) {
        said.put(printed, name);
        take(Map.of(printed, name));
        directory.removeIf(entry -> entry.name().equals(printed));
        fillDirectory();
    }

    private void take(Map<String, String> names) {
        if (!names.isEmpty()) {
            edit(DraftEdits.renamed(draft.get(), names));
            meant.putAll(names);
        }
    }

    Workspace workspace() {
        return workspace;
    }

    String documentName() {
        return documentName;
    }

    /** Whether the plan comes into the open file, as that of another year, and not into one of its own. */
    boolean isInto() {
        return into;
    }

    /** Begins anew, for the plan of another year that comes into the open file. */
    public void beginInto() {
        begin();
        into = true;
        step.set(null);
        step.set(Step.SOURCE);
    }

    /** Begins anew. */
    public void begin() {
        into = false;
        step.set(Step.SOURCE);
        refused.set(null);
        draft.set(null);
        earlier.clear();
        meant.clear();
        said.clear();
    }

    /** Goes on with the draft that is being reviewed, or begins where there is none. */
    public void resume() {
        if (draft.get() == null || into) {
            begin();
        }
    }

    public void beginByHand() {
        begin();
        step.set(Step.BY_HAND);
    }

    /** Reads a document and shows it for review. */
    public void read(Path document, String jobName) {
        String name = document.getFileName().toString();
        start(jobName, name, () -> PlanDocuments.read(document));
    }

    void readPasted(String text, String jobName, String name) {
        start(jobName, name, () -> PlanDocuments.readText(text));
    }

    private void start(String jobName, String name, java.util.function.Supplier<Draft> reading) {
        refused.set(null);
        var background = workspace.background();
        Desk desk = into ? workspace.desk().get() : null;
        background.start(background
                .<ReadDraft>longWork(jobName, job -> ReadDraft.of(reading.get(), desk))
                .onDone(read -> {
                    documentName = name;
                    earlier.clear();
                    meant.clear();
                    said.clear();
                    draft.set(read.draft());
                    take(read.meant());
                    current.set(0);
                    selection.set(Span.NOWHERE);
                    step.set(Step.REVIEW);
                })
                .onRefused(refused::set));
    }

    /**
     * A draft with the names in it that the open file's divisions have otherwise.
     *
     * @param meant those names with the divisions'
     */
    private record ReadDraft(Draft draft, Map<String, String> meant) {
        /** @param desk that of the file into which the plan comes, null for a file of its own */
        static ReadDraft of(Draft draft, Desk desk) {
            return new ReadDraft(
                    draft, desk == null ? Map.of() : PlanMaking.namesOf(desk).in(draft));
        }
    }

    DraftItem currentItem() {
        Draft now = draft.get();
        return now == null || now.items().isEmpty()
                ? null
                : now.items().get(Math.min(current.get(), now.items().size() - 1));
    }

    void go(int index) {
        if (draft.get() != null && index >= 0 && index < draft.get().items().size()) {
            current.set(index);
        }
    }

    /** Corrects the draft; {@link #undo()} takes it back. */
    void edit(Draft corrected) {
        earlier.push(draft.get());
        draft.set(corrected);
        if (current.get() >= corrected.items().size()) {
            current.set(Math.max(0, corrected.items().size() - 1));
        }
    }

    void undo() {
        if (!earlier.isEmpty()) {
            draft.set(earlier.pop());
        }
    }

    /** Goes on to the divisions: those of the list first, then those that the document names. */
    void toDivisions() {
        fillDirectory();
        step.set(Step.DIVISIONS);
    }

    /**
     * Takes a list of the office's divisions in.
     *
     * @param names what tells which of them a document means
     */
    void useList(List<DirectoryEntry> entries, DivisionNames names) {
        listed.clear();
        listed.addAll(entries);
        Map<String, String> others = names.in(draft.get());
        take(others);
        directory.removeIf(entry -> others.containsKey(entry.name()));
        fillDirectory();
    }

    private void fillDirectory() {
        List<DirectoryEntry> entries = new ArrayList<>(listed);
        directory.stream()
                .filter(entry ->
                        entries.stream().noneMatch(other -> other.name().equals(entry.name())))
                .forEach(entries::add);
        if (draft.get() != null) {
            draft.get().items().stream()
                    .flatMap(item -> item.assignments().stream())
                    .filter(assignment -> !assignment.group())
                    .map(DraftAssignment::division)
                    .distinct()
                    .filter(name ->
                            entries.stream().noneMatch(entry -> entry.name().equals(name)))
                    .forEach(name -> entries.add(DirectoryEntry.guessed(name)));
        }
        directory.setAll(entries);
    }

    /** How often the document names the division itself. */
    long timesNamed(String division) {
        return draft.get() == null
                ? 0
                : draft.get().items().stream()
                        .flatMap(item -> item.assignments().stream())
                        .filter(assignment -> assignment.division().equals(division))
                        .count();
    }

    /** The groups that the document names. */
    List<String> groups() {
        return draft.get() == null
                ? List.of()
                : draft.get().items().stream()
                        .flatMap(item -> item.assignments().stream())
                        .filter(DraftAssignment::group)
                        .map(DraftAssignment::division)
                        .distinct()
                        .toList();
    }

    /** Makes the file and opens it. */
    void save(Path file, String jobName, Runnable opened) {
        Draft accepted = draft.get();
        List<DirectoryEntry> divisions = List.copyOf(directory);
        Map<String, String> kept = remember.get() ? Map.copyOf(said) : Map.of();
        make(file, jobName, opened, making -> {
            making.fromDraft(file, accepted, documentName, divisions);
            OfficeNames.remember(kept);
        });
    }

    /** Adds the plan to the open file and shows its year. */
    void saveInto(Runnable added) {
        Draft accepted = draft.get();
        refused.set(null);
        workspace.act(
                desk -> PlanMaking.into(desk, accepted, documentName),
                () -> {
                    begin();
                    workspace.showYear(accepted.year().value());
                    added.run();
                },
                refused::set);
    }

    void saveByHand(Path file, int year, String title, String jobName, Runnable opened) {
        make(file, jobName, opened, making -> making.byHand(file, year, title, List.of()));
    }

    private void make(Path file, String jobName, Runnable opened, java.util.function.Consumer<PlanMaking> making) {
        refused.set(null);
        var background = workspace.background();
        background.start(background
                .<Path>longWork(jobName, job -> {
                    making.accept(new PlanMaking(workspace.clock(), PlanMaking.defaultCoordinator()));
                    return file;
                })
                .onDone(made -> workspace.open(
                        made,
                        SignIn.UNNAMED,
                        () -> {
                            begin();
                            opened.run();
                        },
                        refused::set))
                .onRefused(refused::set));
    }
}
