package org.yaodian.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.lookback.ClosingNumbers;
import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingAct;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.LookBack;
import org.yaodian.lookback.Rectification;
import org.yaodian.plan.Division;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.reading.sheet.CellFault;
import org.yaodian.reading.sheet.LedgerReader;
import org.yaodian.reading.sheet.RegisterReader;
import org.yaodian.reading.sheet.TypedRow;
import org.yaodian.store.EvidenceFile;
import org.yaodian.store.HistoryFilter;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/**
 * Brings a rectification ledger (整改台账) in that an office kept as a sheet: first what would come of it, then all that is
 * good in one change, which one undo takes back. The same sheet once more changes nothing.
 */
public final class FindingImport {
    private final Desk desk;

    public FindingImport(Desk desk) {
        this.desk = desk;
    }

    /** What makes two rows tell of the same finding. */
    private record Key(UUID round, UUID division, UUID item, String problem) {}

    /** A row that is taken, and the finding that it tells of. */
    private record Taken(TypedRow row, LedgerLine line, Key key) {}

    /**
     * What would come of a ledger; nothing is stored.
     *
     * @param on the day of the import: on it the rounds are opened that are not there yet
     * @throws Refused where the file cannot be read as a ledger
     * @throws java.util.concurrent.CancellationException when the listener says so
     */
    public LedgerPreview preview(Path path, LocalDate on, ProgressListener listener) {
        new LookBackRounds(desk).expectHappened(on);
        int changes = desk.file().historyCount(HistoryFilter.ALL);
        RegisterReader.Sheet sheet = LedgerReader.read(
                path,
                desk.file().divisions().stream().map(Division::name).toList(),
                on.getYear(),
                desk.clock().machineDay(),
                listener::cancelled);
        LedgerRounds rounds = new LedgerRounds(desk, on);
        LedgerLines lines = new LedgerLines(desk, rounds, on);
        Map<Integer, LedgerPreview.LedgerRow> rows = new LinkedHashMap<>();
        List<Taken> taken = new ArrayList<>();
        for (TypedRow row : sheet.rows()) {
            List<CellFault> faults = new ArrayList<>();
            LedgerLine line = lines.of(row, faults);
            rows.put(row.number(), refused(row, line, faults));
            if (line != null) {
                UUID round = rounds.of(line.year()).round().id();
                taken.add(new Taken(row, line, new Key(round, line.divisionId(), line.itemId(), line.problem())));
            }
        }
        Labels labels = new Labels();
        List<FindingCase> findings =
                judged(taken, rounds, rows).stream().map(labels::labelled).toList();
        Set<UUID> used =
                findings.stream().map(facts -> facts.finding().roundId()).collect(Collectors.toSet());
        return new LedgerPreview(
                path,
                on,
                sheet.sheet(),
                sheet.headings(),
                List.copyOf(rows.values()),
                rounds.opened().stream()
                        .filter(round -> used.contains(round.id()))
                        .toList(),
                findings,
                List.copyOf(labels.given),
                sheet.skipped(),
                changes);
    }

    private static LedgerPreview.LedgerRow refused(TypedRow row, LedgerLine line, List<CellFault> faults) {
        String problem = line == null ? null : line.problem();
        return new LedgerPreview.LedgerRow(
                row.number(), problem, ImportedRow.Outcome.REFUSED, List.copyOf(faults), List.of());
    }

    private static LedgerPreview.LedgerRow outcome(Taken row, ImportedRow.Outcome outcome) {
        return new LedgerPreview.LedgerRow(
                row.row().number(),
                row.line().problem(),
                outcome,
                List.of(),
                row.line().remarks());
    }

    private List<FindingCase> judged(
            List<Taken> taken, LedgerRounds rounds, Map<Integer, LedgerPreview.LedgerRow> rows) {
        KnownFindings there = new KnownFindings(desk, rounds.known());
        Map<Key, LedgerFinding> made = new LinkedHashMap<>();
        Map<Key, FindingCase> findings = new LinkedHashMap<>();
        for (Taken each : taken) {
            Optional<FindingCase> known =
                    there.of(each.line(), rounds.of(each.line().year()).round().of());
            if (known.isPresent()) {
                Optional<String> difference = there.difference(each.line(), known.get());
                rows.put(each.row().number(), compared(each, difference, known.get()));
                continue;
            }
            LedgerFinding before = made.get(each.key());
            if (before != null && before.hasMeasure(each.line())) {
                rows.put(each.row().number(), outcome(each, ImportedRow.Outcome.UNCHANGED));
                continue;
            }
            LedgerFinding finding = (before == null
                            ? new LedgerFinding(rounds.of(each.line().year()), desk.who())
                            : before)
                    .with(each.line());
            try {
                findings.put(each.key(), finding.facts(null));
                made.put(each.key(), finding);
                rows.put(each.row().number(), outcome(each, ImportedRow.Outcome.NEW));
            } catch (Refused refused) {
                rows.put(
                        each.row().number(),
                        refused(each.row(), each.line(), List.of(new CellFault(cellOf(each.row(), refused), refused))));
            }
        }
        taken.forEach(each -> tellOfOthers(each, made.get(each.key()), rows));
        return List.copyOf(findings.values());
    }

    /** A finding is closed out with its last measure: what a row says of that is told where another is still open. */
    private static void tellOfOthers(Taken row, LedgerFinding finding, Map<Integer, LedgerPreview.LedgerRow> rows) {
        LedgerPreview.LedgerRow told = rows.get(row.row().number());
        if (told.outcome() != ImportedRow.Outcome.NEW || !row.line().closed() || finding.isClosed()) {
            return;
        }
        List<CellFault> remarks = new ArrayList<>(told.remarks());
        remarks.add(new CellFault(
                LedgerReader.cellOf(
                        row.row(),
                        row.row().fields().containsKey(LedgerReader.CLOSED_ON)
                                ? LedgerReader.CLOSED_ON
                                : LedgerReader.CLOSED),
                new Refused("finding.import.othersOpen", finding.openRow())));
        rows.put(
                told.row(),
                new LedgerPreview.LedgerRow(told.row(), told.problem(), told.outcome(), told.faults(), remarks));
    }

    /** The cell that is to blame where the rules do not allow what a row tells. */
    private static String cellOf(TypedRow row, Refused refused) {
        boolean verifier = refused.reason().startsWith("finding.same");
        return LedgerReader.cellOf(row, verifier ? LedgerReader.VERIFIER : LedgerReader.CLOSED_ON);
    }

    private static LedgerPreview.LedgerRow compared(Taken row, Optional<String> difference, FindingCase there) {
        if (difference.isEmpty()) {
            return outcome(row, ImportedRow.Outcome.UNCHANGED);
        }
        Refused why = new Refused("finding.import.there", there.finding().number(), difference.get());
        String cell = LedgerReader.cellOf(row.row(), difference.get());
        return refused(row.row(), row.line(), List.of(new CellFault(cell, why)));
    }

    /** Gives closings that have no number the next of their years, each behind all that are taken. */
    private final class Labels {
        private final Map<Integer, Integer> last = new HashMap<>();
        private final List<String> given = new ArrayList<>();

        FindingCase labelled(FindingCase facts) {
            return new FindingCase(
                    facts.finding(),
                    facts.measures(),
                    facts.acts().stream().map(this::labelled).toList(),
                    facts.evidence());
        }

        private FindingAct labelled(FindingAct act) {
            if (act.step() != FindingStep.CLOSE || act.label() != null) {
                return act;
            }
            int year = act.on().getYear();
            int running = last.computeIfAbsent(
                            year,
                            none -> ClosingNumbers.last(
                                    desk.file().lookBacks().closingNumbers(year + ClosingNumbers.DASH), year))
                    + 1;
            last.put(year, running);
            given.add(ClosingNumbers.of(year, running));
            return new FindingAct(
                    act.id(),
                    act.revision(),
                    act.number(),
                    act.findingId(),
                    act.rectificationId(),
                    act.step(),
                    act.on(),
                    act.until(),
                    act.text(),
                    ClosingNumbers.of(year, running),
                    act.by());
        }
    }

    /**
     * Stores what is new in a preview, as one change; the ledger itself is attached to each finding that is closed out.
     *
     * @return how many findings were added
     * @throws Refused when the file was changed since the preview; nothing is stored then
     */
    public int apply(LedgerPreview preview) {
        if (preview.findings().isEmpty()) {
            return 0;
        }
        if (desk.file().historyCount(HistoryFilter.ALL) != preview.changes()) {
            throw new Refused("import.moved", preview.path());
        }
        boolean proves =
                preview.findings().stream().anyMatch(facts -> !facts.evidence().isEmpty());
        List<EvidenceFile> files = proves ? List.of(EvidenceFile.measure(preview.path())) : List.of();
        int count = preview.rounds().size()
                + preview.findings().stream()
                        .mapToInt(facts -> 1
                                + facts.measures().size()
                                + facts.acts().size()
                                + facts.evidence().size())
                        .sum();
        desk.attach(
                desk.allow(Deed.RUN_LOOK_BACK),
                Told.of(
                        "finding.imported",
                        preview.path().getFileName(),
                        preview.findings().size()),
                preview.on(),
                files,
                count,
                first -> rows(preview, files, first));
        return preview.findings().size();
    }

    private List<RowChange<?>> rows(LedgerPreview preview, List<EvidenceFile> files, int first) {
        int number = first;
        List<RowChange<?>> rows = new ArrayList<>();
        for (LookBack round : preview.rounds()) {
            rows.add(RowChange.added(round.withNumber(number++)));
        }
        for (FindingCase facts : preview.findings()) {
            Finding finding = facts.concluded().withNumber(number++);
            rows.add(RowChange.added(finding));
            for (Rectification measure : facts.measures()) {
                rows.add(RowChange.added(measure.withNumber(number++)));
            }
            for (FindingAct act : facts.acts()) {
                rows.add(RowChange.added(act.withNumber(number++)));
            }
            for (LocalDate day : facts.evidence()) {
                rows.add(RowChange.added(EvidenceKeeping.ofFinding(desk, finding, null, number++, files.get(0), day)));
            }
        }
        return rows;
    }
}
