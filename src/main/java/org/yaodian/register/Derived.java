package org.yaodian.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What an entry keeps of its definition, fields and acts, so that many can be counted without reading each. */
public final class Derived {
    private Derived() {}

    /**
     * The entry as its fields and acts have it.
     *
     * @param changes values to set, null ones to empty
     * @param binding for its limit
     * @param division the id of the division with a name
     */
    public static Entry entry(
            EntryCase entry, Map<String, String> changes, Binding binding, Function<String, UUID> division) {
        RegisterBody body = entry.body();
        Entry old = entry.entry();
        Map<String, String> fields = new LinkedHashMap<>();
        body.columns().forEach(column -> {
            String value = changes.containsKey(column.key())
                    ? changes.get(column.key())
                    : old.fields().get(column.key());
            if (value != null) {
                fields.put(column.key(), value);
            }
        });
        String kind = kindOf(body, fields);
        boolean newKind = !java.util.Objects.equals(kind, old.kind()) || old.limitDays() == null;
        String responsible = body.responsible() == null ? null : fields.get(body.responsible());
        return new Entry(
                old.id(),
                old.revision(),
                old.number(),
                old.register(),
                old.definitionId(),
                responsible == null ? null : division.apply(responsible),
                old.year(),
                old.running(),
                old.openedOn(),
                entry.stage(),
                fields.getOrDefault(body.title(), ""),
                kind,
                entry.closedOn(),
                entry.voidedOn(),
                newKind ? binding.limitFor(kind) : old.limitDays(),
                entry.plain(),
                fields);
    }

    /** The value by which an entry is told apart; a tick that was not made is a no. */
    public static String kindOf(RegisterBody body, Map<String, String> fields) {
        if (body.kind() == null) {
            return null;
        }
        String value = fields.get(body.kind());
        boolean tick = body.column(body.kind())
                .filter(column -> column.type() == ColumnType.BOOLEAN)
                .isPresent();
        return value == null && tick ? FieldValues.NO : value;
    }
}
