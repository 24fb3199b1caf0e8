package org.yaodian.store;

import static org.yaodian.store.Columns.text;
import static org.yaodian.store.Columns.uuid;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yaodian.plan.Reminder;
import org.yaodian.store.schema.tables.records.ReminderRecord;

/** Reminders: the record and its row. */
final class ReminderRows {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private ReminderRows() {}

    static ReminderRecord reminderRow(Reminder reminder) {
        ReminderRecord row = new ReminderRecord();
        row.setId(text(reminder.id()));
        row.setRevision(reminder.revision());
        row.setPlanId(text(reminder.planId()));
        row.setDivisionId(text(reminder.divisionId()));
        row.setOnDay(reminder.on());
        row.setAskedBy(reminder.askedBy());
        row.setText(reminder.text());
        row.setMatters(matters(reminder.matters()));
        row.setSeenOn(reminder.seen() == null ? null : reminder.seen().on());
        row.setSeenBy(reminder.seen() == null ? null : reminder.seen().by());
        row.setAnsweredOn(reminder.answeredOn());
        row.setAnswer(reminder.answer());
        return row;
    }

    static Reminder reminder(Cells row) {
        return new Reminder(
                row.id("id"),
                row.number("revision"),
                row.id("plan_id"),
                row.id("division_id"),
                row.day("on_day"),
                row.text("asked_by"),
                row.text("text"),
                matters(row.text("matters")),
                row.day("seen_on") == null ? null : new Reminder.Seen(row.day("seen_on"), row.text("seen_by")),
                row.day("answered_on"),
                row.text("answer"));
    }

    private static String matters(List<Reminder.Matter> matters) {
        JsonArray array = new JsonArray();
        for (Reminder.Matter matter : matters) {
            JsonObject object = new JsonObject();
            object.addProperty("told", matter.told());
            object.addProperty("due", matter.due().toString());
            object.addProperty("item", matter.item());
            object.addProperty("obligation", text(matter.obligationId()));
            array.add(object);
        }
        return GSON.toJson(array);
    }

    private static List<Reminder.Matter> matters(String json) {
        List<Reminder.Matter> matters = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
            JsonObject object = element.getAsJsonObject();
            JsonElement obligation = object.get("obligation");
            matters.add(new Reminder.Matter(
                    object.get("told").getAsString(),
                    LocalDate.parse(object.get("due").getAsString()),
                    object.get("item").getAsInt(),
                    obligation == null || obligation.isJsonNull() ? null : uuid(obligation.getAsString())));
        }
        return matters;
    }
}
