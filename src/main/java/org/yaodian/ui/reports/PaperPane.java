package org.yaodian.ui.reports;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.yaodian.ui.kit.Texts;

/** One page on its paper, as wide as the room or at a size of its own; drawn anew when it is settled how large. */
final class PaperPane extends ScrollPane {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final Duration PATIENCE = Duration.millis(80);
    private static final double EDGE = 13;
    /** Pixels to the point at 100 percent, as browsers and office programs have it. */
    private static final double WHOLE = 96 / 72.0;

    private static final int[] STEPS = {25, 33, 50, 60, 70, 80, 90, 100, 125, 150, 200};

    private final Texts texts;
    private final PreviewModel model;
    private final ImageView image = new ImageView();
    private final StackPane sheet = new StackPane(image);
    private final PauseTransition pause = new PauseTransition(PATIENCE);
    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(100);
    private final Tooltip toFigure = new Tooltip();
    private boolean fitting = true;

    /** @param figure told the figure that was clicked on the page */
    PaperPane(Texts texts, PreviewModel model, Consumer<String> figure) {
        this.texts = texts;
        this.model = model;
        toFigure.setText(texts.get("preview.figure"));
        getStyleClass().add("report-paper-scroll");
        sheet.getStyleClass().add("report-paper");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane room = new StackPane(sheet);
        room.getStyleClass().add("report-room");
        StackPane.setAlignment(sheet, Pos.TOP_CENTER);
        setContent(room);
        setFitToWidth(true);
        setPannable(true);
        setAccessibleText(texts.get("preview.what"));
        pause.setOnFinished(event -> draw());
        sheet.setOnMouseMoved(event -> showFigure(figureAt(event).isPresent()));
        sheet.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                figureAt(event).ifPresent(figure);
            }
        });
        model.pages().addListener(property -> settle());
        model.page().addListener(property -> {
            setVvalue(0);
            draw();
        });
        viewportBoundsProperty().addListener((property, before, now) -> {
            if (fitting && before.getWidth() != now.getWidth()) {
                settle();
            }
        });
    }

    private Optional<String> figureAt(MouseEvent event) {
        if (model.pages().get() == null || image.getFitWidth() <= 0) {
            return Optional.empty();
        }
        double scale = model.pages().get().pictures().width(model.page().get()) / image.getFitWidth();
        Point2D place = image.sceneToLocal(event.getSceneX(), event.getSceneY());
        return model.figureAt(place.getX() * scale, place.getY() * scale);
    }

    /** That the mouse lies on a figure which leads to its entries. */
    private void showFigure(boolean there) {
        sheet.setCursor(there ? Cursor.HAND : null);
        if (there) {
            Tooltip.install(sheet, toFigure);
        } else {
            Tooltip.uninstall(sheet, toFigure);
        }
    }

    /** How large a page is, in percent of its own size. */
    ReadOnlyIntegerProperty percent() {
        return percent.getReadOnlyProperty();
    }

    void setStale(boolean stale) {
        sheet.pseudoClassStateChanged(STALE, stale);
    }

    void fitWidth() {
        fitting = true;
        settle();
    }

    /** One step larger or smaller. */
    void zoom(boolean larger) {
        int next = percent.get();
        if (larger) {
            for (int i = STEPS.length - 1; i >= 0; i--) {
                next = STEPS[i] > percent.get() ? STEPS[i] : next;
            }
        } else {
            for (int step : STEPS) {
                next = step < percent.get() ? step : next;
            }
        }
        fitting = false;
        percent.set(next);
        settle();
    }

    /** Sizes the paper at once, and has it drawn sharply when nothing changes for a moment. */
    private void settle() {
        if (model.pages().get() == null || getViewportBounds().getWidth() <= 0) {
            return;
        }
        size();
        pause.playFromStart();
    }

    private void size() {
        int page = model.page().get();
        double width = model.pages().get().pictures().width(page);
        double height = model.pages().get().pictures().height(page);
        if (fitting) {
            double scale = Math.max(0.1, (getViewportBounds().getWidth() - 2 * EDGE) / width);
            percent.set((int) Math.round(scale / WHOLE * 100));
            lay(width * scale, height * scale);
        } else {
            double scale = percent.get() / 100.0 * WHOLE;
            lay(width * scale, height * scale);
        }
    }

    private void lay(double width, double height) {
        image.setFitWidth(Math.floor(width));
        image.setFitHeight(Math.floor(height));
        sheet.setMinSize(Math.floor(width), Math.floor(height));
    }

    private void draw() {
        if (model.pages().get() == null || image.getFitWidth() <= 0 || getScene() == null) {
            return;
        }
        size();
        double dots =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        double scale = image.getFitWidth()
                * dots
                / model.pages().get().pictures().width(model.page().get());
        model.draw(scale, picture -> {
            image.setImage(picture.image());
            sheet.setAccessibleText(texts.get("page.of", model.page().get() + 1, model.pageCount()));
        });
    }
}
