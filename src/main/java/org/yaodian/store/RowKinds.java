package org.yaodian.store;

import static org.yaodian.store.schema.Tables.ASSIGNMENT;
import static org.yaodian.store.schema.Tables.OBLIGATION;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
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
                    Office.class, Tables.OFFICE, PlanRows::officeRow, PlanRows::office, (context, office) -> null),
            new RowKind<>(
                    CalendarDay.class,
                    Tables.SPECIAL_DAY,
                    CalendarRows::dayRow,
                    CalendarRows::day,
                    (context, day) -> null),
            new RowKind<>(Plan.class, Tables.PLAN, PlanRows::planRow, PlanRows::plan, (context, plan) -> null),
            new RowKind<>(
                    SourceDocument.class,
                    Tables.SOURCE_DOCUMENT,
                    PlanRows::documentRow,
                    PlanRows::document,
                    (context, document) -> null),
            new RowKind<>(
                    Section.class, Tables.SECTION, PlanRows::sectionRow, PlanRows::section, (context, section) -> null),
            new RowKind<>(
                    WorkItem.class, Tables.WORK_ITEM, PlanRows::itemRow, PlanRows::item, (context, item) -> item.id()),
            new RowKind<>(
                    Division.class,
                    Tables.DIVISION,
                    PeopleRows::divisionRow,
                    PeopleRows::division,
                    (context, division) -> null),
            new RowKind<>(
                    Person.class, Tables.PERSON, PeopleRows::personRow, PeopleRows::person, (context, person) -> null),
            new RowKind<>(
                    DivisionGroup.class,
                    Tables.DIVISION_GROUP,
                    PeopleRows::groupRow,
                    PeopleRows::group,
                    (context, group) -> null),
            new RowKind<>(
                    GroupAssignment.class,
                    Tables.GROUP_ASSIGNMENT,
                    PeopleRows::groupAssignmentRow,
                    PeopleRows::groupAssignment,
                    (context, assignment) -> assignment.itemId()),
            new RowKind<>(
                    Assignment.class,
                    ASSIGNMENT,
                    PeopleRows::assignmentRow,
                    PeopleRows::assignment,
                    (context, assignment) -> assignment.itemId()),
            new RowKind<>(
                    Obligation.class,
                    OBLIGATION,
                    OwedRows::obligationRow,
                    OwedRows::obligation,
                    (context, obligation) -> obligation.itemId()),
            new RowKind<>(
                    Fulfilment.class,
                    Tables.FULFILMENT,
                    OwedRows::fulfilmentRow,
                    OwedRows::fulfilment,
                    (c, f) -> itemOf(c.select(OBLIGATION.ITEM_ID)
                            .from(OBLIGATION)
                            .where(OBLIGATION.ID.eq(f.obligationId().toString()))
                            .fetchOne(OBLIGATION.ITEM_ID))),
            new RowKind<>(
                    Progress.class,
                    Tables.PROGRESS,
                    OwedRows::progressRow,
                    OwedRows::progress,
                    (c, p) -> itemOf(c.select(ASSIGNMENT.ITEM_ID)
                            .from(ASSIGNMENT)
                            .where(ASSIGNMENT.ID.eq(p.assignmentId().toString()))
                            .fetchOne(ASSIGNMENT.ITEM_ID))),
            new RowKind<>(
                    Extension.class,
                    Tables.EXTENSION,
                    ExtensionRows::extensionRow,
                    ExtensionRows::extension,
                    (c, e) -> itemOf(c.select(ASSIGNMENT.ITEM_ID)
                            .from(ASSIGNMENT)
                            .where(ASSIGNMENT.ID.eq(e.assignmentId().toString()))
                            .fetchOne(ASSIGNMENT.ITEM_ID))),
            new RowKind<>(
                    RegisterDefinition.class,
                    Tables.REGISTER_DEFINITION,
                    RegisterRows::definitionRow,
                    RegisterRows::definition,
                    (context, definition) -> null),
            new RowKind<>(
                    RegisterLink.class,
                    Tables.REGISTER_LINK,
                    RegisterRows::linkRow,
                    RegisterRows::link,
                    (context, link) -> link.itemId()),
            new RowKind<>(
                    Entry.class,
                    Tables.ENTRY,
                    RegisterRows::entryRow,
                    RegisterRows::entry,
                    (context, entry) -> EntryItems.in(context).of(entry)),
            new RowKind<>(
                    EntryAct.class,
                    Tables.ENTRY_ACT,
                    RegisterRows::actRow,
                    RegisterRows::act,
                    (context, act) -> EntryItems.in(context).of(act.entryId())),
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
                    (context, reminder) -> null),
            new RowKind<>(
                    Comment.class,
                    Tables.COMMENT,
                    CommentRows::commentRow,
                    CommentRows::comment,
                    (context, comment) -> comment.itemId()),
            new RowKind<>(
                    Forebear.class,
                    Tables.ITEM_FOREBEAR,
                    LookBackRows::forebearRow,
                    LookBackRows::forebear,
                    (context, forebear) -> forebear.itemId()),
            new RowKind<>(
                    LookBack.class,
                    Tables.LOOK_BACK,
                    LookBackRows::roundRow,
                    LookBackRows::round,
                    (context, round) -> null),
            new RowKind<>(
                    Inspection.class,
                    Tables.INSPECTION,
                    LookBackRows::inspectionRow,
                    LookBackRows::inspection,
                    (context, inspection) -> inspection.itemId()),
            new RowKind<>(
                    Finding.class,
                    Tables.FINDING,
                    LookBackRows::findingRow,
                    LookBackRows::finding,
                    (context, finding) -> finding.itemId()),
            new RowKind<>(
                    Rectification.class,
                    Tables.RECTIFICATION,
                    LookBackRows::measureRow,
                    LookBackRows::measure,
                    (context, measure) -> null),
            new RowKind<>(
                    FindingAct.class,
                    Tables.FINDING_ACT,
                    LookBackRows::actRow,
                    LookBackRows::act,
                    (context, act) -> null),
            new RowKind<>(
                    FormIssue.class, Tables.FORM_ISSUE, FormRows::issueRow, FormRows::issue, (context, issue) -> null),
            new RowKind<>(
                    FormReturn.class,
                    Tables.FORM_RETURN,
                    FormRows::returnRow,
                    FormRows::formReturn,
                    (context, back) -> null),
            new RowKind<>(
                    TypedValue.class,
                    Tables.STATUTORY_VALUE,
                    StatutoryRows::valueRow,
                    StatutoryRows::value,
                    (context, value) -> null));

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
    private static UUID itemOf(DSLContext context, Evidence evidence) {
        if (evidence.itemId() != null) {
            return evidence.itemId();
        }
        return evidence.entryId() != null
                ? EntryItems.in(context).of(evidence.entryId())
                : itemOf(context.select(Tables.FINDING.ITEM_ID)
                        .from(Tables.FINDING)
                        .where(Tables.FINDING.ID.eq(evidence.findingId().toString()))
                        .fetchOne(Tables.FINDING.ITEM_ID));
    }

    private static UUID itemOf(String itemId) {
        return itemId == null ? null : UUID.fromString(itemId);
    }

    /** Writes one change of a record, and tells what the history is to keep of it. */
    static <R extends Row> WrittenRow write(DSLContext context, RowChange<R> change) {
        @SuppressWarnings("unchecked") // a record's class is its kind
        RowKind<R, ?> kind = of((Class<R>) change.present().getClass());
        UUID item = kind.itemOf().apply(context, change.present());
        RowKind.Images images = kind.write(context, change.before(), change.after());
        return new WrittenRow(
                kind.name(), change.present().id(), item, Image.toJson(images.before()), Image.toJson(images.after()));
    }

    /** A record as a change left it, with its images as JSON. */
    record WrittenRow(String kind, UUID id, UUID item, String before, String after) {}
}
