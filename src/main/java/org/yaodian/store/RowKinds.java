package org.yaodian.store;

import static org.yaodian.store.schema.Tables.ASSIGNMENT;
import static org.yaodian.store.schema.Tables.OBLIGATION;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingAct;
import org.yaodian.lookback.Inspection;
import org.yaodian.lookback.LookBack;
import org.yaodian.lookback.Rectification;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.CalendarDay;
import org.yaodian.plan.Comment;
import org.yaodian.plan.Division;
import org.yaodian.plan.DivisionGroup;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.Extension;
import org.yaodian.plan.Forebear;
import org.yaodian.plan.FormIssue;
import org.yaodian.plan.FormReturn;
import org.yaodian.plan.Fulfilment;
import org.yaodian.plan.GroupAssignment;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.Office;
import org.yaodian.plan.Person;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Reminder;
import org.yaodian.plan.Row;
import org.yaodian.plan.Section;
import org.yaodian.plan.SourceDocument;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryAct;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.register.RegisterLink;
import org.yaodian.register.statutory.TypedValue;
import org.yaodian.store.schema.Tables;

/** Every kind of record that a {@link Change} can touch: adding one here gives it history, undo, check and revision. */
final class RowKinds {
    static final List<RowKind<?, ?>> ALL = List.of(
            new RowKind<>(
                    Office.class, Tables.OFFICE, PlanRows::officeRow, PlanRows::office, (writing, office) -> null),
            new RowKind<>(
                    CalendarDay.class,
                    Tables.SPECIAL_DAY,
                    CalendarRows::dayRow,
                    CalendarRows::day,
                    (writing, day) -> null),
            new RowKind<>(Plan.class, Tables.PLAN, PlanRows::planRow, PlanRows::plan, (writing, plan) -> null),
            new RowKind<>(
                    SourceDocument.class,
                    Tables.SOURCE_DOCUMENT,
                    PlanRows::documentRow,
                    PlanRows::document,
                    (writing, document) -> null),
            new RowKind<>(
                    Section.class, Tables.SECTION, PlanRows::sectionRow, PlanRows::section, (writing, section) -> null),
            new RowKind<>(
                    WorkItem.class, Tables.WORK_ITEM, PlanRows::itemRow, PlanRows::item, (writing, item) -> item.id()),
            new RowKind<>(
                    Division.class,
                    Tables.DIVISION,
                    PeopleRows::divisionRow,
                    PeopleRows::division,
                    (writing, division) -> null),
            new RowKind<>(
                    Person.class, Tables.PERSON, PeopleRows::personRow, PeopleRows::person, (writing, person) -> null),
            new RowKind<>(
                    DivisionGroup.class,
                    Tables.DIVISION_GROUP,
                    PeopleRows::groupRow,
                    PeopleRows::group,
                    (writing, group) -> null),
            new RowKind<>(
                    GroupAssignment.class,
                    Tables.GROUP_ASSIGNMENT,
                    PeopleRows::groupAssignmentRow,
                    PeopleRows::groupAssignment,
                    (writing, assignment) -> assignment.itemId()),
            new RowKind<>(
                    Assignment.class,
                    ASSIGNMENT,
                    PeopleRows::assignmentRow,
                    PeopleRows::assignment,
                    (writing, assignment) -> assignment.itemId()),
            new RowKind<>(
                    Obligation.class,
                    OBLIGATION,
                    OwedRows::obligationRow,
                    OwedRows::obligation,
                    (writing, obligation) -> obligation.itemId()),
            new RowKind<>(
                    Fulfilment.class,
                    Tables.FULFILMENT,
                    OwedRows::fulfilmentRow,
                    OwedRows::fulfilment,
                    (writing, fulfilment) -> itemOf(writing, "obligation", fulfilment.obligationId())),
            new RowKind<>(
                    Progress.class,
                    Tables.PROGRESS,
                    OwedRows::progressRow,
                    OwedRows::progress,
                    (writing, progress) -> itemOf(writing, "assignment", progress.assignmentId())),
            new RowKind<>(
                    Extension.class,
                    Tables.EXTENSION,
                    ExtensionRows::extensionRow,
                    ExtensionRows::extension,
                    (writing, extension) -> itemOf(writing, "assignment", extension.assignmentId())),
            new RowKind<>(
                    RegisterDefinition.class,
                    Tables.REGISTER_DEFINITION,
                    RegisterRows::definitionRow,
                    RegisterRows::definition,
                    (writing, definition) -> null),
            new RowKind<>(
                    RegisterLink.class,
                    Tables.REGISTER_LINK,
                    RegisterRows::linkRow,
                    RegisterRows::link,
                    (writing, link) -> link.itemId()),
            new RowKind<>(
                    Entry.class,
                    Tables.ENTRY,
                    RegisterRows::entryRow,
                    RegisterRows::entry,
                    (writing, entry) -> writing.entryItems().of(entry)),
            new RowKind<>(
                    EntryAct.class,
                    Tables.ENTRY_ACT,
                    RegisterRows::actRow,
                    RegisterRows::act,
                    (writing, act) -> writing.entryItems().of(act.entryId())),
            new RowKind<>(
                    Evidence.class,
                    Tables.EVIDENCE,
                    EvidenceRows::evidenceRow,
                    EvidenceRows::evidence,
                    RowKinds::itemOf),
            new RowKind<>(
                    Reminder.class,
                    Tables.REMINDER,
                    ReminderRows::reminderRow,
                    ReminderRows::reminder,
                    (writing, reminder) -> null),
            new RowKind<>(
                    Comment.class,
                    Tables.COMMENT,
                    CommentRows::commentRow,
                    CommentRows::comment,
                    (writing, comment) -> comment.itemId()),
            new RowKind<>(
                    Forebear.class,
                    Tables.ITEM_FOREBEAR,
                    LookBackRows::forebearRow,
                    LookBackRows::forebear,
                    (writing, forebear) -> forebear.itemId()),
            new RowKind<>(
                    LookBack.class,
                    Tables.LOOK_BACK,
                    LookBackRows::roundRow,
                    LookBackRows::round,
                    (writing, round) -> null),
            new RowKind<>(
                    Inspection.class,
                    Tables.INSPECTION,
                    LookBackRows::inspectionRow,
                    LookBackRows::inspection,
                    (writing, inspection) -> inspection.itemId()),
            new RowKind<>(
                    Finding.class,
                    Tables.FINDING,
                    LookBackRows::findingRow,
                    LookBackRows::finding,
                    (writing, finding) -> finding.itemId()),
            new RowKind<>(
                    Rectification.class,
                    Tables.RECTIFICATION,
                    LookBackRows::measureRow,
                    LookBackRows::measure,
                    (writing, measure) -> null),
            new RowKind<>(
                    FindingAct.class,
                    Tables.FINDING_ACT,
                    LookBackRows::actRow,
                    LookBackRows::act,
                    (writing, act) -> null),
            new RowKind<>(
                    FormIssue.class, Tables.FORM_ISSUE, FormRows::issueRow, FormRows::issue, (writing, issue) -> null),
            new RowKind<>(
                    FormReturn.class,
                    Tables.FORM_RETURN,
                    FormRows::returnRow,
                    FormRows::formReturn,
                    (writing, back) -> null),
            new RowKind<>(
                    TypedValue.class,
                    Tables.STATUTORY_VALUE,
                    StatutoryRows::valueRow,
                    StatutoryRows::value,
                    (writing, value) -> null));

    private static final Map<Class<?>, RowKind<?, ?>> BY_TYPE =
            ALL.stream().collect(Collectors.toMap(RowKind::type, Function.identity()));
    private static final Map<String, RowKind<?, ?>> BY_NAME =
            ALL.stream().collect(Collectors.toMap(RowKind::name, Function.identity()));

    private RowKinds() {}

    @SuppressWarnings("unchecked") // the map is filled by type
    static <R extends Row> RowKind<R, ?> of(Class<R> type) {
        RowKind<R, ?> kind = (RowKind<R, ?>) BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of record: " + type);
        }
        return kind;
    }

    static RowKind<?, ?> named(String name) {
        return BY_NAME.get(name);
    }

    /** The item of what a file is attached to: itself, what the entry's register serves, or what the finding is of. */
    private static UUID itemOf(Questions writing, Evidence evidence) {
        if (evidence.itemId() != null) {
            return evidence.itemId();
        }
        return evidence.entryId() != null
                ? writing.entryItems().of(evidence.entryId())
                : itemOf(writing, "finding", evidence.findingId());
    }

    private static UUID itemOf(Questions writing, String table, UUID id) {
        return writing
                .all(row -> row.id("item_id"), "select item_id from " + table + " where id = ?", Columns.text(id))
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Writes one change of a record, and tells what the history is to keep of it. */
    static <R extends Row> WrittenRow write(Questions writing, RowChange<R> change) {
        @SuppressWarnings("unchecked") // a record's class is its kind
        RowKind<R, ?> kind = of((Class<R>) change.present().getClass());
        UUID item = kind.itemOf().apply(writing, change.present());
        RowKind.Images images = kind.write(writing, change.before(), change.after());
        return new WrittenRow(
                kind.name(), change.present().id(), item, Image.toJson(images.before()), Image.toJson(images.after()));
    }

    /** A record as a change left it, with its images as JSON. */
    record WrittenRow(String kind, UUID id, UUID item, String before, String after) {}
}
