package org.yaodian.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.yaodian.plan.Refused;

/**
 * A form that came back and is what it says it is.
 *
 * @param remarks what somebody should know of it though it is taken: a column that is gone, grey cells that were changed
 */
public record FilledForm(FormIdentity identity, List<FilledSheet> sheets, List<Refused> remarks) {
    public FilledForm {
        sheets = List.copyOf(sheets);
        remarks = List.copyOf(remarks);
    }

    /** Whether anything was filled in at all. */
    public boolean isFilled() {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .anyMatch(row -> !row.touched().isEmpty());
    }

    /** SHA-256 of what was filled in: the same whatever program saved it and however its rows were sorted. */
    public String digest() {
        return Fingerprint.whole(sheets.stream()
                .flatMap(sheet -> sheet.rows().stream()
                        .filter(row -> !row.touched().isEmpty())
                        .map(row -> said(sheet, row)))
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    private static String said(FilledCell cell) {
        return Fingerprint.plain(cell.fault() == null ? cell.value() : cell.shown());
    }

    private static String said(FilledSheet sheet, FilledRow row) {
        return sheet.kind() + "\t" + sheet.register() + "\t" + row.key() + "\t"
                + row.touched().stream()
                        .map(cell -> cell.column().heading() + "=" + said(cell))
                        .collect(Collectors.joining("\t"));
    }
}
