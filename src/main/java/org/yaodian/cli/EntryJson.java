package org.yaodian.cli;

import java.util.List;
import org.yaodian.desk.ListedEntry;
import org.yaodian.desk.WhyWords;
import org.yaodian.plan.Bilingual;
import org.yaodian.register.Column;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryStanding;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.RegisterStanding;
import org.yaodian.register.WhyStep;

/** Registers and entries, as {@code registers}, {@code entries}, {@code add} and {@code move} tell them. */
final class EntryJson {
    private EntryJson() {}

    static Json register(RegisterStanding register) {
        RegisterBody body = register.definition().body();
        return Json.object()
                .put("id", register.definition().register())
                .put("name", body.name().chinese())
                .put("item", register.item() == null ? null : register.item().number())
                .list("columns", body.columns(), EntryJson::column)
                .put("stages", body.stages().stream().map(stage -> stage.key()).toList())
                .put("acts", body.acts().stream().map(act -> act.key()).toList())
                .put("entries", register.entries())
                .put("open", register.open())
                .put("soon", register.soon())
                .put("overdue", register.overdue());
    }

    private static Json column(Column column) {
        return Json.object()
                .put("name", column.key())
                .put("type", column.type())
                .put("required", column.required())
                .put(
                        "choices",
                        column.choices().stream().map(Bilingual::chinese).toList())
                .put("personal", column.personal());
    }

    static Json made(Entry entry) {
        return Json.object()
                .put("id", entry.number())
                .put("number", entry.label())
                .put("stage", entry.stage())
                .put("closed", entry.closedOn());
    }

    static Json entry(ListedEntry listed, List<WhyStep> why, WhyWords words) {
        Entry entry = listed.entry().entry();
        EntryStanding standing = listed.standing();
        Json fields = Json.object();
        listed.entry()
                .body()
                .columns()
                .forEach(column -> fields.put(column.key(), entry.fields().get(column.key())));
        return Json.object()
                .put("id", entry.number())
                .put("number", entry.label())
                .put("stage", standing.stage())
                .put("opened", entry.openedOn())
                .put("due", standing.due())
                .put("closed", standing.closedOn())
                .put("light", standing.state().light())
                .put("state", standing.state())
                .put("workingDaysLeft", standing.workingDaysLeft())
                .put(
                        "paused",
                        standing.pause() == null ? null : standing.pause().act())
                .put(
                        "pausedSince",
                        standing.pause() == null ? null : standing.pause().since())
                .put("voided", standing.voidedOn())
                .put("fields", fields)
                .list("why", why, step -> Json.object().put("date", step.date()).put("text", words.of(step)));
    }
}
