package org.yaodian.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** One page of a PDF: its lines from top to bottom, and its table with the lines that stand above it. */
final class PdfPage extends PDFTextStripper {
    /** What a cell leaves free at its edge, in widths of a letter. */
    private static final float MARGIN = 0.7f;

    private final PdfGrid grid;
    private final float height;
    private final List<TextPosition> inTable = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private float lineTop;
    private int above;

    private PdfPage(PdfGrid grid, float height) {
        this.grid = grid;
        this.height = height;
        setSortByPosition(true);
    }

    /** @param number of the page, from 1 */
    static PdfPage read(PDDocument document, int number) throws IOException {
        var page = document.getPage(number - 1);
        // a turned page has its letters and its lines in different places
        PdfGrid grid = page.getRotation() == 0 ? PdfGrid.of(PdfLines.of(page)) : null;
        PdfPage read = new PdfPage(grid, page.getMediaBox().getUpperRightY());
        read.setStartPage(number);
        read.setEndPage(number);
        read.getText(document);
        read.flush();
        return read;
    }

    List<String> lines() {
        return lines;
    }

    /** The page's table, null where it has none. */
    PdfGrid grid() {
        return inTable.isEmpty() ? null : grid;
    }

    /** How many of the lines stand above the table. */
    int above() {
        return above;
    }

    List<List<DocumentBuilder.Cell>> rows() {
        List<TextPosition>[][] letters = letters();
        String[][] words = new String[grid.rowCount()][grid.columnCount()];
        for (int row = 0; row < words.length; row++) {
            for (int column = 0; column < words[row].length; column++) {
                words[row][column] = letters[row][column] == null ? "" : words(letters[row][column], row, column);
            }
        }
        return grid.cells(words);
    }

    @SuppressWarnings("unchecked")
    private List<TextPosition>[][] letters() {
        List<TextPosition>[][] letters = new List[grid.rowCount()][grid.columnCount()];
        for (TextPosition letter : inTable) {
            int[] cell = grid.owner(grid.row(middle(letter)), grid.column(centre(letter)));
            if (letters[cell[0]][cell[1]] == null) {
                letters[cell[0]][cell[1]] = new ArrayList<>();
            }
            letters[cell[0]][cell[1]].add(letter);
        }
        return letters;
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

    private float centre(TextPosition letter) {
        return letter.getX() + letter.getWidth() / 2;
    }

    /** Above the line on which the letter stands. */
    private float middle(TextPosition letter) {
        return height - letter.getY() + letter.getFontSizeInPt() / 3;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        boolean table = grid != null && grid.row(middle(letter)) >= 0 && grid.column(centre(letter)) >= 0;
        if (table) {
            inTable.add(letter);
        } else {
            super.processTextPosition(letter);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        if (line.isEmpty() && !letters.isEmpty()) {
            lineTop = middle(letters.get(0));
        }
        line.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    private void flush() {
        // the gap that a PDF leaves between two full-width blanks
        String words = line.toString().replaceAll("(?<=\u3000) | (?=\u3000)", "");
        line.setLength(0);
        if (!words.isBlank()) {
            lines.add(words);
            above += grid != null && lineTop >= grid.top() ? 1 : 0;
        }
    }
}
