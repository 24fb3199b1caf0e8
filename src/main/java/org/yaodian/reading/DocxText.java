package org.yaodian.reading;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The text of a {@code .docx}: paragraphs with the numbers that Word counts by itself, and tables with merged cells. */
final class DocxText {
    private final XWPFDocument document;
    private final DocumentBuilder out = new DocumentBuilder();
    private final Map<BigInteger, int[]> counters = new HashMap<>();

    DocxText(XWPFDocument document) {
        this.document = document;
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
        StringBuilder text = new StringBuilder(number(paragraph));
        for (XWPFRun run : paragraph.getRuns()) {
            text.append(run.text());
        }
        return text.toString();
    }

    private String number(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        String pattern = list == null ? null : paragraph.getNumLevelText();
        String format = list == null ? null : paragraph.getNumFmt();
        if (pattern == null || format == null || format.equals("bullet") || format.equals("none")) {
            return "";
        }
        int level = paragraph.getNumIlvl() == null
                ? 0
                : Math.max(0, Math.min(8, paragraph.getNumIlvl().intValue()));
        int[] counts = counters.computeIfAbsent(list, key -> new int[9]);
        counts[level]++;
        for (int deeper = level + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
        String label = pattern;
        for (int i = 0; i <= level; i++) {
            int count = Math.max(1, counts[i]);
            String printed =
                    format.startsWith("chinese") || format.startsWith("ideograph") || format.startsWith("japanese")
                            ? ChineseNumber.print(count)
                            : Integer.toString(count);
            label = label.replace("%" + (i + 1), printed);
        }
        return label;
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
