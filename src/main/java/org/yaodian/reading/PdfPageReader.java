package org.yaodian.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the pages of a PDF, one after the other: the letters of a page's table apart from its lines. */
final class PdfPageReader extends PDFTextStripper {
    private final PDDocument document;
    private final StringBuilder line = new StringBuilder();
    private PdfGrid grid;
    private float height;
    private List<TextPosition> inTable;
    private List<String> lines;
    private float lineTop;
    private int above;

    PdfPageReader(PDDocument document) {
        this.document = document;
        setSortByPosition(true);
    }

    /** @param number of the page, from 1 */
    PdfPage read(int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        // a turned page has its letters and its lines in different places
        grid = page.getRotation() == 0 ? PdfGrid.of(PdfLines.of(page)) : null;
        height = page.getMediaBox().getUpperRightY();
        inTable = new ArrayList<>();
        lines = new ArrayList<>();
        above = 0;
        setStartPage(number);
        setEndPage(number);
        getText(document);
        flush();
        return new PdfPage(lines, above, inTable.isEmpty() ? null : grid, inTable, height);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        boolean table = grid != null
                && grid.row(PdfPage.middle(letter, height)) >= 0
                && grid.column(PdfPage.centre(letter)) >= 0;
        if (table) {
            inTable.add(letter);
        } else {
            super.processTextPosition(letter);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        if (line.isEmpty() && !letters.isEmpty()) {
            lineTop = PdfPage.middle(letters.get(0), height);
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
