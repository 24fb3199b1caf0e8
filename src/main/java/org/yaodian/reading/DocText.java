package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The text of a {@code .doc} of the old Word: paragraphs, and tables with merged cells. */
final class DocText {
    /** Edges of cells nearer than this, in twentieths of a point, are one column's. */
    private static final int NEAR = 60;

    private DocText() {}

    static DocumentText read(HWPFDocument document) {
        DocumentBuilder out = new DocumentBuilder();
        DocNumbers numbers = new DocNumbers();
        Range range = document.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (!paragraph.isInTable()) {
                out.paragraph(numbers.before(paragraph) + words(paragraph));
                continue;
            }
            Table table = range.getTable(paragraph);
            out.table(rows(table));
            while (i + 1 < range.numParagraphs() && range.getParagraph(i + 1).getEndOffset() <= table.getEndOffset()) {
                i++;
            }
        }
        return out.build();
    }

    private static String words(Range range) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            CharacterRun run = range.getCharacterRun(i);
            // words struck out while changes are tracked are no longer the document's
            text.append(run.isMarkedDeleted() ? "" : run.text());
        }
        return Range.stripFields(text.toString()).replace("\u0007", "").stripTrailing();
    }

    private static List<List<DocumentBuilder.Cell>> rows(Table table) {
        SortedSet<Integer> edges = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            for (int c = 0; c < table.getRow(r).numCells(); c++) {
                edges.add(edge(table.getRow(r).getCell(c).getLeftEdge()));
            }
        }
        List<List<DocumentBuilder.Cell>> rows = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            rows.add(row(table.getRow(r), edges));
        }
        return rows;
    }

    private static List<DocumentBuilder.Cell> row(TableRow row, SortedSet<Integer> edges) {
        List<DocumentBuilder.Cell> cells = new ArrayList<>();
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            int left = edge(cell.getLeftEdge());
            int right = edge(cell.getLeftEdge() + cell.getWidth());
            int columns = cell.getWidth() <= 0
                    ? 1
                    : Math.max(1, edges.subSet(left, Math.max(left + 1, right)).size());
            boolean continues = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            cells.add(new DocumentBuilder.Cell(words(cell), columns, continues));
        }
        return cells;
    }

    private static int edge(int twips) {
        return Math.floorDiv(twips + NEAR / 2, NEAR);
    }
}
