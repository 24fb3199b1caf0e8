package org.yaodian.ui.newplan;

import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.yaodian.reading.Draft;
import org.yaodian.reading.DraftItem;
import org.yaodian.reading.Span;
import org.yaodian.ui.kit.Texts;

/** The document with the understood phrases marked; the item that is reviewed is framed, and a click goes to its item. */
final class DocumentPane extends ListView<DocumentMarks.Paragraph> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double SIDE = 48;
    /** Before it is laid out a list is no pixel wide, and a paragraph within no pixel as high as a tower. */
    private static final double LEAST = 320;

    private final NewPlanModel model;

    DocumentPane(Texts texts, NewPlanModel model) {
        this.model = model;
        setId("document");
        getStyleClass().add("document");
        setAccessibleText(texts.get("document"));
        setCellFactory(list -> new ParagraphCell());
        model.draft().addListener((property, before, now) -> show(now));
        model.current().addListener(property -> {
            refresh();
            scrollToCurrent();
        });
        widthProperty().addListener(property -> Platform.runLater(this::measureAgain));
        show(model.draft().get());
    }

    /** With another width paragraphs have another height, which the list keeps from before until it is told. */
    private void measureAgain() {
        refresh();
        if (model.current().get() == 0) {
            scrollTo(0);
        } else {
            scrollToCurrent();
        }
    }

    private void show(Draft now) {
        if (now == null) {
            return;
        }
        List<DocumentMarks.Paragraph> paragraphs = DocumentMarks.paragraphs(now);
        getItems().setAll(paragraphs);
    }

    private void scrollToCurrent() {
        DraftItem item = model.currentItem();
        if (item == null) {
            return;
        }
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).touches(item.from())) {
                scrollTo(Math.max(0, i - 1));
                return;
            }
        }
    }

    private void goToItemAt(DocumentMarks.Paragraph paragraph) {
        List<DraftItem> items = model.draft().get().items();
        for (int i = 0; i < items.size(); i++) {
            if (paragraph.touches(items.get(i).from())) {
                if (i != model.current().get()) {
                    model.go(i);
                }
                return;
            }
        }
    }

    private final class ParagraphCell extends ListCell<DocumentMarks.Paragraph> {
        ParagraphCell() {
            setPrefWidth(0);
            getStyleClass().add("paragraph");
        }

        @Override
        protected void updateItem(DocumentMarks.Paragraph paragraph, boolean empty) {
            super.updateItem(paragraph, empty);
            if (empty || paragraph == null) {
                setGraphic(null);
                pseudoClassStateChanged(CURRENT, false);
                return;
            }
            MarkedParagraph flow = new MarkedParagraph(paragraph, this::select);
            flow.prefWidthProperty()
                    .bind(DocumentPane.this.widthProperty().map(room -> Math.max(LEAST, room.doubleValue() - SIDE)));
            flow.setOnMouseClicked(event -> {
                if (event.isStillSincePress()) {
                    goToItemAt(paragraph);
                }
            });
            setGraphic(flow);
            DraftItem item = model.currentItem();
            pseudoClassStateChanged(CURRENT, item != null && paragraph.touches(item.from()));
        }

        /** A cell asks its graphic for a height of any width; a paragraph has one for this width only. */
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() instanceof MarkedParagraph flow
                    ? Math.ceil(flow.prefHeight(flow.getPrefWidth())) + snappedTopInset() + snappedBottomInset() + 2
                    : super.computePrefHeight(width);
        }

        private void select(Span span) {
            model.selection().set(span);
        }
    }
}
