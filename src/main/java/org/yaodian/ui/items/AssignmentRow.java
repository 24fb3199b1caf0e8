package org.yaodian.ui.items;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.desk.Assigning;
import org.yaodian.desk.EvidenceKeeping;
import org.yaodian.desk.ProgressReporting;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.ExtensionState;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.FileDrop;
import org.yaodian.ui.kit.InSight;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.TextScale;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.kit.UndoKeys;
import org.yaodian.ui.kit.Unkept;
import org.yaodian.ui.kit.VisibleParts;
import org.yaodian.ui.progress.TypedPercent;
import org.yaodian.ui.workspace.Workspace;

/**
 * One division's progress, edited where it stands: percentage and text in the row, problems and next steps below it when
 * asked for. Enter saves, leaving the row saves what was changed, Esc takes it back.
 */
final class AssignmentRow extends VBox implements Unkept {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double NAME_WIDTH = 84;
    private static final double MOST_NAME_SCALE = 1.35;
    private static final double PERCENT_WIDTH = 52;

    private final Texts texts;
    private final Workspace workspace;
    private final IntConsumer step;
    private final Runnable leave;
    private final Label light = new Label();
    private final Label name = Tips.whole(new Label());
    private final Label role = new Label();
    private final TextField done = field("done");
    private final TextField percent = field("percent");
    private final ReviewLine review;
    private final ReviewLine extension;
    private final ItemActions actions;
    private final ProgressDrafts drafts;
    private final Label error = new Label();
    private final Label unsaved = new Label();
    private final Button expand = new Button(null, new FontIcon(Feather.CHEVRON_DOWN));
    private final StackPane detailsRoom = new StackPane();
    private ProgressDetails details;
    private WorkItem item;
    private AssignmentStatus status;
    private boolean saving;

    /** Whether the field for the percentage was opened by its key, so that the text is what comes next. */
    private boolean begun;

    AssignmentRow(
            Texts texts,
            Workspace workspace,
            ProgressDrafts drafts,
            ItemActions actions,
            IntConsumer step,
            Runnable leave) {
        this.review = new ReviewLine(texts, workspace, actions);
        this.extension = new ReviewLine(texts, workspace, actions);
        this.drafts = drafts;
        this.actions = actions;
        this.texts = texts;
        this.workspace = workspace;
        this.step = step;
        this.leave = leave;
        getStyleClass().add("assignment-row");
        // what is said of it needs its room too
        TextScale.follow(name, () -> {
            name.setMinWidth(TextScale.within(NAME_WIDTH, MOST_NAME_SCALE));
            name.setMaxWidth(TextScale.within(NAME_WIDTH, MOST_NAME_SCALE));
        });
        role.getStyleClass().addAll("muted", "small");
        role.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(done, Priority.ALWAYS);
        Tips.install(done, () -> accepted() == null ? null : accepted().done());
        done.setMinWidth(60);
        done.setPrefWidth(60);
        TextScale.keepWidth(percent, PERCENT_WIDTH);
        percent.getStyleClass().add("percent");
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        showError(null);
        unsaved.setId("unsaved");
        unsaved.getStyleClass().addAll("muted", "small");
        unsaved.setWrapText(true);
        showUnsaved();
        done.textProperty().addListener(text -> showUnsaved());
        percent.textProperty().addListener(text -> showUnsaved());
        HBox row = new HBox(light, name, role, done, percent, expandButton());
        row.setSpacing(4);
        row.setAlignment(Pos.CENTER_LEFT);
        detailsRoom.setVisible(false);
        VisibleParts.only(this, List.of(row, review, extension, detailsRoom, unsaved, error));
        focusWithinProperty().addListener((property, before, now) -> {
            if (!now) {
                begun = false;
                saveIfChanged();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        FileDrop.onto(this, files -> status != null && isEditable(), files -> files.forEach(this::attach));
    }

    /** A file that proves what this division says. */
    private void attach(Path file) {
        int number = item.number();
        String division = status.division().name();
        workspace.actAtLength(
                texts.of("evidence").get("attaching", file.getFileName()),
                (desk, listener) -> new EvidenceKeeping(desk, listener)
                        .attachToItem(workspace.year(), number, division, file, desk.today()),
                () -> {},
                workspace::refuse,
                () -> {});
    }

    private TextField field(String id) {
        TextField field = new TextField();
        field.getStyleClass().add("inline-field");
        field.setId(id);
        return field;
    }

    private Button expandButton() {
        expand.getStyleClass().addAll("flat", "button-icon", "small");
        expand.setAccessibleText(texts.get("progress.more"));
        Tips.install(expand, texts.get("progress.more"));
        expand.setOnAction(event -> showDetails(!detailsRoom.isVisible()));
        return expand;
    }

    private void showDetails(boolean shown) {
        if (details == null) {
            details = new ProgressDetails(
                    texts,
                    this::showUnsaved,
                    workspace.isCoordinator() ? this::remove : null,
                    () -> actions.extend(item, status));
            details.setExtendable(isExtendable());
            details.show(accepted());
            details.setEditable(isEditable());
            detailsRoom.getChildren().add(details);
        }
        detailsRoom.setVisible(shown);
        ((FontIcon) expand.getGraphic()).setIconCode(shown ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
    }

    private void remove() {
        WorkItem removedFrom = item;
        AssignmentStatus removed = status;
        workspace.act(desk -> new Assigning(desk).remove(removedFrom, removed.division(), removed.assignment()));
    }

    /** Time can be asked for where there is a limit, and nothing of the kind waits. */
    private boolean isExtendable() {
        return isEditable()
                && status.limit() != null
                && workspace.status().get().snapshot().extensionsOf(status.assignment()).stream()
                        .noneMatch(asked -> asked.state() == ExtensionState.ASKED);
    }

    boolean isEditable() {
        return workspace.mayReport(status.division().id()) && item.closedOn() == null;
    }

    UUID assignmentId() {
        return status == null ? null : status.assignment().id();
    }

    /** Shows how the division stands; what is being typed stays. */
    void show(WorkItem newItem, AssignmentStatus newStatus) {
        if (!saving && newStatus.equals(status) && newItem.equals(item)) {
            return;
        }
        boolean typing = status != null && isFocusWithin() && isChanged();
        Optional<ProgressDrafts.Typed> left =
                status == null ? drafts.of(newStatus.assignment().id()) : Optional.empty();
        item = newItem;
        status = newStatus;
        light.setText(StateSign.icon(newStatus.state()));
        light.getStyleClass().setAll("label", "state-icon", StateSign.styleClass(newStatus.state()));
        light.setAccessibleText(texts.words().of(newStatus.state()));
        Tips.install(light, texts.words().of(newStatus.state()));
        name.setText(newStatus.division().name());
        review.showProgress(newItem, newStatus);
        extension.showExtension(
                newItem, newStatus, workspace.status().get().snapshot().extensionsOf(newStatus.assignment()));
        if (details != null) {
            details.setExtendable(isExtendable());
        }
        role.setText(texts.words().of(newStatus.assignment().role()));
        done.setPromptText(texts.get("progress.done"));
        done.setAccessibleText(newStatus.division().name() + " " + texts.get("progress.done"));
        percent.setAccessibleText(newStatus.division().name() + " " + texts.get("progress.percent"));
        done.setEditable(isEditable());
        percent.setEditable(isEditable());
        if (details != null) {
            details.setEditable(isEditable());
        }
        if (!typing || saving) {
            revert();
        }
        saving = false;
        left.ifPresent(typed -> {
            percent.setText(typed.percent());
            done.setText(typed.done());
        });
        showUnsaved();
    }

    private void revert() {
        done.setText(accepted() == null ? "" : accepted().done());
        percent.setText(status.percent() + "%");
        if (details != null) {
            details.show(accepted());
        }
        showError(null);
        showUnsaved();
    }

    private Progress accepted() {
        return status.reports().accepted();
    }

    private boolean isChanged() {
        return !percent.getText().strip().equals(status.percent() + "%")
                        && !percent.getText().strip().equals(Integer.toString(status.percent()))
                || !done.getText().equals(accepted() == null ? "" : accepted().done())
                || details != null && details.isChanged(accepted());
    }

    @Override
    public Stream<String> unkept() {
        return unsaved.isVisible() ? Stream.of(words()) : Stream.empty();
    }

    private String words() {
        return texts.of("progress")
                .get("of", item.number(), item.name(), status.division().name());
    }

    private void showUnsaved() {
        boolean shown = status != null && isEditable() && isChanged();
        if (shown) {
            unsaved.setText(toldUnsaved());
            drafts.keep(
                    assignmentId(), new ProgressDrafts.Typed(item.id(), percent.getText(), done.getText(), words()));
        } else if (status != null) {
            drafts.forget(assignmentId());
        }
        unsaved.setVisible(shown);
    }

    /** What the office itself says takes the place of what the division said and nobody has looked at. */
    private String toldUnsaved() {
        Progress pending = status.reports().pending();
        return pending != null && workspace.isCoordinator()
                ? texts.get("progress.replaces", pending.reportedBy(), pending.percent())
                : texts.get("progress.unsaved");
    }

    void begin() {
        begun = true;
        percent.requestFocus();
        percent.selectAll();
        // the place of a row that was just made is known when it was drawn
        Pulses.after(1, () -> InSight.bring(this));
    }

    private void onKey(KeyEvent event) {
        boolean inText = event.getTarget() instanceof TextArea;
        if (event.getCode() == KeyCode.ESCAPE) {
            revert();
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && (!inText || event.isShortcutDown())) {
            if (event.getTarget() instanceof TextInputControl) {
                saveIfChanged();
                event.consume();
            }
        } else if (begun && event.getCode() == KeyCode.TAB && !event.isShiftDown() && event.getTarget() == percent) {
            begun = false;
            done.requestFocus();
            event.consume();
        } else if ((UndoKeys.isUndo(event) || UndoKeys.isRedo(event))
                && event.getTarget() instanceof TextInputControl
                && !isChanged()) {
            // the field has nothing of its own to take back or do again: what was saved last is meant
            event.consume();
            Event.fireEvent(this, event.copyFor(this, this));
        } else if (UndoKeys.isUndo(event) && !(event.getTarget() instanceof TextInputControl) && isChanged()) {
            revert();
            event.consume();
        } else if (!inText && event.getCode() == KeyCode.DOWN) {
            step.accept(1);
            event.consume();
        } else if (!inText && event.getCode() == KeyCode.UP) {
            step.accept(-1);
            event.consume();
        }
    }

    private void saveIfChanged() {
        if (status == null || saving || !isEditable() || !isChanged()) {
            return;
        }
        int value;
        try {
            value = TypedPercent.of(percent.getText());
        } catch (Refused e) {
            refuse(e);
            return;
        }
        saving = true;
        WorkItem reportedOn = item;
        AssignmentStatus reporter = status;
        ProgressReporting.Report report = new ProgressReporting.Report(
                value,
                done.getText(),
                details == null ? null : details.problems(),
                details == null ? null : details.nextSteps());
        workspace.act(
                desk -> new ProgressReporting(desk)
                        .say(
                                reportedOn,
                                reporter.division(),
                                reporter.assignment(),
                                reporter.reports(),
                                report,
                                desk.today()),
                () -> {
                    // the row may be gone by now, and what it kept is in the file
                    drafts.forget(reporter.assignment().id());
                    showError(null);
                },
                this::refuse);
    }

    private void refuse(Refused refused) {
        saving = false;
        showError(texts.wording().of(refused));
        if (refused.reason().equals("submit.noText")) {
            done.requestFocus();
        }
    }

    private void showError(String words) {
        error.setText(words == null ? "" : "▲ " + words);
        error.setVisible(words != null);
        percent.pseudoClassStateChanged(ERROR, words != null);
    }
}
