package org.yaodian.desk;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.plan.PersonRole;
import org.yaodian.register.Catalogue;
import org.yaodian.register.Column;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryAct;
import org.yaodian.register.EntryCase;
import org.yaodian.register.Masking;
import org.yaodian.register.RegisterBody;
import org.yaodian.store.RecordedChange;
import org.yaodian.store.RecordedChange.RecordedRow;

/**
 * What whoever works at a desk sees of a register's personal columns (申请人、地址): the coordinator and the division that
 * answers for the entry see what stands there, everybody else a mask. It holds for entries and for their history.
 */
final class PersonalSight {
    private static final String FIELDS = "fields";

    private final Desk desk;
    private final Permissions.Actor actor;

    PersonalSight(Desk desk) {
        this.desk = desk;
        this.actor = desk.actor();
    }

    /** The entry as it may be seen. */
    EntryCase of(EntryCase entry) {
        if (sees(entry.entry().divisionId())) {
            return entry;
        }
        Map<String, Column> personal = personal(entry.body());
        if (personal.isEmpty()) {
            return entry;
        }
        Entry own = entry.entry();
        List<EntryAct> acts = entry.acts().stream()
                .map(act -> act.withFields(masked(personal, act.fields())))
                .toList();
        return new EntryCase(entry.body(), own.withFields(masked(personal, own.fields())), acts);
    }

    /** The changes as they may be seen. */
    List<RecordedChange> of(List<RecordedChange> changes) {
        if (actor.role() == PersonRole.COORDINATOR) {
            return changes;
        }
        Catalogue catalogue = desk.catalogue();
        return changes.stream().map(change -> of(catalogue, change)).toList();
    }

    private RecordedChange of(Catalogue catalogue, RecordedChange change) {
        return change.withRows(
                change.rows().stream().map(row -> of(catalogue, row)).toList());
    }

    private RecordedRow of(Catalogue catalogue, RecordedRow row) {
        Optional<Map<String, String>> entry = entryOf(row);
        if (entry.isEmpty() || sees(id(entry.get().get("division_id")))) {
            return row;
        }
        RegisterBody body =
                catalogue.version(id(entry.get().get("definition_id"))).body();
        Map<String, Column> personal = personal(body);
        return new RecordedRow(row.kind(), row.id(), image(personal, row.before()), image(personal, row.after()));
    }

    /** The image of the entry that a row is of or belongs to; empty for every other kind of row. */
    private Optional<Map<String, String>> entryOf(RecordedRow row) {
        Map<String, String> image = row.after() == null ? row.before() : row.after();
        return switch (row.kind()) {
            case "entry" -> Optional.of(image);
            case "entry_act" -> desk.file().history().lastKnown("entry", id(image.get("entry_id")));
            default -> Optional.empty();
        };
    }

    private boolean sees(UUID divisionId) {
        return actor.role() == PersonRole.COORDINATOR || actor.speaksFor(divisionId);
    }

    private static UUID id(String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private static Map<String, Column> personal(RegisterBody body) {
        return body.columns().stream()
                .filter(Column::personal)
                .collect(Collectors.toMap(Column::key, column -> column));
    }

    private static Map<String, String> masked(Map<String, Column> personal, Map<String, String> fields) {
        Map<String, String> masked = new LinkedHashMap<>(fields);
        masked.replaceAll((key, value) -> personal.containsKey(key) ? Masking.of(personal.get(key), value) : value);
        return masked;
    }

    private static Map<String, String> image(Map<String, Column> personal, Map<String, String> image) {
        if (image == null || image.get(FIELDS) == null) {
            return image;
        }
        JsonObject fields = JsonParser.parseString(image.get(FIELDS)).getAsJsonObject();
        personal.forEach((key, column) -> {
            if (fields.has(key) && !fields.get(key).isJsonNull()) {
                fields.addProperty(key, Masking.of(column, fields.get(key).getAsString()));
            }
        });
        Map<String, String> masked = new LinkedHashMap<>(image);
        masked.put(FIELDS, fields.toString());
        return masked;
    }
}
