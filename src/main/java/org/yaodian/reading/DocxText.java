package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.w3c.dom.Node;

/** The text of a {@code .docx}: paragraphs with the numbers that Word counts by itself, and tables with merged cells. */
final class DocxText {
    private static final Set<String> GONE = Set.of("del", "moveFrom");

    private final XWPFDocument document;
    private final DocumentBuilder out = new DocumentBuilder();
    private final DocxNumbers numbers;

    DocxText(XWPFDocument document) {
        this.document = document;
        this.numbers = new DocxNumbers(document);
    }

    DocumentText read() {
        body(document);
        return out.build();
    }

    private void body(IBody body) {
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                out.paragraph(text(paragraph));
            } else if (element instanceof XWPFTable table) {
                table(table);
            } else if (element instanceof XWPFSDT control) {
                out.paragraph(control.getContent().getText());
            }
        }
    }

    /** The runs alone: the paragraph's own text would have footnotes in it. */
    private String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder(numbers.before(paragraph));
        for (XWPFRun run : paragraph.getRuns()) {
            if (!isGone(run)) {
                text.append(run.text());
            }
        }
        return text.toString();
    }

    /** Words struck out or moved away while changes are tracked are no longer the document's. */
    private static boolean isGone(XWPFRun run) {
        Node parent = run.getCTR().getDomNode().getParentNode();
        return parent != null && GONE.contains(parent.getLocalName());
    }

    private void table(XWPFTable table) {
        List<List<DocumentBuilder.Cell>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<DocumentBuilder.Cell> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                CTTcPr properties = cell.getCTTc().getTcPr();
                int columns = properties == null || properties.getGridSpan() == null
                        ? 1
                        : Math.min(63, properties.getGridSpan().getVal().intValue());
                boolean continues = properties != null
                        && properties.getVMerge() != null
                        && properties.getVMerge().getVal() != STMerge.RESTART;
                cells.add(new DocumentBuilder.Cell(text(cell), columns, continues));
            }
            rows.add(cells);
        }
        out.table(rows);
    }

    private String text(XWPFTableCell cell) {
        List<String> lines = new ArrayList<>();
        for (IBodyElement element : cell.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                lines.add(text(paragraph));
            } else if (element instanceof XWPFTable inner) {
                lines.add(inner.getText());
            }
        }
        return String.join("\n", lines);
    }
}
