package org.yaodian.ui.collect;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.yaodian.desk.CollectDecisions;
import org.yaodian.desk.CollectDecisions.Decision;
import org.yaodian.desk.CollectPreview;
import org.yaodian.desk.CollectedForm;
import org.yaodian.desk.CollectedRow;
import org.yaodian.desk.Desk;
import org.yaodian.desk.FormCollecting;
import org.yaodian.desk.FormReplies;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.Job;
import org.yaodian.ui.kit.JobListener;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/**
 * What 收回填报表 shows and does: the forms that were dropped, what would come of them, and what was decided. The forms
 * are compared again after every change of the plan, so that what is shown is what would be written.
 */
public final class CollectModel {
    /** What is to be read: files and folders, and whether progress counts at once. */
    record Given(List<Path> files, boolean accepted) {}

    private final Texts texts;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<RoundReading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Job<?>> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Refused> refused = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RowChoices> choices = new ReadOnlyObjectWrapper<>(RowChoices.NONE);
    private final ReadOnlyObjectWrapper<Integer> taken = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty accepted = new SimpleBooleanProperty();
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty();
    private final ObjectProperty<RoundReading.Line> chosen = new SimpleObjectProperty<>();
    private List<Path> files = List.of();
    private boolean shown;
    private boolean stale;

    public CollectModel(Texts texts, Workspace workspace) {
        this.texts = texts;
        this.workspace = workspace;
        workspace.desk().addListener((property, before, now) -> forget());
        workspace.status().addListener(property -> {
            // what was taken last may have been taken back; the act that took it tells it anew
            taken.set(null);
            compareAgain();
        });
        accepted.addListener((property, before, now) -> compareAgain());
    }

    LocalDate today() {
        return workspace.clock().today();
    }

    Workspace workspace() {
        return workspace;
    }

    /** The forms as they were read last, null before. */
    ReadOnlyObjectProperty<RoundReading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** The reading that is going on, null while none is. */
    ReadOnlyObjectProperty<Job<?>> running() {
        return running.getReadOnlyProperty();
    }

    /** Why nothing could be read, null where something could. */
    ReadOnlyObjectProperty<Refused> refused() {
        return refused.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RowChoices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** How many rows were taken of these forms last, null while none were. */
    ReadOnlyObjectProperty<Integer> taken() {
        return taken.getReadOnlyProperty();
    }

    /** Whether progress counts at once, without review. */
    BooleanProperty accepted() {
        return accepted;
    }

    /** Whether only that is shown which somebody has to decide or to put right. */
    BooleanProperty onlyOpen() {
        return onlyOpen;
    }

    /** The line that is looked at, null for none. */
    ObjectProperty<RoundReading.Line> chosen() {
        return chosen;
    }

    /** Forms are compared anew only while somebody looks at them. */
    void show(boolean nowShown) {
        shown = nowShown;
        if (shown && stale) {
            compareAgain();
        }
    }

    /** Reads other forms: files, and folders of files. */
    public void read(List<Path> given) {
        if (given.isEmpty() || !workspace.isCoordinator()) {
            return;
        }
        choices.set(RowChoices.NONE);
        taken.set(null);
        reading.set(null);
        chosen.set(null);
        files = List.copyOf(given);
        read();
    }

    private void compareAgain() {
        boolean comparable = workspace.status().get() != null && !files.isEmpty();
        stale = comparable && !shown;
        if (comparable && shown) {
            read();
        }
    }

    private void read() {
        stop();
        refused.set(null);
        stale = false;
        Desk desk = workspace.desk().get();
        Given given = new Given(files, accepted.get());
        Integer year = workspace.year();
        Background background = workspace.background();
        Job<RoundReading> job = background.longWork(
                texts.get("reading"), running -> RoundReading.of(desk, year, given, new JobListener(running)));
        job.onDone(read -> {
                    if (ended(job)) {
                        show(read);
                    }
                })
                .onRefused(why -> {
                    if (ended(job)) {
                        reading.set(null);
                        refused.set(why);
                    }
                })
                .whenCancelled(() -> {
                    if (ended(job) && reading.get() == null) {
                        files = List.of();
                    }
                });
        running.set(job);
        background.start(job);
    }

    /** Stops a reading that is going on; what was shown before stays. */
    void cancel() {
        if (running.get() != null) {
            running.get().cancel();
        }
    }

    /** As {@link #cancel}, and nobody waits for its end. */
    private void stop() {
        Job<?> job = running.get();
        running.set(null);
        if (job != null) {
            job.cancel();
        }
    }

    private boolean ended(Job<?> job) {
        boolean current = running.get() == job;
        if (current) {
            running.set(null);
        }
        return current;
    }

    private void show(RoundReading read) {
        RoundReading before = reading.get();
        if (before != null) {
            choices.set(choices.get().stillOf(before.preview(), read.preview()));
        }
        RoundReading.Line looked = chosen.get();
        reading.set(read);
        chosen.set(read.lines().stream()
                .filter(line -> looked != null && Objects.equals(line.place(), looked.place()))
                .findFirst()
                .orElseGet(() -> read.lines().get(0)));
    }

    /** What an item of the plan is called, null where there is none of the number. */
    String nameOf(int item) {
        PlanStatus status = workspace.status().get();
        return status == null
                ? null
                : status.items().stream()
                        .filter(one -> one.item().number() == item)
                        .map(one -> one.item().name())
                        .findFirst()
                        .orElse(null);
    }

    /** Lets the forms go. */
    void forget() {
        stop();
        files = List.of();
        reading.set(null);
        refused.set(null);
        taken.set(null);
        chosen.set(null);
        choices.set(RowChoices.NONE);
    }

    /** Decides on a row that can be taken. */
    void decide(CollectedForm form, CollectedRow row, Decision decision) {
        if (row.canBeTaken()) {
            choices.set(choices.get().with(form, row, decision));
        }
    }

    /** Decides on every conflict of a form that can be decided on. */
    void decideAll(CollectedForm form, Decision decision) {
        RowChoices all = choices.get();
        for (CollectedRow row : form.rows()) {
            if (row.outcome() == CollectedRow.Outcome.CONFLICT && row.canBeTaken()) {
                all = all.with(form, row, decision);
            }
        }
        choices.set(all);
    }

    /** Whether something is there to be written. */
    boolean canApply() {
        return workspace.isCoordinator()
                && running.get() == null
                && reading.get() != null
                && (choices.get().tally(reading.get().preview()).toTake() > 0 || newAnswers() > 0);
    }

    /** How many forms came back that were not known to be back yet. */
    int newAnswers() {
        return (int) reading.get().preview().forms().stream()
                .filter(form -> form.answer() == CollectedForm.Answer.NEW)
                .count();
    }

    /** Writes all that is free of conflicts; what was decided on conflicts waits. */
    void applyClean() {
        apply(choices.get().withoutConflicts(reading.get().preview()));
    }

    /** Writes all that is free of conflicts, and the conflicts that were decided for the forms. */
    void applyDecided() {
        apply(choices.get().decisions());
    }

    private void apply(CollectDecisions decisions) {
        if (!canApply()) {
            return;
        }
        CollectPreview preview = reading.get().preview();
        Integer year = workspace.year();
        int[] rows = new int[1];
        workspace.act(
                desk -> rows[0] = new FormCollecting(desk, year).apply(preview, decisions),
                () -> taken.set(rows[0]),
                why -> {
                    workspace.refuse(why);
                    // the plan was changed behind the preview: the next shows it as it is now
                    workspace.refresh();
                });
    }

    /** How many forms have something that their divisions have to put right. */
    int repliesNeeded() {
        FormReplies replies = new FormReplies();
        return reading.get() == null
                ? 0
                : (int) reading.get().preview().forms().stream()
                        .filter(replies::isNeeded)
                        .count();
    }

    /** Writes a reply for each division that has to put something right. */
    void reply(Path folder, Consumer<List<Path>> done) {
        CollectPreview preview = reading.get().preview();
        Background background = workspace.background();
        background.start(background
                .<List<Path>>longWork(texts.get("replying"), job -> new FormReplies().write(preview, folder))
                .onDone(done)
                .onRefused(workspace::refuse));
    }
}
