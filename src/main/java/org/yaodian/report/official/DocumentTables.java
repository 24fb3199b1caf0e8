package org.yaodian.report.official;

import java.util.ArrayList;
import java.util.List;
import org.yaodian.report.Cell;
import org.yaodian.report.Column;
import org.yaodian.report.SheetModel;
import org.yaodian.report.SheetRow;

/** The tables of a document as sheets, for whoever wants to go on reckoning with them. */
public final class DocumentTables {
    /** The width of a landscape page in half-width characters. */
    private static final double WIDTH = 120;

    private DocumentTables() {}

    /**
     * A sheet for each table, called by what stands above it; none where the document has no table.
     *
     * @param heading what stands above each, but for its title
     */
    public static List<SheetModel> of(OfficialDocument document, SheetModel.Heading heading) {
        List<SheetModel> sheets = new ArrayList<>();
        String name = document.name();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Title title) {
                name = title.text();
            } else if (block instanceof Block.Heading above) {
                name = above.text();
            } else if (block instanceof Block.Addressee addressee) {
                name = addressee.text().replaceAll("[：:]$", "");
            } else if (block instanceof Block.Table table) {
                sheets.add(sheet(name, table, heading));
            }
        }
        return sheets;
    }

    private static SheetModel sheet(String name, Block.Table table, SheetModel.Heading heading) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(Column.of(table.columns().get(i).heading(), WIDTH * table.share(i), Column.Kind.TEXT));
        }
        List<SheetRow> rows = table.rows().stream()
                .map(texts -> new SheetRow(texts.stream().map(Cell::text).toList()))
                .toList();
        return new SheetModel(
                name,
                new SheetModel.Heading(name, heading.unit(), heading.on(), heading.madeBy()),
                columns,
                rows,
                List.of(),
                List.of(),
                0);
    }
}
