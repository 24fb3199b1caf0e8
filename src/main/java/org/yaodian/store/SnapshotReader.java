package org.yaodian.store;

import static org.yaodian.store.Columns.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.Extension;
import org.yaodian.plan.Fulfilment;
import org.yaodian.plan.Office;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.SourceDocument;
import org.yaodian.plan.WorkItem;

/** Reads the records of one plan. Runs within the caller's transaction, so that they belong together. */
final class SnapshotReader {
    private static final String OF_PLAN = " where item_id in (select id from work_item where plan_id = ?)";

    private final Questions questions;

    SnapshotReader(Questions questions) {
        this.questions = questions;
    }

    /** The years that the file has plans for, newest first. */
    List<Integer> years() {
        return questions.all(row -> row.number("year"), "select year from plan order by year desc");
    }

    /** @param year null for the newest */
    Optional<Plan> plan(Integer year) {
        return year == null
                ? questions.first(PlanRows::plan, "select * from plan order by year desc limit 1")
                : questions.first(PlanRows::plan, "select * from plan where year = ?", year);
    }

    Optional<SourceDocument> document(UUID planId) {
        return questions.first(PlanRows::document, "select * from source_document where plan_id = ?", text(planId));
    }

    Optional<WorkItem> item(UUID itemId) {
        return questions.first(PlanRows::item, "select * from work_item where id = ?", text(itemId));
    }

    List<Fulfilment> fulfilmentsOf(UUID obligationId) {
        return questions.all(
                OwedRows::fulfilment,
                "select * from fulfilment where obligation_id = ? order by on_day",
                text(obligationId));
    }

    Office office() {
        return questions.first(PlanRows::office, "select * from office").orElseThrow();
    }

    List<Division> divisions() {
        return questions.all(PeopleRows::division, "select * from division order by ordinal, name");
    }

    PlanSnapshot snapshot(Plan plan, LocalDate on) {
        String planId = text(plan.id());
        List<WorkItem> items = items(planId, on);
        List<Division> divisions = divisions();
        return new PlanSnapshot(
                office(),
                plan,
                on,
                questions.all(PlanRows::section, "select * from section where plan_id = ? order by ordinal", planId),
                items,
                divisions,
                questions.all(
                        PeopleRows::group, "select * from division_group where plan_id = ? order by name", planId),
                questions.all(PeopleRows::groupAssignment, "select * from group_assignment" + OF_PLAN, planId),
                assignments(planId, items, divisions),
                questions.all(
                        OwedRows::obligation,
                        "select * from obligation" + OF_PLAN + " order by item_id, ordinal",
                        planId),
                fulfilments(planId, on),
                new ReportReader(questions).reports(planId, on),
                extensions(planId, on));
    }

    /** The closing of an item is a dated fact: before its day the item is open. */
    private List<WorkItem> items(String planId, LocalDate on) {
        return questions
                .all(PlanRows::item, "select * from work_item where plan_id = ? order by number", planId)
                .stream()
                .map(item -> item.closedOn() != null && item.closedOn().isAfter(on) ? item.withClosedOn(null) : item)
                .toList();
    }

    private List<Assignment> assignments(String planId, List<WorkItem> items, List<Division> divisions) {
        Map<UUID, Integer> numbers = items.stream().collect(Collectors.toMap(WorkItem::id, WorkItem::number));
        Map<UUID, Integer> places = divisions.stream().collect(Collectors.toMap(Division::id, Division::ordinal));
        Function<Assignment, Integer> place = assignment -> places.get(assignment.divisionId());
        return questions.all(PeopleRows::assignment, "select * from assignment" + OF_PLAN, planId).stream()
                .sorted(Comparator.comparing((Assignment assignment) -> numbers.get(assignment.itemId()))
                        .thenComparing(Assignment::role)
                        .thenComparing(place))
                .toList();
    }

    private List<Fulfilment> fulfilments(String planId, LocalDate on) {
        return questions.all(
                OwedRows::fulfilment,
                "select * from fulfilment where on_day <= ? and obligation_id in (select id from obligation" + OF_PLAN
                        + ") order by on_day",
                on,
                planId);
    }

    /** Those asked for up to a day, as they stood then. */
    private List<Extension> extensions(String planId, LocalDate on) {
        return questions
                .all(
                        ExtensionRows::extension,
                        "select * from extension where on_day <= ? and assignment_id in (select id from assignment"
                                + OF_PLAN + ") order by number",
                        on,
                        planId)
                .stream()
                .map(extension -> extension.asOf(on))
                .toList();
    }
}
