package org.yaodian.ui.overview;

import org.yaodian.ui.kit.TextScale;

/** Where the cells of the matrix lie, in pixels of its canvas. */
record MatrixGeometry(double width, double height, int rows, int columns, int longestName) {
    private static final double NAME_SIZE = 11;
    private static final double NAME_LINE = 12;
    private static final double LABEL_SIZE = 12;
    private static final double NUMBER_WIDTH = 26;

    /** What is written downward stays within a cell's width. */
    private static final double MOST_SCALE = 1.3;

    /** From this width on a cell has room for its number. */
    static final double NUMBERED_WIDTH = 28;

    /** From this width on it has room for what counts and what waits: 30→100. */
    static final double BOTH_WIDTH = 39;

    private static final double LABEL_WIDTH = 164;
    private static final double GAP = 2;
    private static final double LEAST_CELL = 15;
    private static final double MOST_CELL_WIDTH = 40;
    private static final double MOST_CELL_HEIGHT = 34;
    private static final int MOST_NAME = 8;

    /** How large a division's name is written, in pixels. */
    static double nameSize() {
        return scaled(NAME_SIZE);
    }

    /** From one character of a division's name to the next below. */
    static double nameLine() {
        return scaled(NAME_LINE);
    }

    /** How large an item's name is written, in pixels. */
    static double labelSize() {
        return scaled(LABEL_SIZE);
    }

    /** The room for an item's number. */
    static double numberWidth() {
        return scaled(NUMBER_WIDTH);
    }

    private static double leastLabelWidth() {
        return scaled(LABEL_WIDTH);
    }

    private static double scaled(double pixels) {
        return TextScale.within(pixels, MOST_SCALE);
    }

    static double leastWidth(int columns) {
        return leastLabelWidth() + columns * (LEAST_CELL + GAP);
    }

    static double leastHeight(int rows, int longestName) {
        return longestName * nameLine() + 6 + rows * (LEAST_CELL + GAP);
    }

    /** A division's name as it is written downward: shortened in its middle where it is long. */
    static String shown(String name) {
        return name.length() <= MOST_NAME
                ? name
                : name.substring(0, MOST_NAME - 3) + "…" + name.substring(name.length() - 2);
    }

    double top() {
        return longestName * nameLine() + 6;
    }

    double cellWidth() {
        double room = columns == 0 ? LEAST_CELL : (width - leastLabelWidth()) / columns - GAP;
        return Math.max(LEAST_CELL, Math.min(MOST_CELL_WIDTH, Math.floor(room)));
    }

    double cellHeight() {
        double room = rows == 0 ? LEAST_CELL : (height - top()) / rows - GAP;
        return Math.max(LEAST_CELL, Math.min(MOST_CELL_HEIGHT, Math.floor(room)));
    }

    /** What the cells leave of the width goes to the items' names. */
    private double labelWidth() {
        return Math.max(leastLabelWidth(), width - columns * (cellWidth() + GAP));
    }

    double x(int column) {
        return labelWidth() + column * (cellWidth() + GAP);
    }

    double y(int row) {
        return top() + row * (cellHeight() + GAP);
    }

    int columnAt(double x) {
        int column = (int) Math.floor((x - labelWidth()) / (cellWidth() + GAP));
        return x < labelWidth() || column >= columns ? -1 : column;
    }

    int rowAt(double y) {
        int row = (int) Math.floor((y - top()) / (cellHeight() + GAP));
        return y < top() || row >= rows ? -1 : row;
    }

    /** An item's name within the room beside its row; a Chinese character is as wide as the text is high. */
    String fit(String name) {
        double room = labelWidth() - numberWidth() - 8;
        double used = 0;
        for (int i = 0; i < name.length(); i++) {
            used += name.charAt(i) < 0x2E80 ? labelSize() * 0.58 : labelSize();
            if (used > room) {
                return name.substring(0, Math.max(0, i - 1)) + "…";
            }
        }
        return name;
    }
}
