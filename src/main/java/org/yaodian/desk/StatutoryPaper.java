package org.yaodian.desk;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.yaodian.report.official.Block;
import org.yaodian.report.official.OfficialDocument;
import org.yaodian.report.official.StatutoryFacts;
import org.yaodian.report.official.StatutoryForms;

/** 政府信息公开工作年度报告, the statutory annual report: worded in six parts, and its tables as a workbook. */
final class StatutoryPaper implements Product {
    /** What an office's own wording may say below its last part. */
    private static final String NOTE = "注：带 * 的为手工填报。";

    private static final String CHECKS = "核对";
    private static final Pattern PART = Pattern.compile("[一二三四五六]、(.*)");

    private final Desk desk;
    private final StatutoryTable table;
    /** What does not fit, as a draft tells it. */
    private final List<String> checks;

    private final Map<String, Block.Form> forms;
    private final SheetModel.Heading heading;
    private final OfficialDocument document;
    private final Papers papers;

    /**
     * @throws Refused when there is no plan, or the office's own wording cannot be read
     */
    StatutoryPaper(Desk desk, ProductWish wish) {
        this.desk = desk;
        Standing standing = desk.standing(wish.year(), wish.on());
        PlanStatus status = standing.plan();
        Plan plan = status.snapshot().plan();
        Substance.expectBegun(plan, ProductKind.STATUTORY, wish.on());
        this.table = new StatutoryReporting(desk, wish.year()).table(wish.on());
        Wording chinese = new Wording(Language.CHINESE);
        List<String> remarks = table.remarks().stream().map(chinese::of).toList();
        this.checks = wish.draft() ? remarks : List.of();
        this.forms = StatutoryForms.of(table, wish.draft(), chinese::of);
        this.heading = new SheetModel.Heading(
                plan.year() + "年政府信息公开工作年度报告", StatutoryFacts.organ(plan.issuer()), wish.on(), desk.who());
        this.document = DocumentTemplates.of(PaperKind.STATUTORY)
                .fill(
                        heading.title(),
                        StatutoryFacts.of(status, standing.registers(), desk.who(), table, wish.draft(), remarks),
                        forms);
        this.papers = new Papers(desk, PaperKind.STATUTORY, document, heading);
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
        String part = "";
        List<String> paragraphs = new ArrayList<>();
        Iterator<Map.Entry<String, Block.Form>> grids = forms.entrySet().iterator();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading above && above.level() == 1 || block instanceof Block.Closing) {
                addTexts(sheets, part, paragraphs);
                part = block instanceof Block.Heading above ? above.text() : "";
                paragraphs.clear();
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraphs.add(paragraph.text());
            } else if (block instanceof Block.Form && grids.hasNext()) {
                sheets.add(form(grids.next()));
            }
        }
        // an office's own wording may leave a table out; the workbook does not
        grids.forEachRemaining(form -> sheets.add(form(form)));
        if (!checks.isEmpty()) {
            sheets.add(sheet(CHECKS, new Block.Form(checks(), List.of())));
        }
        return sheets;
    }

    private GridSheet form(Map.Entry<String, Block.Form> form) {
        return sheet(form.getKey(), form.getValue());
    }

    /** A part that is told in words: 总体情况, 存在的主要问题, 其他事项; what stands in the checks has its own sheet. */
    private void addTexts(List<GridSheet> sheets, String part, List<String> paragraphs) {
        Matcher numbered = PART.matcher(part);
        if (!numbered.matches() || paragraphs.isEmpty()) {
            return;
        }
        List<String> told =
                paragraphs.stream().filter(paragraph -> !paragraph.equals(NOTE)).toList();
        String name = numbered.group(1);
        sheets.add(GridSheet.text(name, heading(name), part, told));
    }

    private GridSheet sheet(String name, Block.Form form) {
        return new GridSheet(name, heading(name), form.grid(), form.notes());
    }

    private SheetModel.Heading heading(String name) {
        return new SheetModel.Heading(heading.title() + "：" + name, heading.unit(), heading.on(), heading.madeBy());
    }

    private Grid checks() {
        List<List<Grid.Place>> rows = new ArrayList<>();
        rows.add(List.of(Grid.Place.heading("序号"), Grid.Place.heading(CHECKS)));
        for (int i = 0; i < checks.size(); i++) {
            rows.add(List.of(
                    Grid.Place.of(Cell.decimal(BigDecimal.valueOf(i + 1L))), Grid.Place.of(Cell.text(checks.get(i)))));
        }
        return new Grid(List.of(1.0, 14.0), 1, rows);
    }
}
