package org.yaodian.ui.reports;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
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
    private final VBox skeleton;
    private final Label remakingWords = new Label();
    private final HBox remaking;
    private final Label why = new Label();
    private final VBox nothing;
    private boolean focusWanted;

    /** @param figure told the figure that was clicked on the page */
    PreviewPane(Texts texts, PreviewModel model, SheetNames names, Consumer<String> figure) {
        this.texts = texts;
        this.model = model;
        this.paper = new PaperPane(texts, model, figure);
        this.skeleton = skeleton();
        this.remaking = going(remakingWords);
        getStyleClass().addAll("card", "report-preview");
        remaking.getStyleClass().add("report-remaking");
        remaking.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
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
        PreviewBar bar = new PreviewBar(texts, model, names, paper);
        getChildren().addAll(bar, middle);
        model.state().addListener(property -> show());
        model.pages().addListener(property -> show());
        show();
    }

    private VBox skeleton() {
        VBox sheet = new VBox();
        sheet.getStyleClass().add("report-skeleton");
        for (String width : new String[] {"title", "line", "line", "line", "line", "line", "line"}) {
            HBox bar = new HBox();
            bar.getStyleClass().addAll("skeleton-bar", width);
            sheet.getChildren().add(bar);
        }
        Label words = new Label(texts.get("preview.wait"));
        words.getStyleClass().add("muted");
        VBox box = new VBox(sheet, going(words));
        box.getStyleClass().add("report-skeleton-box");
        box.setAlignment(Pos.TOP_CENTER);
        return box;
    }

    /** That pages are being made, how far that is, and the way to give it up. */
    private HBox going(Label words) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.progress());
        bar.setAccessibleText(texts.get("preview.wait"));
        Button cancel = new Button(texts.get("preview.cancel"));
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setOnAction(event -> model.cancel());
        HBox going = new HBox(8, words, bar, cancel);
        going.setAlignment(Pos.CENTER);
        return going;
    }

    private void show() {
        PreviewModel.State state = model.state().get();
        boolean begun = state == PreviewModel.State.BEGUN;
        boolean making = state == PreviewModel.State.MAKING;
        boolean pages = model.pages().get() != null;
        boolean failed = state == PreviewModel.State.REFUSED || state == PreviewModel.State.CANCELLED;
        paper.setVisible(pages && !failed);
        focus();
        paper.setStale(making);
        remaking.setVisible(making && pages || begun);
        remakingWords.setText(texts.get(begun ? "preview.rest" : "preview.wait"));
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
