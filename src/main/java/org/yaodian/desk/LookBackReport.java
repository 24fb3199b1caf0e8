package org.yaodian.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.lookback.Inspection;
import org.yaodian.lookback.LookBack;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.Plan;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.report.PdfWriter;
import org.yaodian.report.RectificationSheet;
import org.yaodian.report.SheetModel;
import org.yaodian.report.SheetWords;
import org.yaodian.report.WholeFile;
import org.yaodian.report.WorkbookWriter;
import org.yaodian.report.official.SheetDocx;

/**
 * Writing 回头看整改台账 as it stands on a day: what the rounds of a plan found, and what earlier rounds found that was still
 * open when its year began. Void findings are left out.
 */
public final class LookBackReport implements Product {
    private final Desk desk;
    private final SheetModel sheet;

    /** @param year the plan's year, null for the newest */
    public LookBackReport(Desk desk, Integer year, LocalDate on) {
        this.desk = desk;
        Plan plan = desk.snapshot(year, on).plan();
        this.sheet = sheet(desk, plan, on);
    }

    /** @throws org.yaodian.plan.Refused report.noLedger where nothing was found */
    static LookBackReport filled(Desk desk, ProductWish wish) {
        LookBackReport report = new LookBackReport(desk, wish.year(), wish.on());
        if (report.count() == 0) {
            throw new Refused("report.noLedger", wish.on());
        }
        return report;
    }

    /** The sheet of a plan, which may have no rows. */
    static SheetModel sheet(Desk desk, Plan plan, LocalDate on) {
        return sheet(desk, plan, on, "", finding -> true);
    }

    /** As {@link #sheet(Desk, Plan, LocalDate)}, of the findings that are wanted, which stands behind the title. */
    static SheetModel sheet(Desk desk, Plan plan, LocalDate on, String part, Predicate<FindingStanding> wanted) {
        String title = SheetWords.title(plan.title(), RectificationSheet.TITLE + part);
        return RectificationSheet.of(
                new SheetModel.Heading(title, plan.issuer() == null ? "" : plan.issuer(), on, desk.who()),
                new Lines(desk, plan, on).all(wanted));
    }

    /** How many rows there are to write. */
    public int count() {
        return sheet.rows().size();
    }

    @Override
    public SheetPages pages(ProgressListener listener) {
        return SheetPages.of(Products.pages(out -> PdfWriter.write(List.of(sheet), out, listener)));
    }

    @Override
    public void write(ProductFormat format, Path file, ProgressListener listener) {
        switch (format) {
            case XLSX -> workbook(file, listener);
            case PDF -> pdf(file, listener);
            case DOCX -> {
                Exporting.expectNoPlanFile(file);
                WholeFile.write(file, out -> SheetDocx.write(List.of(sheet), desk.who(), out, listener));
            }
            default -> throw Products.notThere(ProductKind.LEDGER, format);
        }
    }

    /**
     * Writes the workbook; a file that is there is replaced when the new one is whole.
     *
     * @throws org.yaodian.plan.Refused when it cannot be written
     * @throws java.util.concurrent.CancellationException when the listener says so
     */
    public void workbook(Path file, ProgressListener listener) {
        Exporting.expectNoPlanFile(file);
        WholeFile.write(file, out -> WorkbookWriter.write(List.of(sheet), desk.who(), out, listener));
    }

    /** Writes the same as pages of a PDF; as {@link #workbook}. */
    public void pdf(Path file, ProgressListener listener) {
        Exporting.expectNoPlanFile(file);
        WholeFile.write(file, out -> PdfWriter.write(List.of(sheet), out, listener));
    }

    /** Gathers the rows. */
    private static final class Lines {
        private final Desk desk;
        private final Plan plan;
        private final LocalDate on;
        private final Map<UUID, Map<Inspection.Place, Inspection>> seen = new HashMap<>();

        Lines(Desk desk, Plan plan, LocalDate on) {
            this.desk = desk;
            this.plan = plan;
            this.on = on;
        }

        List<RectificationSheet.Line> all(Predicate<FindingStanding> wanted) {
            FindingBrowsing browsing = new FindingBrowsing(desk);
            List<FindingStanding> findings = browsing.all(FindingQuery.all(on));
            FindingBrowsing.Names names = browsing.names(findings);
            Map<UUID, List<Evidence>> evidence = desk.file().evidence().ofFindings().stream()
                    .filter(file -> !file.on().isAfter(on))
                    .collect(Collectors.groupingBy(Evidence::findingId));
            List<RectificationSheet.Line> lines = new ArrayList<>();
            int place = 0;
            for (FindingStanding finding : findings) {
                boolean told = finding.state() != FindingState.VOIDED && concerns(finding, names.round(finding));
                if (told && wanted.test(finding)) {
                    place++;
                    add(
                            lines,
                            place,
                            finding,
                            names,
                            evidence.getOrDefault(finding.finding().id(), List.of()));
                }
            }
            return lines;
        }

        private boolean concerns(FindingStanding finding, LookBack round) {
            boolean earlier = finding.finding().on().isBefore(plan.begins())
                    && (finding.closedOn() == null || !finding.closedOn().isBefore(plan.begins()));
            return round.planId().equals(plan.id()) || earlier;
        }

        private void add(
                List<RectificationSheet.Line> lines,
                int place,
                FindingStanding finding,
                FindingBrowsing.Names names,
                List<Evidence> evidence) {
            List<MeasureStanding> measures = new ArrayList<>(finding.measures());
            measures.removeIf(measure -> measure.stage() == MeasureStanding.Stage.WITHDRAWN);
            if (measures.isEmpty()) {
                measures.add(null);
            }
            LookBack round = names.round(finding);
            WorkItem item = names.item(finding);
            for (MeasureStanding measure : measures) {
                lines.add(new RectificationSheet.Line(
                        place,
                        round.of(),
                        item == null ? null : item.number() + "．" + item.name(),
                        names.division(finding.finding().divisionId()),
                        seen(round, finding),
                        finding,
                        measure,
                        measure == null ? null : answering(measure, finding, names),
                        proof(evidence, measure, measures)));
            }
        }

        /** The files of the row's own measure; on the finding's first row those too that no other row tells. */
        private static String proof(List<Evidence> evidence, MeasureStanding measure, List<MeasureStanding> rows) {
            UUID own = measure == null ? null : measure.rectification().id();
            boolean first = measure == rows.get(0);
            String names = evidence.stream()
                    .filter(file -> Objects.equals(file.rectificationId(), own)
                            || first && rows.stream().noneMatch(row -> isOf(file, row)))
                    .map(Evidence::name)
                    .distinct()
                    .collect(Collectors.joining("；"));
            return names.isEmpty() ? null : names;
        }

        private static boolean isOf(Evidence file, MeasureStanding row) {
            return row != null && row.rectification().id().equals(file.rectificationId());
        }

        /** Who answers for a measure; their division behind the name where it is another than the finding's. */
        private static String answering(MeasureStanding measure, FindingStanding finding, FindingBrowsing.Names names) {
            String person = measure.rectification().person();
            UUID division = measure.rectification().divisionId();
            return division.equals(finding.finding().divisionId())
                    ? person
                    : person + "（" + names.division(division) + "）";
        }

        private String seen(LookBack round, FindingStanding finding) {
            Inspection inspection = seen.computeIfAbsent(
                            round.id(),
                            id -> desk.file().lookBacks().facts(round, on).latest())
                    .get(new Inspection.Place(
                            finding.finding().itemId(), finding.finding().divisionId()));
            return inspection == null ? null : inspection.told();
        }
    }
}
