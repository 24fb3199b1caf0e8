package org.yaodian.cli;

import java.util.List;
import org.yaodian.desk.Desk;
import org.yaodian.desk.StatutoryReporting;
import org.yaodian.register.statutory.FormCell;
import org.yaodian.register.statutory.FormCells;
import org.yaodian.register.statutory.StatutoryTable;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code statutory list FILE}: every cell of the statutory annual report, what registers count and what was typed. */
@Command(name = "list")
final class StatutoryListVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.READ)) {
            StatutoryTable report = new StatutoryReporting(desk, options.year()).table(desk.today());
            List<String> remarks = report.remarks().stream()
                    .map(remark -> console().wording().of(remark))
                    .toList();
            if (options.json()) {
                print(Json.object()
                        .put("on", desk.today())
                        .list("cells", FormCells.all(), cell -> json(report, cell))
                        .put("remarks", remarks));
                return DONE;
            }
            table(report).lines().forEach(console().out()::println);
            remarks.forEach(console().err()::println);
        }
        return DONE;
    }

    private static Json json(StatutoryTable report, FormCell cell) {
        if (cell.isText()) {
            String text = report.text(cell.key()).orElse(null);
            return Json.object()
                    .put("key", cell.key())
                    .put("name", cell.name())
                    .put("counted", null)
                    .put("typed", text)
                    .put("shown", text)
                    .put("marked", text != null)
                    .put("entries", List.of());
        }
        StatutoryTable.Figure figure = report.figure(cell.key());
        return Json.object()
                .put("key", cell.key())
                .put("name", cell.name())
                .put("counted", figure.counted())
                .put("typed", figure.typed())
                .put("shown", figure.shown())
                .put("marked", figure.marked())
                .put("entries", report.entries(cell.key()));
    }

    private TextTable table(StatutoryTable report) {
        TextTable table = new TextTable();
        table.row(
                console().text("table.cell"),
                console().text("table.figure"),
                console().text("table.counted"),
                console().text("table.shown"));
        for (StatutoryTable.Figure figure : report.figures()) {
            String shown = figure.shown() == null ? "-" : FormCell.shown(figure.shown());
            table.row(
                    figure.cell().key(),
                    figure.cell().name(),
                    figure.counted() == null ? "-" : figure.counted().toString(),
                    figure.marked() ? shown + "*" : shown);
        }
        FormCells.all().stream()
                .filter(FormCell::isText)
                .forEach(cell -> table.row(
                        cell.key(),
                        cell.name(),
                        "-",
                        report.text(cell.key())
                                .map(text -> text.replaceAll("\\s+", " ") + "*")
                                .orElse("-")));
        return table;
    }
}
