package org.yaodian.desk;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yaodian.plan.ProgressState;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.EntryCase;
import org.yaodian.store.RecordedChange;
import org.yaodian.store.RecordedChange.RecordedRow;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/**
 * Bringing an earlier text of a record back, as a new change of that record: of whatever kind it is, with the permission
 * that writing it anew needs.
 */
public final class TextRestoring {
    private static final String FIELDS = "fields.";

    /** The texts that people write, by the kinds of records. */
    private static final Map<String, Set<String>> TEXTS = Map.of(
            "progress", Set.of("done", "problems", "next_steps"),
            "work_item", Set.of("title", "text"),
            "section", Set.of("title"),
            "obligation", Set.of("quote"),
            "comment", Set.of("text"));

    private final Desk desk;

    public TextRestoring(Desk desk) {
        this.desk = desk;
    }

    /** Of which side of a change the text is taken. */
    public enum Side {
        BEFORE,
        AFTER
    }

    /**
     * A text that a record had.
     *
     * @param seq the change's place in the history
     * @param field as {@link ChangedRecord.Difference#field()}
     */
    public record Earlier(long seq, String kind, UUID id, String field, Side side) {}

    /** Whether a field is a text that people write, and can be brought back. */
    public static boolean isText(String kind, String field) {
        return TEXTS.getOrDefault(kind, Set.of()).contains(field) || (kind.equals("entry") && field.startsWith(FIELDS));
    }

    /** What the field says now, empty text for nothing; empty where the record is gone. */
    Optional<String> now(String kind, UUID id, String field) {
        return new EarlierTexts(desk).now(kind, id).map(image -> orEmpty(text(field, image)));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /**
     * Brings the text back.
     *
     * @throws Refused when the record is gone, says it already, never said it, or who works here may not change it
     */
    public void restore(Earlier earlier) {
        if (!isText(earlier.kind(), earlier.field())) {
            throw new Refused("restore.kind");
        }
        String text = textOf(earlier);
        Map<String, String> now =
                new EarlierTexts(desk).now(earlier.kind(), earlier.id()).orElseThrow(() -> new Refused("restore.gone"));
        if (orEmpty(text).equals(orEmpty(text(earlier.field(), now)))) {
            throw new Refused("restore.same");
        }
        switch (earlier.kind()) {
            case "entry" -> entry(now, earlier.field().substring(FIELDS.length()), text);
            // its mentions are read anew
            case "comment" -> new Commenting(desk).edit(Integer.parseInt(now.get("number")), text);
            case EarlierTexts.PROGRESS -> report(earlier, now, orEmpty(text));
            default -> record(earlier, now, desk.allow(Deed.EDIT_PLAN), text);
        }
    }

    private String textOf(Earlier earlier) {
        RecordedChange change =
                desk.file().history().change(earlier.seq()).orElseThrow(() -> new Refused("restore.gone"));
        RecordedRow row = change.rows().stream()
                .filter(some -> some.kind().equals(earlier.kind()) && some.id().equals(earlier.id()))
                .findFirst()
                .map(new EarlierTexts(desk)::asSeen)
                .orElseThrow(() -> new Refused("restore.gone"));
        Map<String, String> image = earlier.side() == Side.BEFORE ? row.before() : row.after();
        if (image == null) {
            throw new Refused("restore.gone");
        }
        return text(earlier.field(), image);
    }

    private static String text(String field, Map<String, String> image) {
        return field.startsWith(FIELDS) ? fieldOf(image, field.substring(FIELDS.length())) : image.get(field);
    }

    private static String fieldOf(Map<String, String> entry, String column) {
        JsonElement value =
                JsonParser.parseString(entry.get("fields")).getAsJsonObject().get(column);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }

    private void entry(Map<String, String> live, String column, String text) {
        EntryCase entry = new EntryBrowsing(desk, null)
                .entry(Integer.parseInt(live.get("number")))
                .orElseThrow(() -> new Refused("restore.gone"));
        Map<String, String> typed = new java.util.HashMap<>();
        typed.put(column, text);
        new EntryKeeping(desk, null).correct(entry, typed, entry.entry().openedOn());
    }

    /** What waits for review is put right in its place; anything else is followed by a report that says it again. */
    private void report(Earlier earlier, Map<String, String> last, String text) {
        EarlierTexts.Reported reported = new EarlierTexts(desk)
                .reported(UUID.fromString(last.get("assignment_id")))
                .orElseThrow(() -> new Refused("restore.gone"));
        WorkItem item = reported.item();
        if (item.closedOn() != null) {
            throw new Refused("update.closed", item.number(), item.name());
        }
        if (reported.last().state() == ProgressState.SUBMITTED) {
            Earlier ofLast =
                    new Earlier(earlier.seq(), earlier.kind(), reported.last().id(), earlier.field(), earlier.side());
            record(
                    ofLast,
                    last,
                    desk.allow(Deed.SUBMIT_PROGRESS, reported.division().id()),
                    text);
            return;
        }
        ProgressReporting.Report report = new ProgressReporting.Report(
                reported.last().percent(),
                earlier.field().equals("done") ? text : reported.last().done(),
                earlier.field().equals("problems") ? text : reported.last().problems(),
                earlier.field().equals("next_steps") ? text : reported.last().nextSteps());
        ProgressReporting reporting = new ProgressReporting(desk);
        String division = reported.division().name();
        if (desk.may(Deed.ACCEPT_PROGRESS)) {
            reporting.accept(reported.year(), item.number(), division, report, desk.today());
        } else {
            reporting.submit(reported.year(), item.number(), division, report, desk.today());
        }
    }

    private void record(Earlier earlier, Map<String, String> live, Permissions.Allowed allowed, String text) {
        RowChange<?> change = desk.file()
                .history()
                .withText(earlier.kind(), earlier.id(), earlier.field(), text)
                .orElseThrow(() -> new Refused("restore.gone"));
        List<String> arguments = new ArrayList<>(subject(earlier.kind(), live));
        arguments.add(Long.toString(earlier.seq()));
        desk.apply(allowed, new Told("restored." + earlier.kind() + "." + earlier.field(), arguments), List.of(change));
    }

    /** What the sentence of the history calls the record by, in the order of its arguments. */
    private List<String> subject(String kind, Map<String, String> live) {
        return switch (kind) {
            case EarlierTexts.PROGRESS -> {
                Map<String, String> assignment = image("assignment", live.get("assignment_id"));
                Map<String, String> item = image("work_item", assignment.get("item_id"));
                String division =
                        image("division", assignment.get("division_id")).get("name");
                yield List.of(item.get("number"), nameOf(item), division);
            }
            case "obligation" -> {
                Map<String, String> item = image("work_item", live.get("item_id"));
                yield List.of(item.get("number"), nameOf(item));
            }
            case "section" -> List.of(live.get("label"));
            default -> List.of(live.get("number"), nameOf(live));
        };
    }

    private Map<String, String> image(String kind, String id) {
        return desk.file().history().live(kind, UUID.fromString(id)).orElseThrow(() -> new Refused("restore.gone"));
    }

    private String nameOf(Map<String, String> item) {
        return desk.file()
                .item(UUID.fromString(item.get("id")))
                .map(WorkItem::name)
                .orElse("");
    }
}
