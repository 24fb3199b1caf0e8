package org.yaodian.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Comment;
import org.yaodian.plan.Person;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Comments on items: said, corrected and taken back by whoever said them, and what each person has not read yet. */
public final class Commenting {
    private static final int LONGEST_TEXT = 2000;

    private final Desk desk;

    public Commenting(Desk desk) {
        this.desk = desk;
    }

    /**
     * Says something about an item.
     *
     * @param year the plan's year, null for the newest
     * @return the comment's short number
     * @throws Refused when there is no such item, nothing or too much is said, an @ names no division, or who works here
     *     acts for a division that does not answer for the item
     */
    public int add(Integer year, int itemNumber, String text) {
        PlanSnapshot snapshot = desk.snapshot(year, desk.today());
        WorkItem item = Lookups.item(snapshot, itemNumber);
        Permissions.Allowed allowed = allowed(snapshot, item);
        String said = expectText(text);
        List<UUID> mentions = mentions(said);
        return desk.applyNumbered(
                allowed,
                Told.of("comment.added", item.number(), item.name(), said),
                desk.today(),
                number -> List.of(RowChange.added(new Comment(
                        UUID.randomUUID(),
                        Row.UNSAVED,
                        number,
                        item.id(),
                        desk.who(),
                        desk.today(),
                        desk.clock().now(),
                        said,
                        mentions))));
    }

    /** Whether who works here may say something about the item. */
    public boolean may(PlanSnapshot snapshot, WorkItem item) {
        return desk.may(Deed.COMMENT, reach(snapshot.assignmentsOf(item)));
    }

    private Permissions.Allowed allowed(PlanSnapshot snapshot, WorkItem item) {
        return desk.allow(Deed.COMMENT, reach(snapshot.assignmentsOf(item)));
    }

    /** The own division where it answers for the item; else nobody's in particular. */
    private UUID reach(List<Assignment> assignments) {
        UUID own = desk.actor().divisionId();
        return assignments.stream()
                .map(Assignment::divisionId)
                .filter(division -> division.equals(own))
                .findFirst()
                .orElse(null);
    }

    /** Says an own comment otherwise; the history keeps what it said. */
    public void edit(int number, String text) {
        Comment comment = own(number);
        WorkItem item = itemOf(comment);
        String said = expectText(text);
        desk.apply(
                desk.allow(Deed.COMMENT, desk.actor().divisionId()),
                Told.of("comment.changed", item.number(), item.name(), said),
                List.of(RowChange.changed(comment, comment.withText(said, mentions(said)))));
    }

    /** Takes an own comment back; the history keeps what it said. */
    public void remove(int number) {
        Comment comment = own(number);
        WorkItem item = itemOf(comment);
        desk.apply(
                desk.allow(Deed.COMMENT, desk.actor().divisionId()),
                Told.of("comment.removed", item.number(), item.name(), comment.text()),
                List.of(RowChange.removed(comment)));
    }

    private Comment own(int number) {
        Comment comment =
                desk.file().comments().numbered(number).orElseThrow(() -> new Refused("comment.unknown", number));
        if (!comment.author().equals(desk.who())) {
            throw new Refused("comment.others", number, comment.author());
        }
        return comment;
    }

    /** The item that a comment is about. */
    public WorkItem itemOf(Comment comment) {
        return desk.file().item(comment.itemId()).orElseThrow();
    }

    private List<UUID> mentions(String text) {
        return new Mentions(desk.file().divisions()).divisionsIn(text);
    }

    private static String expectText(String text) {
        String said = text == null ? "" : text.strip();
        if (said.isEmpty()) {
            throw new Refused("comment.empty");
        }
        if (said.length() > LONGEST_TEXT) {
            throw new Refused("comment.long", said.length(), LONGEST_TEXT);
        }
        return said;
    }

    /** What was said about an item, the oldest first. */
    public List<Comment> ofItem(UUID itemId) {
        return desk.file().comments().ofItem(itemId);
    }

    /** Every comment on the items of a year's plan, the oldest first. */
    public List<Comment> all(Integer year) {
        List<UUID> items = desk.snapshot(year, desk.today()).items().stream()
                .map(WorkItem::id)
                .toList();
        return desk.file().comments().all().stream()
                .filter(comment -> items.contains(comment.itemId()))
                .toList();
    }

    /**
     * How many comments on each item concern who works here and have not been read: those on items that their division
     * answers for and those that turn to it; every one for the office itself. Items without any are left out.
     */
    public Map<UUID, Integer> unread(PlanSnapshot snapshot) {
        Map<UUID, Integer> unread = new HashMap<>();
        person().ifPresent(person -> desk.file().comments().unseenBy(person.id(), person.name()).stream()
                .filter(comment -> concerns(comment, person, snapshot))
                .forEach(comment -> unread.merge(comment.itemId(), 1, Integer::sum)));
        return unread;
    }

    /** Those on the plan's items that turn to the division of who works here and were not read, the oldest first. */
    public List<Comment> unreadMentions(PlanSnapshot snapshot) {
        List<UUID> items = snapshot.items().stream().map(WorkItem::id).toList();
        return person().map(person -> desk.file().comments().unseenBy(person.id(), person.name()).stream()
                        .filter(comment -> items.contains(comment.itemId()))
                        .filter(comment -> comment.mentions().contains(person.divisionId()))
                        .sorted(Comparator.comparing(Comment::number))
                        .toList())
                .orElse(List.of());
    }

    private static boolean concerns(Comment comment, Person person, PlanSnapshot snapshot) {
        boolean office = person.role() == PersonRole.COORDINATOR || person.divisionId() == null;
        return office
                || comment.mentions().contains(person.divisionId())
                || snapshot.assignments().stream()
                        .anyMatch(assignment -> assignment.itemId().equals(comment.itemId())
                                && Objects.equals(assignment.divisionId(), person.divisionId()));
    }

    /** Keeps that who works here has read an item's comments up to one; nothing where the file is only read. */
    public void see(UUID itemId, int lastNumber) {
        if (desk.writable()) {
            person().ifPresent(person -> desk.file().comments().see(person.id(), itemId, lastNumber));
        }
    }

    private Optional<Person> person() {
        return desk.file().people().stream()
                .filter(person -> person.name().equals(desk.who()))
                .findFirst();
    }
}
