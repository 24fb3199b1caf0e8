package org.yaodian.store;

import static org.yaodian.store.Columns.text;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaodian.plan.TypedText;
import org.yaodian.register.DefinitionJson;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryAct;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.register.RegisterLink;
import org.yaodian.store.schema.tables.records.EntryActRecord;
import org.yaodian.store.schema.tables.records.EntryRecord;
import org.yaodian.store.schema.tables.records.RegisterDefinitionRecord;
import org.yaodian.store.schema.tables.records.RegisterLinkRecord;

/** Registers, their entries and what was done with these: the records and their rows. */
final class RegisterRows {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final TypeToken<LinkedHashMap<String, String>> FIELDS = new TypeToken<>() {};

    private RegisterRows() {}

    static RegisterDefinitionRecord definitionRow(RegisterDefinition definition) {
        RegisterDefinitionRecord row = new RegisterDefinitionRecord();
        row.setId(text(definition.id()));
        row.setRevision(definition.revision());
        row.setRegister(definition.register());
        row.setVersion(definition.version());
        row.setOrdinal(definition.ordinal());
        row.setBody(DefinitionJson.format(definition.body()));
        row.setRetiredOn(definition.retiredOn());
        return row;
    }

    static RegisterDefinition definition(Cells row) {
        return new RegisterDefinition(
                row.id("id"),
                row.number("revision"),
                row.text("register"),
                row.number("version"),
                row.number("ordinal"),
                row.day("retired_on"),
                DefinitionJson.parse(row.text("body")));
    }

    static RegisterLinkRecord linkRow(RegisterLink link) {
        RegisterLinkRecord row = new RegisterLinkRecord();
        row.setId(text(link.id()));
        row.setRevision(link.revision());
        row.setPlanId(text(link.planId()));
        row.setRegister(link.register());
        row.setItemId(text(link.itemId()));
        return row;
    }

    static RegisterLink link(Cells row) {
        return new RegisterLink(
                row.id("id"), row.number("revision"), row.id("plan_id"), row.text("register"), row.id("item_id"));
    }

    static EntryRecord entryRow(Entry entry) {
        EntryRecord row = new EntryRecord();
        row.setId(text(entry.id()));
        row.setRevision(entry.revision());
        row.setNumber(entry.number());
        row.setRegister(entry.register());
        row.setDefinitionId(text(entry.definitionId()));
        row.setDivisionId(text(entry.divisionId()));
        row.setEntryYear(entry.year());
        row.setRunning(entry.running());
        row.setOpenedOn(entry.openedOn());
        row.setStage(entry.stage());
        row.setContent(entry.content());
        row.setKind(entry.kind());
        row.setClosedOn(entry.closedOn());
        row.setVoidedOn(entry.voidedOn());
        row.setLimitDays(entry.limitDays());
        row.setPlain(entry.plain());
        row.setFields(fields(entry.fields()));
        return row;
    }

    static Entry entry(Cells row) {
        return new Entry(
                row.id("id"),
                row.number("revision"),
                row.number("number"),
                row.text("register"),
                row.id("definition_id"),
                row.id("division_id"),
                row.number("entry_year"),
                row.number("running"),
                row.day("opened_on"),
                row.text("stage"),
                row.text("content"),
                row.text("kind"),
                row.day("closed_on"),
                row.day("voided_on"),
                row.number("limit_days"),
                row.flag("plain"),
                fields(row.text("fields")));
    }

    static EntryActRecord actRow(EntryAct act) {
        EntryActRecord row = new EntryActRecord();
        row.setId(text(act.id()));
        row.setRevision(act.revision());
        row.setEntryId(text(act.entryId()));
        row.setOrdinal(act.ordinal());
        row.setAct(act.act());
        row.setOnDay(act.on());
        row.setDays(act.days());
        row.setReason(act.reason());
        row.setDoneBy(act.by());
        row.setFields(fields(act.fields()));
        return row;
    }

    static EntryAct act(Cells row) {
        return new EntryAct(
                row.id("id"),
                row.number("revision"),
                row.id("entry_id"),
                row.number("ordinal"),
                row.text("act"),
                row.day("on_day"),
                row.number("days"),
                row.text("reason"),
                row.text("done_by"),
                fields(row.text("fields")));
    }

    private static String fields(Map<String, String> fields) {
        Map<String, String> clean = new LinkedHashMap<>(fields);
        clean.replaceAll((field, value) -> TypedText.clean(value));
        return GSON.toJson(clean);
    }

    private static Map<String, String> fields(String json) {
        return GSON.fromJson(json, FIELDS);
    }
}
