package org.yaodian.ui.newplan;

import java.io.File;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yaodian.desk.Desk;
import org.yaodian.plan.Refused;
import org.yaodian.reading.Draft;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.newplan.NewPlanModel.Step;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Screen;

/** The wizard from a document to a plan file: its steps above, the one that is being made below. */
public final class NewPlanView extends VBox {
    private final Texts texts;
    private final NewPlanModel model;
    private final Navigation navigation;
    private final Label[] stepLabels;
    private final Label summary = new Label();
    private final Label error = new Label();
    private final Button back = new Button();
    private final Button next = new Button();
    private final StackPane content = new StackPane();
    private final HBox bar;

    public NewPlanView(Texts texts, NewPlanModel model, Navigation navigation) {
        this.texts = texts;
        this.model = model;
        this.navigation = navigation;
        getStyleClass().addAll("screen", "new-plan");
        stepLabels = new Label[] {stepLabel("step.source"), stepLabel("step.review"), stepLabel("step.divisions")};
        summary.getStyleClass().addAll("muted", "small");
        summary.setMinWidth(0);
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        back.setId("step-back");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(event -> back());
        next.setId("step-next");
        next.setMinWidth(USE_PREF_SIZE);
        next.getStyleClass().add("accent");
        next.setOnAction(event -> next());
        bar = new HBox();
        bar.setSpacing(8);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().addAll(stepLabels);
        bar.getChildren().addAll(summary, Card.spacer(), back, next);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        getChildren().addAll(bar, error, content);
        model.step().addListener(property -> showStep());
        model.draft().addListener(property -> showSummary());
        model.refused().addListener((property, before, now) -> showError(now));
        showStep();
        showError(model.refused().get());
    }

    private Label stepLabel(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("step");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void showStep() {
        Step step = model.step().get();
        if (step == null) {
            return;
        }
        boolean byHand = step == Step.BY_HAND;
        for (int i = 0; i < stepLabels.length; i++) {
            stepLabels[i].getStyleClass().setAll("label", "step", i == step.ordinal() ? "here" : "muted");
            // the divisions of a plan that comes into a file are those of the file
            boolean needed = !byHand && !(model.isInto() && i == Step.DIVISIONS.ordinal());
            stepLabels[i].setVisible(needed);
            stepLabels[i].setManaged(needed);
        }
        Node shown = contentOf(step);
        content.getChildren().setAll(shown);
        Platform.runLater(() -> focusFirst(shown));
        back.setText(texts.get(step == Step.SOURCE || byHand ? "cancel" : "back"));
        next.setText(texts.get(step == Step.DIVISIONS ? "save" : model.isInto() ? "into" : "next"));
        next.setVisible(step == Step.REVIEW || step == Step.DIVISIONS);
        next.setManaged(next.isVisible());
        showSummary();
    }

    /** Keys work from the first moment: in the document where it is reviewed, in the first field elsewhere. */
    private static void focusFirst(Node shown) {
        Node document = shown.lookup("#document");
        Node first = document != null ? document : shown.lookup("#plan-title");
        if (first == null) {
            first = shown.lookup("#pasted-text");
        }
        if (first != null) {
            goTo(first);
        }
    }

    /** A page that was asked for from elsewhere is not in the window yet. */
    private static void goTo(Node field) {
        if (field.getScene() == null) {
            Pulses.inScene(field, () -> Platform.runLater(field::requestFocus));
        } else {
            field.requestFocus();
        }
    }

    private Node contentOf(Step step) {
        return switch (step) {
            case SOURCE -> new SourceStep(texts, model);
            case REVIEW -> new ReviewStep(texts, model);
            case DIVISIONS -> new DivisionsStep(texts, model);
            case BY_HAND -> new ByHandStep(texts, model, this::saveFile, this::opened);
        };
    }

    private void showSummary() {
        Draft draft = model.draft().get();
        boolean shown = draft != null && model.step().get() == Step.REVIEW;
        summary.setVisible(shown);
        summary.setManaged(shown);
        if (shown) {
            int assignments = draft.items().stream()
                    .mapToInt(item -> item.assignments().size())
                    .sum();
            int obligations = draft.items().stream()
                    .mapToInt(item -> item.obligations().size())
                    .sum();
            summary.setText(texts.get(
                    "summary",
                    draft.items().size(),
                    draft.sections().size(),
                    assignments,
                    obligations,
                    draft.notUnderstood().size()));
        }
    }

    private void showError(Refused refused) {
        error.setText(refused == null ? "" : "▲ " + texts.wording().of(refused));
        error.setVisible(refused != null);
        error.setManaged(refused != null);
    }

    private void back() {
        switch (model.step().get()) {
            case REVIEW -> model.step().set(Step.SOURCE);
            case DIVISIONS -> model.step().set(Step.REVIEW);
            case SOURCE, BY_HAND -> {
                model.begin();
                navigation.goTo(model.workspace().desk().get() == null ? Screen.WELCOME : Screen.OVERVIEW);
            }
        }
    }

    private void next() {
        if (model.step().get() == Step.REVIEW) {
            if (model.draft().get().year().value() == null) {
                showError(new Refused("plan.yearMissing"));
                return;
            }
            showError(null);
            if (model.isInto()) {
                model.saveInto(this::opened);
            } else {
                model.toDivisions();
            }
        } else {
            Draft draft = model.draft().get();
            Path file = saveFile(fileName(draft));
            if (file != null) {
                model.save(file, texts.get("saving"), this::opened);
            }
        }
    }

    /** The title, with the year before it where it does not say the year itself, without what no file name may have. */
    private static String fileName(Draft draft) {
        String title = draft.title().value() == null ? "" : draft.title().value();
        String year = draft.year().value().toString();
        String named = title.contains(year) ? title : year + title;
        return named.replaceAll("[\\\\/:*?\"<>|\\s]", "");
    }

    private void opened() {
        navigation.goTo(Screen.OVERVIEW);
    }

    /** Asks where the plan is to be kept; null where the user thought better of it. */
    private Path saveFile(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("save"));
        chooser.setInitialFileName(name + Desk.EXTENSION);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("planFiles"), "*" + Desk.EXTENSION));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen == null) {
            return null;
        }
        return chosen.getName().endsWith(Desk.EXTENSION)
                ? chosen.toPath()
                : chosen.toPath().resolveSibling(chosen.getName() + Desk.EXTENSION);
    }
}
