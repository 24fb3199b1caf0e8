package org.yaodian.desk;

import java.nio.file.Path;
import java.util.List;
import org.yaodian.reading.sheet.Heading;
import org.yaodian.register.RegisterDefinition;

/**
 * What would come of importing a sheet; nothing is stored yet.
 *
 * @param sheet the name of the sheet in the workbook
 * @param headings every heading and what it was taken for
 * @param rows in the order of the sheet
 * @param skipped how many rows have nothing under a heading that is taken
 * @param changes how many changes the file's history had when this was made
 */
public record ImportPreview(
        RegisterDefinition register,
        Path path,
        String sheet,
        List<Heading> headings,
        List<ImportedRow> rows,
        int skipped,
        int changes) {

    public int count(ImportedRow.Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    public List<ImportedRow> with(ImportedRow.Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).toList();
    }

    /** The headings that are not taken. */
    public List<Heading> unmatched() {
        return headings.stream().filter(heading -> !heading.taken()).toList();
    }
}
