package org.yaodian.ui.items;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yaodian.desk.ProgressReviewing;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Progress;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** What a division submitted and waits for review, with the ways to accept it or send it back; or what was sent back. */
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
        getChildren().addAll(told, accept, giveBack);
        managedProperty().bind(visibleProperty());
        accept.managedProperty().bind(accept.visibleProperty());
        giveBack.managedProperty().bind(giveBack.visibleProperty());
    }

    void show(WorkItem item, AssignmentStatus status) {
        Progress pending = status.reports().pending();
        Progress returned = status.reports().returned();
        setVisible(pending != null || returned != null);
        boolean reviewable = pending != null && workspace.isCoordinator() && item.closedOn() == null;
        accept.setVisible(reviewable);
        giveBack.setVisible(reviewable);
        if (pending != null) {
            told.setText(
                    texts.get("review.waits", pending.percent(), pending.done(), pending.reportedBy(), day(pending)));
            String division = status.division().name();
            accept.setOnAction(event -> workspace.act(desk ->
                    new ProgressReviewing(desk).accept(workspace.year(), item.number(), division, null, desk.today())));
            giveBack.setOnAction(event -> actions.askReason(
                    texts.get("review.returnTitle", division),
                    texts.get("review.return"),
                    reason -> workspace.act(desk -> new ProgressReviewing(desk)
                            .giveBack(workspace.year(), item.number(), division, reason, desk.today()))));
        } else if (returned != null) {
            told.setText(texts.get("review.returned", returned.percent(), day(returned), note(returned)));
        }
    }

    private static String note(Progress returned) {
        return returned.review() == null || returned.review().note() == null
                ? ""
                : returned.review().note();
    }

    private String day(Progress progress) {
        return texts.words().dayIn(workspace.clock().today().getYear(), progress.on());
    }
}
