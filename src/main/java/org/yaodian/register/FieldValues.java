package org.yaodian.register;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.Refused;

/** Values as people type them into a register's columns, made into what an entry keeps. */
public final class FieldValues {
    /** The longest text of a field, in characters. */
    public static final int LONGEST_TEXT = 20_000;

    /** What a {@link ColumnType#BOOLEAN} keeps. */
    public static final String YES = "是";

    /** What a {@link ColumnType#BOOLEAN} keeps. */
    public static final String NO = "否";

    private static final Set<String> YES_TYPED = Set.of(YES, "yes", "y", "true", "1", "√", "✓", "有");
    private static final Set<String> NO_TYPED = Set.of(NO, "no", "n", "false", "0", "×", "无");

    private final RegisterBody body;
    private final List<String> divisions;

    /** @param divisions the names that a {@link ColumnType#DIVISION} takes */
    public FieldValues(RegisterBody body, List<String> divisions) {
        this.body = body;
        this.divisions = List.copyOf(divisions);
    }

    /**
     * Reads values.
     *
     * @param typed by column, in either language or by a synonym; a blank value empties its column
     * @return by the columns' keys, in the columns' order; null for a column that is emptied
     * @throws Refused naming the column when it is none, or what was typed is none of its values
     */
    public Map<String, String> read(Map<String, String> typed) {
        Map<String, String> read = new LinkedHashMap<>();
        typed.forEach((name, value) -> {
            Column column = body.column(name)
                    .orElseThrow(() -> new Refused(
                            "entry.noColumn",
                            name,
                            body.columns().stream().map(Column::key).collect(Collectors.joining("、"))));
            read.put(column.key(), value == null || value.isBlank() ? null : read(column, value.strip()));
        });
        Map<String, String> ordered = new LinkedHashMap<>();
        body.columns().stream()
                .filter(column -> read.containsKey(column.key()))
                .forEach(column -> ordered.put(column.key(), read.get(column.key())));
        return ordered;
    }

    /** @throws Refused naming the first required column that is empty */
    public void expectRequired(Map<String, String> fields) {
        body.columns().stream()
                .filter(column -> column.required() && fields.get(column.key()) == null)
                .findFirst()
                .ifPresent(column -> {
                    throw new Refused(
                            "entry.required", column.key(), body.name().chinese());
                });
    }

    /**
     * Reads one value.
     *
     * @throws Refused when it is none of the column's
     */
    public String read(Column column, String value) {
        return switch (column.type()) {
            case TEXT -> text(column, value);
            case NUMBER -> number(column, value);
            case DATE ->
                TypedDate.parse(value, null)
                        .orElseThrow(() -> new Refused("entry.date", column.key(), value))
                        .toString();
            case BOOLEAN -> yesOrNo(column, value);
            case DIVISION -> division(column, value);
            case CHOICE -> choice(column, value);
        };
    }

    private static String text(Column column, String value) {
        if (value.length() > LONGEST_TEXT) {
            throw new Refused("entry.tooLong", column.key(), value.length(), LONGEST_TEXT);
        }
        return value;
    }

    private static String number(Column column, String value) {
        try {
            return new BigDecimal(value.replace(",", "").replace("，", ""))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (NumberFormatException e) {
            throw new Refused(e, "entry.number", column.key(), value);
        }
    }

    private static String yesOrNo(Column column, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (YES_TYPED.contains(lower)) {
            return YES;
        }
        if (NO_TYPED.contains(lower)) {
            return NO;
        }
        throw new Refused("entry.yesOrNo", column.key(), value);
    }

    private String division(Column column, String value) {
        return divisions.stream()
                .filter(value::equals)
                .findFirst()
                .orElseThrow(() -> new Refused("entry.division", column.key(), value, String.join("、", divisions)));
    }

    private static String choice(Column column, String value) {
        String plain = plain(value);
        return column.choices().stream()
                .filter(choice -> plain(choice.chinese()).equals(plain)
                        || plain(choice.english()).equals(plain)
                        || plain(choice.chinese()).endsWith("：" + plain))
                .map(Bilingual::chinese)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "entry.choice",
                        column.key(),
                        value,
                        column.choices().stream().map(Bilingual::chinese).collect(Collectors.joining("、"))));
    }

    /** The same whatever the width of its marks and the case of its letters. */
    private static String plain(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace(':', '：')
                .replace('(', '（')
                .replace(')', '）')
                .replace("\"", "")
                .replace("“", "")
                .replace("”", "");
    }
}
