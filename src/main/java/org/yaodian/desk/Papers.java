package org.yaodian.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.Inspection;
import org.yaodian.lookback.LookBack;
import org.yaodian.lookback.Rate;
import org.yaodian.plan.Division;
import org.yaodian.plan.Plan;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.report.PagePictures;
import org.yaodian.report.PageSpot;
import org.yaodian.report.SheetModel;
import org.yaodian.report.WholeFile;
import org.yaodian.report.WorkbookWriter;
import org.yaodian.report.official.DocumentTables;
import org.yaodian.report.official.LookBackFacts;
import org.yaodian.report.official.OfficialDocument;
import org.yaodian.report.official.OfficialDocx;
import org.yaodian.report.official.OfficialPdf;
import org.yaodian.report.official.PlanFacts;

/** Documents that an office sends and files, worded from the plan as it stands on a day, in the official layout. */
public final class Papers implements Product {
    private final PaperKind kind;
    private final Desk desk;
    private final OfficialDocument document;
    private final SheetModel.Heading heading;

    /**
     * @throws Refused when there is no plan, it has nothing to tell, or the office's own wording cannot be read
     */
    public Papers(Desk desk, PaperKind kind, ProductWish wish) {
        this.desk = desk;
        this.kind = kind;
        LocalDate on = wish.on();
        Plan plan = desk.snapshot(wish.year(), on).plan();
        Map<String, Object> facts =
                isOfLookBack(kind) ? lookBack(plan, on) : plan(desk.standing(wish.year(), on), wish);
        expectSubstance(facts, on);
        this.heading = new SheetModel.Heading(plan.title(), plan.issuer() == null ? "" : plan.issuer(), on, desk.who());
        this.document = DocumentTemplates.of(kind).fill(plan.title(), facts);
    }

    private static boolean isOfLookBack(PaperKind kind) {
        return kind == PaperKind.LOOK_BACK || kind == PaperKind.NOTICES;
    }

    private Map<String, Object> plan(Standing standing, ProductWish wish) {
        Plan plan = standing.plan().snapshot().plan();
        Substance.expectBegun(plan, ProductKind.valueOf(kind.name()), wish.on());
        String part = ScopeName.told(standing.plan().snapshot(), wish.scope());
        return PlanFacts.of(Substance.of(standing.plan(), wish), standing.registers(), desk.who(), part);
    }

    /** A notice to nobody, or a report on what was not done, says nothing: it is told instead. */
    private void expectSubstance(Map<String, Object> facts, LocalDate on) {
        boolean rounds = Boolean.TRUE.equals(facts.get("有轮次"));
        boolean open = Boolean.TRUE.equals(facts.get("有未销号"));
        switch (kind) {
            case REMINDERS -> expect(Boolean.TRUE.equals(facts.get("有催办处室")), "report.noReminders", on);
            case NOTICES -> expect(open, "report.noNotices", on);
            case LOOK_BACK -> expect(rounds || open, "report.noLookBack", on);
            default -> {
                // the others tell the plan, which has items
            }
        }
    }

    private static void expect(boolean there, String otherwise, LocalDate on) {
        if (!there) {
            throw new Refused(otherwise, on);
        }
    }

    Papers(Desk desk, PaperKind kind, OfficialDocument document, SheetModel.Heading heading) {
        this.desk = desk;
        this.kind = kind;
        this.document = document;
        this.heading = heading;
    }

    private Map<String, Object> lookBack(Plan plan, LocalDate on) {
        List<Division> divisions = desk.file().divisions();
        List<Rate> rates = new LookBackRounds(desk).rates(on);
        List<LookBackFacts.Round> rounds = new LookBackRounds(desk)
                .list(plan.year(), on).stream()
                        .map(standing -> new LookBackFacts.Round(
                                standing.facts(),
                                standing.notReported().stream()
                                        .map(Division::name)
                                        .toList(),
                                standing.rate(),
                                byDivision(rates, divisions, standing.round())))
                        .toList();
        return LookBackFacts.of(plan, on, desk.who(), rounds, open(on));
    }

    private static Map<String, Rate> byDivision(List<Rate> rates, List<Division> divisions, LookBack round) {
        Map<String, Rate> byDivision = new LinkedHashMap<>();
        for (Division division : divisions) {
            Predicate<Rate> own =
                    rate -> rate.round().equals(round.id()) && rate.divisionId().equals(division.id());
            if (rates.stream().anyMatch(own)) {
                byDivision.put(division.name(), Rate.sum(rates, own));
            }
        }
        return byDivision;
    }

    private List<LookBackFacts.Open> open(LocalDate on) {
        FindingBrowsing browsing = new FindingBrowsing(desk);
        List<FindingStanding> findings = browsing.all(FindingQuery.all(on)).stream()
                .filter(finding -> finding.state().isOpen())
                .toList();
        FindingBrowsing.Names names = browsing.names(findings);
        return findings.stream()
                .map(finding -> {
                    WorkItem item = names.item(finding);
                    LookBack round = names.round(finding);
                    return new LookBackFacts.Open(
                            finding,
                            round.of(),
                            item == null ? null : item.number() + "．" + item.name(),
                            names.division(finding.finding().divisionId()),
                            seen(round, finding, on),
                            names.repeated(finding));
                })
                .toList();
    }

    private String seen(LookBack round, FindingStanding finding, LocalDate on) {
        Inspection inspection = desk.file()
                .lookBacks()
                .facts(round, on)
                .latest()
                .get(new Inspection.Place(
                        finding.finding().itemId(), finding.finding().divisionId()));
        return inspection == null ? null : inspection.told();
    }

    /**
     * Writes it for Word; a file that is there is replaced when the new one is whole.
     *
     * @throws Refused when it cannot be written
     */
    private void docx(Path file) {
        Exporting.expectNoPlanFile(file);
        WholeFile.write(file, out -> OfficialDocx.write(document, desk.who(), out));
    }

    /** Writes the same as PDF; as {@link #docx}. */
    private void pdf(Path file) {
        Exporting.expectNoPlanFile(file);
        WholeFile.write(file, out -> OfficialPdf.write(document, desk.who(), out));
    }

    /**
     * Writes its tables as a workbook; as {@link #docx}.
     *
     * @throws Refused paper.noTable where it has none
     */
    private void workbook(Path file, ProgressListener listener) {
        Exporting.expectNoPlanFile(file);
        List<SheetModel> sheets = DocumentTables.of(document, heading);
        if (sheets.isEmpty()) {
            throw new Refused("paper.noTable", document.name());
        }
        WholeFile.write(file, out -> WorkbookWriter.write(sheets, desk.who(), out, listener));
    }

    @Override
    public SheetPages pages(ProgressListener listener) {
        List<PageSpot> spots = new ArrayList<>();
        PagePictures pictures = Products.pages(out -> spots.addAll(OfficialPdf.write(document, desk.who(), out)));
        return new SheetPages(pictures, List.of(), spots);
    }

    @Override
    public void write(ProductFormat format, Path file, ProgressListener listener) {
        switch (format) {
            case DOCX -> docx(file);
            case PDF -> pdf(file);
            case XLSX -> workbook(file, listener);
            default -> throw Products.notThere(ProductKind.valueOf(kind.name()), format);
        }
    }
}
