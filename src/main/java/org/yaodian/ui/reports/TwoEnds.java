package org.yaodian.ui.reports;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/** Two rows of controls at the two ends of one line, or one below the other where they do not fit. */
final class TwoEnds extends Pane {
    private static final double GAP = 8;

    private final HBox left;
    private final HBox right;

    TwoEnds(HBox left, HBox right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    private boolean fits(double width) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1) <= inside(width);
    }

    private double inside(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double first = left.prefHeight(-1);
        double second = right.prefHeight(-1);
        double inner = width >= 0 && !fits(width) ? first + GAP + second : Math.max(first, second);
        return getInsets().getTop() + snapSizeY(inner) + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = getInsets().getLeft();
        double y = getInsets().getTop();
        double width = inside(getWidth());
        double leftHeight = left.prefHeight(-1);
        double rightHeight = right.prefHeight(-1);
        double rightWidth = Math.min(width, right.prefWidth(-1));
        if (fits(getWidth())) {
            double height = Math.max(leftHeight, rightHeight);
            left.resizeRelocate(x, y, left.prefWidth(-1), height);
            right.resizeRelocate(snapPositionX(x + width - rightWidth), y, rightWidth, height);
        } else {
            left.resizeRelocate(x, y, Math.min(width, left.prefWidth(-1)), leftHeight);
            right.resizeRelocate(x, y + leftHeight + GAP, rightWidth, rightHeight);
        }
    }
}
