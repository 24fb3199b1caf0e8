package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.exchange.FilledCell;
import org.yaodian.exchange.FilledForm;
import org.yaodian.exchange.FilledRow;
import org.yaodian.exchange.RowComparison;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Division;
import org.yaodian.plan.FormIssue;
import org.yaodian.plan.FormReturn;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Refused;
import org.yaodian.store.HistoryFilter;

/** What is known here when a round of forms is collected, read once for all of them; and what becomes of a row that is refused. */
final class FormContext {
    private final Desk desk;
    private final Integer year;
    private final LocalDate on;
    private final boolean accepted;
    private final PlanStatus status;
    private final PlanSnapshot known;
    private final Map<UUID, Open> assignments = new HashMap<>();
    private final Map<UUID, Division> divisions;
    private final List<FormIssue> issues;
    private final List<FormReturn> returns;

    FormContext(Desk desk, Integer year, LocalDate on, boolean accepted) {
        this.desk = desk;
        this.year = year;
        this.on = on;
        this.accepted = accepted;
        this.status = desk.status(year, on);
        this.known = desk.snapshot(year, Dates.FAR);
        this.divisions = known.divisionsById();
        this.issues = desk.file().forms().issues(known.plan().id());
        this.returns = desk.file().forms().returns(known.plan().id());
        status.items()
                .forEach(item -> item.assignments()
                        .forEach(assignment ->
                                assignments.put(assignment.assignment().id(), new Open(item, assignment))));
    }

    /** An assignment as it stands. */
    record Open(ItemStatus item, AssignmentStatus assignment) {}

    Desk desk() {
        return desk;
    }

    Integer year() {
        return year;
    }

    LocalDate on() {
        return on;
    }

    /** Whether progress counts at once. */
    boolean accepted() {
        return accepted;
    }

    /** The plan with everything that is known, whatever the day. */
    PlanSnapshot known() {
        return known;
    }

    /** The assignment with the id, null where there is none any more. */
    Open assignment(String id) {
        return assignments.get(UUID.fromString(id));
    }

    /** The division whose form it is, null where the file has none of that id. */
    Division divisionOf(FilledForm form) {
        return divisions.get(form.identity().divisionId());
    }

    /** The report on an item with a short number, null for none. */
    Progress report(UUID itemId, int number) {
        return desk.file().progressOf(itemId).stream()
                .filter(report -> report.number() == number)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether a report came with a form of a division's round, and no later form of that division has come since: what the
     * division writes in another copy of it corrects itself and contradicts nobody.
     */
    boolean isOfRound(Progress report, Division division, int issue) {
        Set<UUID> returned = returns.stream().map(FormReturn::issueId).collect(Collectors.toSet());
        List<FormIssue> back = issues.stream()
                .filter(sent -> sent.divisionId().equals(division.id()) && returned.contains(sent.id()))
                .toList();
        boolean newest = back.stream().mapToInt(FormIssue::issue).max().orElse(-1) == issue;
        return newest
                && desk.file().history(HistoryFilter.ALL.withRow(report.id()), 0, 1).stream()
                        .anyMatch(change -> change.told().key().equals(FormCollecting.COLLECTED));
    }

    /** Whether a form of which the same was written came back before. */
    boolean wasCollected(Division division, int issue, String digest) {
        return issues.stream()
                .filter(sent -> sent.issue() == issue && sent.divisionId().equals(division.id()))
                .anyMatch(sent -> returns.stream()
                        .anyMatch(back -> back.issueId().equals(sent.id())
                                && back.digest().equals(digest)));
    }

    /** The day on which a form went out, null where it is not known any more. */
    LocalDate sentOn(Division division, int issue) {
        return issues.stream()
                .filter(sent -> sent.issue() == issue && sent.divisionId().equals(division.id()))
                .map(FormIssue::on)
                .findFirst()
                .orElse(null);
    }

    /** A row in which the reader found something that cannot be taken, null where it found nothing. */
    static CollectedRow refusedByCells(String sheet, FilledRow row) {
        if (row.fault() != null) {
            return refused(sheet, row, row.fault(), firstCell(row));
        }
        List<CollectedRow.Fault> faults = row.cells().stream()
                .filter(cell -> cell.fault() != null)
                .map(cell -> new CollectedRow.Fault(cell.address(), cell.fault()))
                .toList();
        return faults.isEmpty() ? null : refused(sheet, row, faults);
    }

    /** Where a row has what it tells first, its first cell where it tells nothing. */
    static String firstCell(FilledRow row) {
        return row.touched().stream()
                .map(FilledCell::address)
                .findFirst()
                .orElseGet(() -> row.cells().isEmpty()
                        ? "A" + row.number()
                        : row.cells().get(0).address());
    }

    static CollectedRow refused(String sheet, FilledRow row, Refused why, String cell) {
        return refused(sheet, row, List.of(new CollectedRow.Fault(cell, why)));
    }

    private static CollectedRow refused(String sheet, FilledRow row, List<CollectedRow.Fault> faults) {
        return new CollectedRow(
                sheet,
                row.number(),
                row.key(),
                row.item(),
                CollectedRow.Outcome.REFUSED,
                faults.get(0).cell(),
                faults.get(0).why(),
                List.of(),
                faults,
                null,
                null,
                null);
    }

    /** A row that was compared. */
    static CollectedRow compared(
            String sheet,
            FilledRow row,
            String key,
            RowComparison.Verdict verdict,
            List<CollectedRow.Value> values,
            CollectedRow.Taking taking) {
        boolean conflict = verdict == RowComparison.Verdict.CONFLICT;
        String cell = values.stream()
                .filter(value -> !value.before().equals(value.after()))
                .map(CollectedRow.Value::cell)
                .findFirst()
                .orElse(row.touched().isEmpty() ? null : firstCell(row));
        return new CollectedRow(
                sheet,
                row.number(),
                key,
                row.item(),
                CollectedRow.Outcome.valueOf(verdict.name()),
                cell,
                conflict ? new Refused("form.conflict", told(values)) : null,
                values,
                List.of(),
                verdict == RowComparison.Verdict.UNCHANGED ? null : taking,
                null,
                null);
    }

    private static String told(List<CollectedRow.Value> values) {
        List<String> told = new ArrayList<>();
        values.stream()
                .filter(value -> !value.before().equals(value.after()))
                .forEach(value ->
                        told.add(value.heading() + "：" + shortened(value.before()) + " → " + shortened(value.after())));
        return String.join("；", told);
    }

    private static String shortened(String text) {
        String line = text.isEmpty() ? "—" : text.replaceAll("\\s+", " ");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
