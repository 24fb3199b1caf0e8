package org.yaodian.desk;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.register.statutory.StatutoryTable;
import org.yaodian.report.Cell;
import org.yaodian.report.Grid;
import org.yaodian.report.GridSheet;
import org.yaodian.report.GridWorkbook;
import org.yaodian.report.SheetModel;
import org.yaodian.report.WholeFile;
import org.yaodian.report.official.StatutoryFacts;
import org.yaodian.report.official.StatutoryForms;

/** 政府信息公开工作年度报告, the statutory annual report: worded in six parts, and its tables as a workbook. */
final class StatutoryPaper implements Product {
    private static final String STAR = "* 为手工填报的数字。";
    private static final String CHECKS = "核对";

    private final Desk desk;
    private final StatutoryTable table;
    private final List<String> remarks;
    private final Map<String, Grid> forms;
    private final SheetModel.Heading heading;
    private final Papers papers;

    /**
     * @throws Refused when there is no plan, or the office's own wording cannot be read
     */
    StatutoryPaper(Desk desk, ProductWish wish) {
        this.desk = desk;
        PlanStatus status = desk.standing(wish.year(), wish.on()).plan();
        Plan plan = status.snapshot().plan();
        this.table = new StatutoryReporting(desk, wish.year()).table(wish.on());
        Wording chinese = new Wording(Language.CHINESE);
        this.remarks = table.remarks().stream().map(chinese::of).toList();
        this.forms = StatutoryForms.of(table);
        this.heading = new SheetModel.Heading(
                plan.year() + "年政府信息公开工作年度报告", plan.issuer() == null ? "" : plan.issuer(), wish.on(), desk.who());
        this.papers = new Papers(
                desk,
                PaperKind.STATUTORY,
                DocumentTemplates.of(PaperKind.STATUTORY)
                        .fill(heading.title(), StatutoryFacts.of(status, desk.who(), table, remarks), forms),
                heading);
    }

    @Override
    public List<Refused> remarks() {
        return table.remarks();
    }

    @Override
    public SheetPages pages(ProgressListener listener) {
        return papers.pages(listener);
    }

    @Override
    public void write(ProductFormat format, Path file, ProgressListener listener) {
        if (format == ProductFormat.XLSX) {
            Exporting.expectNoPlanFile(file);
            WholeFile.write(file, out -> GridWorkbook.write(sheets(), desk.who(), out));
        } else {
            papers.write(format, file, listener);
        }
    }

    private List<GridSheet> sheets() {
        List<GridSheet> sheets = new ArrayList<>();
        forms.forEach((name, form) -> sheets.add(sheet(name, form, table.hasTyped() ? STAR : "")));
        if (!remarks.isEmpty()) {
            sheets.add(sheet(CHECKS, checks(), ""));
        }
        return sheets;
    }

    private GridSheet sheet(String name, Grid form, String note) {
        SheetModel.Heading own =
                new SheetModel.Heading(heading.title() + "：" + name, heading.unit(), heading.on(), heading.madeBy());
        return new GridSheet(name, own, form, note);
    }

    private Grid checks() {
        List<List<Grid.Place>> rows = new ArrayList<>();
        rows.add(List.of(Grid.Place.heading("序号"), Grid.Place.heading(CHECKS)));
        for (int i = 0; i < remarks.size(); i++) {
            rows.add(List.of(
                    Grid.Place.of(Cell.decimal(BigDecimal.valueOf(i + 1L))), Grid.Place.of(Cell.text(remarks.get(i)))));
        }
        return new Grid(List.of(1.0, 14.0), 1, rows);
    }
}
