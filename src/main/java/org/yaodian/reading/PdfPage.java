package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * One page of a PDF.
 *
 * @param lines from top to bottom, without those of the table
 * @param above how many of them stand above the table
 * @param grid the page's table, null where it has none
 * @param letters what stands in the table
 * @param height of the page in points: letters are measured from its top, lines from its foot
 */
record PdfPage(List<String> lines, int above, PdfGrid grid, List<TextPosition> letters, float height) {
    /** What a cell leaves free at its edge, in widths of a letter. */
    private static final float MARGIN = 0.7f;

    /** The table's rows with their words. */
    List<List<DocumentBuilder.Cell>> rows() {
        List<TextPosition>[][] cells = cells();
        String[][] words = new String[grid.rowCount()][grid.columnCount()];
        for (int row = 0; row < words.length; row++) {
            for (int column = 0; column < words[row].length; column++) {
                words[row][column] = cells[row][column] == null ? "" : words(cells[row][column], row, column);
            }
        }
        return grid.cells(words);
    }

    @SuppressWarnings("unchecked")
    private List<TextPosition>[][] cells() {
        List<TextPosition>[][] cells = new List[grid.rowCount()][grid.columnCount()];
        for (TextPosition letter : letters) {
            int[] cell = grid.owner(grid.row(middle(letter, height)), grid.column(centre(letter)));
            if (cells[cell[0]][cell[1]] == null) {
                cells[cell[0]][cell[1]] = new ArrayList<>();
            }
            cells[cell[0]][cell[1]].add(letter);
        }
        return cells;
    }

    /** The letters as lines; one that reaches the cell's right edge goes on in the next. */
    private String words(List<TextPosition> letters, int row, int column) {
        letters.sort((one, other) ->
                isBelow(other, one) ? -1 : isBelow(one, other) ? 1 : Float.compare(one.getX(), other.getX()));
        int last = column;
        while (last + 1 < grid.columnCount() && !grid.isPartedRight(row, last)) {
            last++;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            TextPosition before = i == 0 ? null : letters.get(i - 1);
            boolean breaks = before != null && isBelow(letters.get(i), before);
            if (breaks && grid.right(last) - before.getX() - before.getWidth() > needed(letters, i)) {
                words.append('\n');
            }
            words.append(letters.get(i).getUnicode());
        }
        return words.toString();
    }

    /** The room that the line before must have had for what begins this one: a letter, or more where these are not parted. */
    private static float needed(List<TextPosition> letters, int from) {
        float width = MARGIN * letters.get(from).getFontSizeInPt();
        for (int i = from; i < letters.size(); i++) {
            width += letters.get(i).getWidth();
            boolean goesOn = i + 1 < letters.size()
                    && (isClosing(letters.get(i + 1))
                            || isOpening(letters.get(i))
                            || (isFigure(letters.get(i)) && isFigure(letters.get(i + 1))));
            if (!goesOn) {
                break;
            }
        }
        return width;
    }

    private static boolean isClosing(TextPosition letter) {
        return "，、。；：！？）》”〕】%％".contains(letter.getUnicode());
    }

    private static boolean isOpening(TextPosition letter) {
        return "（《“〔【".contains(letter.getUnicode());
    }

    private static boolean isFigure(TextPosition letter) {
        return !letter.getUnicode().isEmpty()
                && CharFold.isWord(letter.getUnicode().charAt(0));
    }

    private static boolean isBelow(TextPosition one, TextPosition other) {
        return one.getY() - other.getY() > other.getFontSizeInPt() / 2;
    }

    static float centre(TextPosition letter) {
        return letter.getX() + letter.getWidth() / 2;
    }

    /** Above the line on which the letter stands, from the foot of a page of the height. */
    static float middle(TextPosition letter, float height) {
        return height - letter.getY() + letter.getFontSizeInPt() / 3;
    }
}
