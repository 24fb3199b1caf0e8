package org.yaodian.register;

import java.util.List;
import java.util.Objects;
import org.yaodian.plan.Bilingual;

/**
 * A column of a register (列).
 *
 * @param name what it is called; the Chinese name is its identity within the definition
 * @param required whether it must be filled when an entry is added
 * @param choices what a {@link ColumnType#CHOICE} takes, empty for other types
 * @param personal whether it tells of a person (姓名, 地址): masked in what goes out
 * @param refusals choices that begin with one of these refuse something and need a reason (不予公开); empty for most
 * @param longText whether a {@link ColumnType#TEXT} runs over several lines
 * @param synonyms other headings under which it comes in from a sheet
 */
public record Column(
        Bilingual name,
        ColumnType type,
        boolean required,
        List<Bilingual> choices,
        boolean personal,
        boolean longText,
        List<String> refusals,
        List<String> synonyms) {
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        choices = List.copyOf(choices);
        refusals = List.copyOf(refusals);
        synonyms = List.copyOf(synonyms);
    }

    /** An optional column without anything special. */
    public static Column of(Bilingual name, ColumnType type, boolean required, List<Bilingual> choices) {
        return new Column(name, type, required, choices, false, false, List.of(), List.of());
    }

    /** Its key in an entry's fields. */
    public String key() {
        return name.chinese();
    }

    /** Whether the value refuses what was asked for, and so needs its reason. */
    public boolean isRefusal(String value) {
        return value != null && refusals.stream().anyMatch(value::startsWith);
    }
}
