package org.yaodian.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Room for something that mostly fits: from when it does not on, it lies in a pane that scrolls. That pane with its bars
 * costs more than all else of a screen, so it is made only then.
 */
public final class ScrollWhereNeeded extends Region {
    private final Region content;
    private final String styleClass;
    private Region shown;

    /** @param styleClass the scrolling pane's */
    public ScrollWhereNeeded(Region content, String styleClass) {
        this.content = content;
        this.styleClass = styleClass;
        this.shown = content;
        getChildren().add(content);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        boolean hasRoom = getWidth() > 0 && getHeight() > 0;
        if (shown == content && hasRoom && !fits()) {
            shown = scrolling();
            getChildren().setAll(shown);
        }
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private boolean fits() {
        return content.minWidth(-1) <= getWidth() && content.minHeight(-1) <= getHeight();
    }

    private ScrollPane scrolling() {
        getChildren().clear();
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add(styleClass);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return scroll;
    }
}
