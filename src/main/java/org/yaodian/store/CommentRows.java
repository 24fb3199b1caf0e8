package org.yaodian.store;

import static org.yaodian.store.Columns.text;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.plan.Comment;
import org.yaodian.store.schema.tables.records.CommentRecord;

/** Comments: the record and its row. */
final class CommentRows {
    private CommentRows() {}

    static CommentRecord commentRow(Comment comment) {
        CommentRecord row = new CommentRecord();
        row.setId(text(comment.id()));
        row.setRevision(comment.revision());
        row.setNumber(comment.number());
        row.setItemId(text(comment.itemId()));
        row.setAuthor(comment.author());
        row.setOnDay(comment.on());
        row.setSaidAt(Columns.utc(comment.saidAt()));
        row.setText(comment.text());
        row.setMentions(comment.mentions().stream().map(UUID::toString).collect(Collectors.joining(" ")));
        return row;
    }

    static Comment comment(Cells row) {
        return new Comment(
                row.id("id"),
                row.number("revision"),
                row.number("number"),
                row.id("item_id"),
                row.text("author"),
                row.day("on_day"),
                row.instant("said_at"),
                row.text("text"),
                mentions(row.text("mentions")));
    }

    private static List<UUID> mentions(String ids) {
        return Arrays.stream(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .toList();
    }
}
