package org.yaodian.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.yaodian.desk.ImportPreview;
import org.yaodian.desk.ImportedRow;
import org.yaodian.desk.LedgerPreview;
import org.yaodian.reading.sheet.CellFault;
import org.yaodian.reading.sheet.Heading;
import org.yaodian.reading.sheet.Target;

/** What becomes of a sheet's rows, as {@code import} tells it. */
final class ImportJson {
    private ImportJson() {}

    static Json preview(ImportPreview preview, boolean applied, Console console) {
        return Json.object()
                .put("applied", applied)
                .put("register", preview.register().register())
                .put("sheet", preview.sheet())
                .list("headings", preview.headings(), ImportJson::heading)
                .put("new", preview.count(ImportedRow.Outcome.NEW))
                .put("unchanged", preview.count(ImportedRow.Outcome.UNCHANGED))
                .put("refused", preview.count(ImportedRow.Outcome.REFUSED))
                .put("skipped", preview.skipped())
                .list("rows", preview.rows(), row -> row(row, console));
    }

    private static Json heading(Heading heading) {
        return Json.object()
                .put("cell", heading.address())
                .put("text", heading.text())
                .put("taken", heading.taken())
                .put("why", heading.target() instanceof Target.Ignored ignored ? ignored.why() : null);
    }

    private static Json row(ImportedRow row, Console console) {
        Json json = withCell(Json.object().put("row", row.row()).put("outcome", row.outcome()), row.faults(), console)
                .put("number", row.entry() == null ? null : row.entry().entry().label());
        return withFaults(json, row.faults(), console);
    }

    private static String told(CellFault fault, Console console) {
        return console.wording().of(fault.why());
    }

    /** What becomes of a ledger's rows, as {@code finding import} tells it. */
    static Json ledger(LedgerPreview preview, boolean applied, Console console) {
        return Json.object()
                .put("applied", applied)
                .put("sheet", preview.sheet())
                .list("headings", preview.headings(), ImportJson::heading)
                .put("new", preview.count(ImportedRow.Outcome.NEW))
                .put("unchanged", preview.count(ImportedRow.Outcome.UNCHANGED))
                .put("refused", preview.count(ImportedRow.Outcome.REFUSED))
                .put("skipped", preview.skipped())
                .put("findings", preview.findings().size())
                .put("closedOut", preview.closed())
                .list("rounds", preview.rounds(), round -> Json.object().put("of", round.of()))
                .list(
                        "rows",
                        preview.rows(),
                        row -> cells(
                                "remarks",
                                withFaults(
                                        withCell(
                                                Json.object()
                                                        .put("row", row.row())
                                                        .put("outcome", row.outcome()),
                                                row.faults(),
                                                console),
                                        row.faults(),
                                        console),
                                row.remarks(),
                                console));
    }

    private static Json withCell(Json row, List<CellFault> faults, Console console) {
        CellFault first = faults.isEmpty() ? null : faults.get(0);
        return row.put("cell", first == null ? null : first.cell())
                .put("why", first == null ? null : told(first, console));
    }

    private static Json withFaults(Json row, List<CellFault> faults, Console console) {
        return cells("faults", row, faults, console);
    }

    private static Json cells(String key, Json row, List<CellFault> cells, Console console) {
        return row.list(
                key, cells, fault -> Json.object().put("cell", fault.cell()).put("why", told(fault, console)));
    }

    /** The refused cells of a row in one line. */
    static String why(ImportedRow row, Console console) {
        return why(row.faults(), console);
    }

    static String why(List<CellFault> faults, Console console) {
        return faults.stream()
                .map(fault -> fault.cell() + " " + told(fault, console).replaceAll("\\R", " "))
                .collect(Collectors.joining(console.text("message.between")));
    }
}
