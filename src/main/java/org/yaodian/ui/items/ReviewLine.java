package org.yaodian.ui.items;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yaodian.desk.Reviewing;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Extension;
import org.yaodian.plan.ExtensionState;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Waiting;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.VisibleParts;
import org.yaodian.ui.workspace.Workspace;

/** What a division submitted or asked for, with the ways to accept it or send it back; or what became of it. */
final class ReviewLine extends HBox {
    private final Texts texts;
    private final Workspace workspace;
    private final ItemActions actions;
    private final Label told = new Label();
    private final Button accept = new Button();
    private final Button giveBack = new Button();

    ReviewLine(Texts texts, Workspace workspace, ItemActions actions) {
        super(8);
        this.texts = texts;
        this.workspace = workspace;
        this.actions = actions;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("review-line");
        told.getStyleClass().add("small");
        told.setWrapText(true);
        HBox.setHgrow(told, Priority.ALWAYS);
        accept.setText(texts.get("review.accept"));
        accept.setId("review-accept");
        giveBack.setText(texts.get("review.return"));
        giveBack.setId("review-return");
        accept.setMinWidth(USE_PREF_SIZE);
        giveBack.setMinWidth(USE_PREF_SIZE);
        VisibleParts.only(this, List.of(told, accept, giveBack));
    }

    /** Shows the progress that waits, or what was sent back. */
    void showProgress(WorkItem item, AssignmentStatus status) {
        Progress pending = status.reports().pending();
        Progress returned = status.reports().returned();
        if (pending != null) {
            show(
                    new Waiting(item, status, pending, null),
                    texts.get(
                            "review.waits",
                            pending.percent(),
                            pending.done(),
                            pending.reportedBy(),
                            day(pending.on())));
        } else {
            show(
                    null,
                    returned == null
                            ? null
                            : texts.get("review.returned", returned.percent(), day(returned.on()), note(returned)));
        }
    }

    /** Shows the time that was asked for and waits, or what became of it. */
    void showExtension(WorkItem item, AssignmentStatus status, List<Extension> extensions) {
        Extension last = extensions.isEmpty() ? null : extensions.get(extensions.size() - 1);
        if (last == null) {
            show(null, null);
            return;
        }
        String words = texts.get("extension." + last.state(), texts.words().fullDate(last.until()), last.reason());
        if (last.decision() != null && last.decision().note() != null) {
            words += "\n"
                    + texts.get(
                            "extension.note",
                            last.decision().by(),
                            last.decision().note());
        }
        show(last.state() == ExtensionState.ASKED ? new Waiting(item, status, null, last) : null, words);
    }

    /** @param waiting what can be decided, null where there is nothing to */
    private void show(Waiting waiting, String words) {
        setVisible(words != null);
        told.setText(words);
        boolean reviewable =
                waiting != null && workspace.isCoordinator() && waiting.item().closedOn() == null;
        accept.setVisible(reviewable);
        giveBack.setVisible(reviewable);
        if (!reviewable) {
            return;
        }
        accept.setOnAction(event -> workspace.act(desk -> new Reviewing(desk).accept(List.of(waiting), desk.today())));
        giveBack.setOnAction(event -> actions.askReason(
                texts.get("review.returnTitle", waiting.assignment().division().name()),
                texts.get("review.return"),
                reason -> workspace.act(desk -> new Reviewing(desk).giveBack(List.of(waiting), reason, desk.today()))));
    }

    private static String note(Progress returned) {
        return returned.review() == null || returned.review().note() == null
                ? ""
                : returned.review().note();
    }

    private String day(LocalDate on) {
        return texts.words().dayIn(workspace.clock().today().getYear(), on);
    }
}
