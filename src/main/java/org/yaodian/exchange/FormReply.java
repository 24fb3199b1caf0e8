package org.yaodian.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;

/** Writes a division's form back to it with the cells marked that could not be taken, each with the reason as a comment. */
public final class FormReply {
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 5;

    private final Workbook workbook;
    private final Map<Integer, CellStyle> marked = new HashMap<>();

    private FormReply(Workbook workbook) {
        this.workbook = workbook;
    }

    /** A cell that could not be taken, and why. */
    public record Mark(String sheet, String cell, String why) {}

    /** Copies the form with its marks to a stream, which is left open; the form itself stays as it is. */
    public static void write(Path form, List<Mark> marks, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(form);
                Workbook workbook = WorkbookFactory.create(in)) {
            FormReply reply = new FormReply(workbook);
            marks.forEach(reply::mark);
            workbook.write(out);
        }
    }

    private void mark(Mark mark) {
        Sheet sheet = workbook.getSheet(mark.sheet());
        CellReference place = new CellReference(mark.cell());
        Row row = sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
        Cell cell = row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(marked.computeIfAbsent((int) cell.getCellStyle().getIndex(), index -> marked(cell)));
        cell.removeCellComment();
        cell.setCellComment(comment(sheet, place, mark.why()));
    }

    private CellStyle marked(Cell cell) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private Comment comment(Sheet sheet, CellReference place, String why) {
        CreationHelper helper = workbook.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(place.getCol() + 1);
        anchor.setCol2(place.getCol() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(place.getRow());
        anchor.setRow2(place.getRow() + COMMENT_ROWS);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(why));
        return comment;
    }
}
