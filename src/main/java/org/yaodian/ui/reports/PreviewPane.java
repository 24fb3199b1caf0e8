package org.yaodian.ui.reports;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.ui.kit.Texts;

/** The right of 报表: the pages, and what stands there while there are none. */
final class PreviewPane extends VBox {
    private final Texts texts;
    private final PreviewModel model;
    private final PaperPane paper;
    private final Label skeletonWords = new Label();
    private final VBox skeleton = skeleton();
    private final Label remaking = new Label();
    private final Label why = new Label();
    private final VBox nothing;
    private boolean focusWanted;

    PreviewPane(Texts texts, PreviewModel model) {
        this.texts = texts;
        this.model = model;
        this.paper = new PaperPane(texts, model);
        getStyleClass().addAll("card", "report-preview");
        skeletonWords.setText(texts.get("preview.wait"));
        remaking.setText(texts.get("preview.wait"));
        remaking.getStyleClass().add("report-remaking");
        StackPane.setAlignment(remaking, Pos.TOP_CENTER);
        why.setWrapText(true);
        why.getStyleClass().add("muted");
        Button again = new Button(texts.get("preview.again"));
        again.setOnAction(event -> model.again());
        nothing = new VBox(why, again);
        nothing.setAlignment(Pos.CENTER);
        nothing.getStyleClass().add("report-nothing");
        again.visibleProperty().bind(why.textProperty().isNotEqualTo(texts.get("preview.incomplete")));
        again.managedProperty().bind(again.visibleProperty());
        StackPane middle = new StackPane(paper, skeleton, nothing, remaking);
        middle.setMinSize(0, 0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        PreviewBar bar = new PreviewBar(texts, model, paper);
        getChildren().addAll(bar, middle);
        model.state().addListener(property -> show());
        model.pages().addListener(property -> show());
        show();
    }

    private VBox skeleton() {
        skeletonWords.getStyleClass().add("muted");
        VBox sheet = new VBox();
        sheet.getStyleClass().add("report-skeleton");
        for (String width : new String[] {"title", "line", "line", "line", "line", "line", "line"}) {
            HBox bar = new HBox();
            bar.getStyleClass().addAll("skeleton-bar", width);
            sheet.getChildren().add(bar);
        }
        VBox box = new VBox(sheet, skeletonWords);
        box.getStyleClass().add("report-skeleton-box");
        box.setAlignment(Pos.TOP_CENTER);
        return box;
    }

    private void show() {
        PreviewModel.State state = model.state().get();
        boolean making = state == PreviewModel.State.MAKING;
        boolean pages = model.pages().get() != null;
        boolean failed = state == PreviewModel.State.REFUSED || state == PreviewModel.State.CANCELLED;
        paper.setVisible(pages && !failed);
        focus();
        paper.setStale(making);
        remaking.setVisible(making && pages);
        skeleton.setVisible(making && !pages);
        nothing.setVisible(failed || state == PreviewModel.State.NOTHING);
        why.setText(
                switch (state) {
                    case REFUSED -> texts.wording().of(model.refused());
                    case CANCELLED -> texts.get("preview.cancelled");
                    default -> texts.get("preview.incomplete");
                });
    }

    /** Puts the focus on the page, as soon as there is one, so that its keys work at once. */
    void begin() {
        focusWanted = true;
        focus();
    }

    private void focus() {
        if (focusWanted && paper.isVisible()) {
            focusWanted = false;
            paper.requestFocus();
        }
    }

    /** Somebody has begun to do something else here. */
    void leave() {
        focusWanted = false;
    }
}
