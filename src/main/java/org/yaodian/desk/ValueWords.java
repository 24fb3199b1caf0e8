package org.yaodian.desk;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaodian.lookback.InspectionResult;
import org.yaodian.plan.DueKind;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.Period;
import org.yaodian.plan.Role;
import org.yaodian.register.Column;
import org.yaodian.register.RegisterBody;

/** The values of a record's columns in the user's words. */
final class ValueWords {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String FIELDS = "fields";
    private static final Set<String> PARTED = Set.of(FIELDS, "body", "matters");

    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS = Map.of(
            "assignment.role", Role.class,
            "group_assignment.role", Role.class,
            "obligation.kind", DueKind.class,
            "obligation.period", Period.class,
            "obligation.owed_by", OwedBy.class,
            "inspection.result", InspectionResult.class);

    private final Words words;
    private final ResourceBundle messages;
    private final RecordNames names;

    ValueWords(Language language, RecordNames names) {
        this.words = new Words(language);
        this.messages = language.messages("changes");
        this.names = names;
    }

    /** Whether a column holds several values by their names. */
    static boolean hasParts(String column) {
        return PARTED.contains(column);
    }

    /** The value of a column in words, null where there is none or nothing stands in it. */
    String of(String kind, String column, Map<String, String> image) {
        String value = image.get(column);
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (RecordNames.isReference(column)) {
            return names.referred(column, value);
        }
        if (column.equals("mentions")) {
            return Arrays.stream(value.split(" "))
                    .map(id -> names.referred("division_id", id))
                    .collect(Collectors.joining(words.listSeparator()));
        }
        if (column.equals("percent")) {
            return value + "%";
        }
        return constant(kind, column, value)
                .or(() -> names.body(kind, image).map(body -> ofRegister(body, column, value)))
                .orElseGet(() -> plain(value));
    }

    private Optional<String> constant(String kind, String column, String value) {
        Class<? extends Enum<?>> type = CONSTANTS.get(kind + "." + column);
        if (type != null) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(value))
                    .findFirst()
                    .map(words::of);
        }
        String key = "value." + column + "." + value;
        return messages.containsKey(key) ? Optional.of(messages.getString(key)) : Optional.empty();
    }

    private String plain(String value) {
        return DATE.matcher(value).matches() ? words.fullDate(LocalDate.parse(value)) : value;
    }

    /** A stage or act by its name in the user's language. */
    private String ofRegister(RegisterBody body, String column, String value) {
        return switch (column) {
            case "stage", "act" ->
                body.stage(value)
                        .map(stage -> words.of(stage.name()))
                        .or(() -> body.act(value).map(act -> words.of(act.name())))
                        .orElse(value);
            default -> plain(value);
        };
    }

    /** The values of a column that holds several, each in words, in their order. */
    Map<String, String> parts(String kind, String column, Map<String, String> image) {
        Map<String, String> parts = new LinkedHashMap<>();
        String json = image.get(column);
        if (json != null) {
            flatten(parts, "", JsonParser.parseString(json));
        }
        return parts;
    }

    private void flatten(Map<String, String> parts, String path, JsonElement element) {
        if (element.isJsonObject()) {
            element.getAsJsonObject()
                    .entrySet()
                    .forEach(entry -> flatten(parts, step(path, entry.getKey()), entry.getValue()));
        } else if (element.isJsonArray()) {
            for (int i = 0; i < element.getAsJsonArray().size(); i++) {
                flatten(
                        parts,
                        step(path, Integer.toString(i + 1)),
                        element.getAsJsonArray().get(i));
            }
        } else if (!element.isJsonNull() && !element.getAsString().isEmpty()) {
            parts.put(path, plain(element.getAsString()));
        }
    }

    private static String step(String path, String key) {
        return path.isEmpty() ? key : path + " · " + key;
    }

    /** What such a value is called: a column of a register by its name. */
    String nameOfPart(String kind, String column, String key, Map<String, String> image) {
        return names.body(kind, image)
                .filter(body -> column.equals(FIELDS))
                .flatMap(body -> body.column(key))
                .map(Column::name)
                .map(words::of)
                .orElse(key);
    }
}
