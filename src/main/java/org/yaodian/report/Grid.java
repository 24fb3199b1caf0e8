package org.yaodian.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of which cells may stretch over several columns and rows, as a form has them.
 *
 * @param shares of each column its part of the width, in relation to the others
 * @param headRows how many of the rows are headings that come again on each page
 * @param rows in each the cells that begin there, from left to right, without the places that a cell above takes
 */
public record Grid(List<Double> shares, int headRows, List<List<Place>> rows) {
    public Grid {
        shares = List.copyOf(shares);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A cell with its size.
     *
     * @param heading whether it is written as a heading
     * @param left whether it begins at the left however short it is
     * @param key the figure that it shows, null for none
     */
    public record Place(Cell cell, int columns, int rows, boolean heading, boolean left, String key) {
        /** What is so short stands in the middle. */
        private static final int SHORT = 8;

        public static Place of(Cell cell) {
            return new Place(cell, 1, 1, false, false, null);
        }

        public static Place heading(String text) {
            return new Place(Cell.text(text), 1, 1, true, false, null);
        }

        /** One of several names that stand one below the other. */
        public static Place name(String text) {
            return left(Cell.text(text));
        }

        /** What begins at the left however short it is. */
        public static Place left(Cell cell) {
            return new Place(cell, 1, 1, false, true, null);
        }

        public boolean centred() {
            return heading || !left && cell.shown().length() <= SHORT;
        }

        public Place over(int newColumns, int newRows) {
            return new Place(cell, newColumns, newRows, heading, left, key);
        }

        /** The same as the figure of that key. */
        public Place showing(String newKey) {
            return new Place(cell, columns, rows, heading, left, newKey);
        }
    }

    /** A cell where it lies. */
    public record Laid(int row, int column, Place place) {
        public int endRow() {
            return row + place.rows();
        }

        public int endColumn() {
            return column + place.columns();
        }
    }

    /** Whether a row says only what stands below it: it does not stand alone at the foot of a page. */
    public boolean isHeading(int row) {
        return row < rows.size() - 1 && rows.get(row).stream().allMatch(Place::heading);
    }

    /** The part of the width that columns take together. */
    public double share(int from, int to) {
        return shares.subList(from, to).stream().mapToDouble(each -> each).sum()
                / shares.stream().mapToDouble(each -> each).sum();
    }

    /**
     * Every cell where it lies, row by row.
     *
     * @throws IllegalArgumentException where they overlap, leave a place free or stand out of the grid
     */
    public List<Laid> laid() {
        boolean[][] taken = new boolean[rows.size()][shares.size()];
        List<Laid> laid = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Place place : rows.get(row)) {
                while (column < shares.size() && taken[row][column]) {
                    column++;
                }
                Laid next = new Laid(row, column, place);
                take(next, taken);
                laid.add(next);
            }
            for (boolean place : taken[row]) {
                expect(place, row);
            }
        }
        return laid;
    }

    private void take(Laid laid, boolean[][] taken) {
        expect(laid.endRow() <= rows.size() && laid.endColumn() <= shares.size(), laid.row());
        for (int row = laid.row(); row < laid.endRow(); row++) {
            for (int column = laid.column(); column < laid.endColumn(); column++) {
                expect(!taken[row][column], row);
                taken[row][column] = true;
            }
        }
    }

    private static void expect(boolean fits, int row) {
        if (!fits) {
            throw new IllegalArgumentException("the cells of row " + row + " do not fit into the grid");
        }
    }
}
