package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;

/** Writes paragraphs and tables one after the other into a {@link DocumentText}, noting where each cell came to stand. */
final class DocumentBuilder {
    /** A cell of a table being written. */
    record Cell(String text, int columns, boolean continuesAbove) {}

    private final StringBuilder text = new StringBuilder();
    private final List<TextTable> tables = new ArrayList<>();

    void paragraph(String words) {
        text.append(DocumentText.withPlainLines(words)).append('\n');
    }

    void table(List<List<Cell>> rows) {
        int start = text.length();
        List<List<Span>> grid = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Span> above = grid.isEmpty() ? List.of() : grid.get(grid.size() - 1);
            grid.add(row(row, above));
            text.append('\n');
        }
        tables.add(new TextTable(start, text.length(), grid));
    }

    private List<Span> row(List<Cell> cells, List<Span> above) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (i > 0) {
                text.append('\t');
            }
            int begin = text.length();
            Span span;
            if (cell.continuesAbove() && spans.size() < above.size()) {
                span = above.get(spans.size());
            } else {
                text.append(DocumentText.withPlainLines(cell.text()).strip());
                span = new Span(begin, text.length());
            }
            for (int column = 0; column < Math.max(1, cell.columns()); column++) {
                spans.add(span);
            }
        }
        return spans;
    }

    DocumentText build() {
        return new DocumentText(text.toString(), tables);
    }
}
