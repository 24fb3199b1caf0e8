package org.yaodian.ui.mydivision;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.DivisionStanding.Owed;
import org.yaodian.plan.Extension;
import org.yaodian.plan.Progress;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** What the division said of an item, what became of it, and what can be done: report, ask for more time, attach. */
final class DutyPane extends VBox {
    /** What the buttons do. */
    record Actions(Runnable update, Runnable extend, Runnable open) {}

    private final Texts texts;

    DutyPane(Texts texts, Workspace workspace, Owed owed, Actions actions, Node evidence) {
        this.texts = texts;
        getStyleClass().add("detail");
        AssignmentStatus assignment = owed.assignment();
        Label title =
                new Label(owed.item().item().number() + "　" + owed.item().item().name());
        title.getStyleClass().add("detail-title");
        title.setWrapText(true);
        HBox standing = new HBox(8, StateSign.chip(assignment.state(), texts.words()));
        standing.setAlignment(Pos.CENTER_LEFT);
        if (assignment.limit() != null) {
            Label limit = new Label(texts.get("limit", texts.words().fullDate(assignment.limit())));
            limit.getStyleClass().add("muted");
            standing.getChildren().add(limit);
        }
        boolean open = owed.item().item().closedOn() == null
                && workspace.mayReport(assignment.division().id());
        Button update = button("my-update", texts.get("update"), actions.update());
        update.getStyleClass().add("accent");
        Button extend = button("my-extend", texts.get("extend"), actions.extend());
        extend.setDisable(assignment.limit() == null);
        update.setDisable(!open);
        extend.setDisable(!open || assignment.limit() == null);
        Button whole = button("my-open", texts.get("open"), actions.open());
        whole.getStyleClass().addAll("flat", "link");
        FlowPane buttons = new FlowPane(8, 8, update, extend, whole);
        Label text = new Label(owed.item().item().text());
        text.setWrapText(true);
        text.getStyleClass().add("item-text");
        getChildren().addAll(title, standing, buttons);
        words(assignment);
        workspace
                .status()
                .get()
                .snapshot()
                .extensionsOf(assignment.assignment())
                .forEach(this::extension);
        getChildren().addAll(text, evidence);
    }

    private static Button button(String id, String name, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void words(AssignmentStatus assignment) {
        var reports = assignment.reports();
        told("word.draft", reports.draft());
        told("word.returned", reports.returned());
        told("word.pending", reports.pending());
        told("word.accepted", reports.accepted());
    }

    private void told(String key, Progress progress) {
        if (progress == null) {
            return;
        }
        Label head = new Label(
                texts.get(key, progress.percent(), texts.words().fullDate(progress.on()), progress.reportedBy()));
        head.getStyleClass().addAll("muted", "small");
        VBox box = new VBox(2, head);
        if (progress.review() != null && progress.review().note() != null) {
            line(
                    box,
                    texts.get(
                            "word.note",
                            progress.review().by(),
                            progress.review().note()));
        }
        line(box, progress.done());
        line(box, progress.problems().isBlank() ? "" : texts.get("word.problems", progress.problems()));
        line(box, progress.nextSteps().isBlank() ? "" : texts.get("word.next", progress.nextSteps()));
        getChildren().add(box);
    }

    private static void line(VBox box, String text) {
        if (!text.isBlank()) {
            Label label = new Label(text);
            label.setWrapText(true);
            box.getChildren().add(label);
        }
    }

    private void extension(Extension extension) {
        String words = texts.get(
                "extension." + extension.state(), texts.words().fullDate(extension.until()), extension.reason());
        if (extension.decision() != null && extension.decision().note() != null) {
            words += "\n"
                    + texts.get(
                            "word.note",
                            extension.decision().by(),
                            extension.decision().note());
        }
        Label told = new Label(words);
        told.setWrapText(true);
        told.getStyleClass().add("small");
        getChildren().add(told);
    }
}
