package org.yaodian.ui.newplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yaodian.reading.Span;

/** A paragraph of the document with its marks behind the text; words can be selected by drawing over them. */
final class MarkedParagraph extends TextFlow {
    private final DocumentMarks.Paragraph paragraph;
    private final List<Shape> shapes = new ArrayList<>();
    private final Path selected = new Path();
    private final Tooltip tooltip = new Tooltip();
    private int from = -1;
    private int to = -1;

    private record Shape(DocumentMarks.Mark mark, int start, int end, Path path) {}

    MarkedParagraph(DocumentMarks.Paragraph paragraph, Consumer<Span> select) {
        this.paragraph = paragraph;
        getStyleClass().addAll("item-text", "document-text");
        getChildren().add(new Text(paragraph.text()));
        paragraph.marks().forEach(this::add);
        selected.getStyleClass().add("selected-words");
        selected.setManaged(false);
        selected.setMouseTransparent(true);
        getChildren().add(0, selected);
        setOnMouseMoved(this::tell);
        setOnMousePressed(event -> {
            from = indexAt(event);
            to = from;
            requestLayout();
        });
        setOnMouseDragged(event -> {
            to = indexAt(event);
            requestLayout();
        });
        setOnMouseReleased(event -> {
            if (from >= 0 && from != to) {
                select.accept(new Span(
                        paragraph.span().start() + Math.min(from, to),
                        paragraph.span().start() + Math.max(from, to)));
            }
        });
    }

    private void add(DocumentMarks.Mark mark) {
        int start = Math.max(0, mark.span().start() - paragraph.span().start());
        int end = Math.min(
                paragraph.text().length(), mark.span().end() - paragraph.span().start());
        Path path = new Path();
        path.getStyleClass().addAll("document-mark", mark.kind().name().toLowerCase(Locale.ROOT));
        path.setManaged(false);
        path.setMouseTransparent(true);
        shapes.add(new Shape(mark, start, end, path));
        getChildren().add(0, path);
    }

    private int indexAt(MouseEvent event) {
        int index = hitTest(new Point2D(event.getX(), event.getY())).getInsertionIndex();
        return Math.max(0, Math.min(paragraph.text().length(), index));
    }

    private void tell(MouseEvent event) {
        int index = indexAt(event);
        shapes.stream()
                .filter(shape -> index >= shape.start()
                        && index < shape.end()
                        && !shape.mark().rule().isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        shape -> {
                            tooltip.setText(shape.mark().rule());
                            Tooltip.install(this, tooltip);
                        },
                        () -> Tooltip.uninstall(this, tooltip));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Shape shape : shapes) {
            boolean underlined = shape.mark().kind() == DocumentMarks.Kind.UNCLEAR;
            shape.path()
                    .getElements()
                    .setAll(
                            underlined
                                    ? underlineShape(shape.start(), shape.end())
                                    : rangeShape(shape.start(), shape.end()));
        }
        selected.getElements().clear();
        if (from >= 0 && from != to) {
            selected.getElements().setAll(rangeShape(Math.min(from, to), Math.max(from, to)));
        }
    }
}
