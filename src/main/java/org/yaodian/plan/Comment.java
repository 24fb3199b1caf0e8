package org.yaodian.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What somebody said about an item (评论).
 *
 * @param number its short number, unique in the file; later ones are larger
 * @param author who said it
 * @param on the day on which it was said
 * @param saidAt when it was recorded
 * @param text as it was typed, with @ and the divisions' names
 * @param mentions the divisions that it turns to, in the order of the text
 */
public record Comment(
        UUID id,
        int revision,
        int number,
        UUID itemId,
        String author,
        LocalDate on,
        Instant saidAt,
        String text,
        List<UUID> mentions)
        implements Row {
    public Comment {
        mentions = List.copyOf(mentions);
    }

    public Comment withText(String newText, List<UUID> newMentions) {
        return new Comment(id, revision, number, itemId, author, on, saidAt, newText, newMentions);
    }
}
