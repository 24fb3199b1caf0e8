package org.yaodian.store;

import static org.yaodian.store.RecordCells.as;
import static org.yaodian.store.schema.Tables.COMMENT;
import static org.yaodian.store.schema.Tables.COMMENT_SEEN;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.plan.Comment;

/** The comments of a plan file, as they are read, and how far each person has read them. */
public final class CommentShelf {
    private final RegisterShelf.Asking reading;
    private final RegisterShelf.Asking writing;

    CommentShelf(RegisterShelf.Asking reading, RegisterShelf.Asking writing) {
        this.reading = reading;
        this.writing = writing;
    }

    /** What was said about an item, the oldest first. */
    public List<Comment> ofItem(UUID itemId) {
        return reading.read(context -> context.selectFrom(COMMENT)
                .where(COMMENT.ITEM_ID.eq(itemId.toString()))
                .orderBy(COMMENT.NUMBER)
                .fetch(as(CommentRows::comment)));
    }

    /** Every comment, the oldest first. */
    public List<Comment> all() {
        return reading.read(
                context -> context.selectFrom(COMMENT).orderBy(COMMENT.NUMBER).fetch(as(CommentRows::comment)));
    }

    public Optional<Comment> numbered(int number) {
        return reading.read(context ->
                context.selectFrom(COMMENT).where(COMMENT.NUMBER.eq(number)).fetchOptional(as(CommentRows::comment)));
    }

    /** What a person has not read yet and did not say: all comments behind the last that was seen of their item. */
    public List<Comment> unseenBy(UUID personId, String name) {
        return reading.read(context -> context.select(COMMENT.fields())
                .from(COMMENT)
                .leftJoin(COMMENT_SEEN)
                .on(COMMENT_SEEN.ITEM_ID.eq(COMMENT.ITEM_ID))
                .and(COMMENT_SEEN.PERSON_ID.eq(personId.toString()))
                .where(COMMENT.AUTHOR.ne(name))
                .and(COMMENT_SEEN.LAST_NUMBER.isNull().or(COMMENT.NUMBER.gt(COMMENT_SEEN.LAST_NUMBER)))
                .orderBy(COMMENT.NUMBER)
                .fetch(as(CommentRows::comment)));
    }

    /** Keeps that a person has read an item's comments up to a number; no change, and not in the history. */
    public void see(UUID personId, UUID itemId, int lastNumber) {
        writing.read(context -> context.insertInto(COMMENT_SEEN)
                .set(COMMENT_SEEN.PERSON_ID, personId.toString())
                .set(COMMENT_SEEN.ITEM_ID, itemId.toString())
                .set(COMMENT_SEEN.LAST_NUMBER, lastNumber)
                .onConflict(COMMENT_SEEN.PERSON_ID, COMMENT_SEEN.ITEM_ID)
                .doUpdate()
                .set(COMMENT_SEEN.LAST_NUMBER, lastNumber)
                .execute());
    }
}
