package org.yaodian.register;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.DueKind;
import org.yaodian.plan.PersonRole;

/** The text form of a {@link RegisterBody}: JSON, names as {@code 中文|English}, what is usual left out. */
public final class DefinitionJson {
    private DefinitionJson() {}

    /**
     * Reads a body.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static RegisterBody parse(String json) {
        try {
            return parse(JsonParser.parseString(json));
        } catch (JsonParseException e) {
            throw new IllegalArgumentException("no definition of a register: " + e.getMessage(), e);
        }
    }

    /**
     * As {@link #parse(String)}, of a text that was read as JSON already.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static RegisterBody parse(JsonElement json) {
        try {
            return parse(json.getAsJsonObject());
        } catch (IllegalStateException | NullPointerException e) {
            throw new IllegalArgumentException("no definition of a register: " + e.getMessage(), e);
        }
    }

    static RegisterBody parse(JsonObject json) {
        return new RegisterBody(
                name(json, "name"),
                json.has("basis") ? name(json, "basis") : null,
                number(json, "item"),
                texts(json, "itemWords"),
                list(json, "columns", DefinitionJson::column),
                text(json, "title"),
                text(json, "kind"),
                text(json, "responsible"),
                list(json, "stages", DefinitionJson::stage),
                list(json, "acts", DefinitionJson::act),
                json.has("clock") ? clock(json.getAsJsonObject("clock")) : null,
                list(json, "serves", DefinitionJson::serving));
    }

    private static Column column(JsonObject json) {
        return new Column(
                name(json, "name"),
                ColumnType.valueOf(text(json, "type")),
                is(json, "required"),
                texts(json, "choices").stream().map(Bilingual::parse).toList(),
                is(json, "personal"),
                is(json, "long"),
                texts(json, "refusals"),
                texts(json, "synonyms"));
    }

    private static Stage stage(JsonObject json) {
        return new Stage(
                name(json, "name"),
                is(json, "done"),
                texts(json, "needs"),
                texts(json, "asks"),
                is(json, "parallel"),
                values(json, "sets"),
                texts(json, "by").stream().map(PersonRole::valueOf).toList());
    }

    private static ActKind act(JsonObject json) {
        return new ActKind(
                name(json, "name"),
                Effect.valueOf(text(json, "effect")),
                text(json, "ends"),
                number(json, "days"),
                is(json, "reason"),
                is(json, "once"),
                text(json, "needs"),
                is(json, "anyOrder"),
                texts(json, "asks"));
    }

    private static Map<String, String> values(JsonObject json, String key) {
        Map<String, String> values = new LinkedHashMap<>();
        if (json.has(key)) {
            json.getAsJsonObject(key)
                    .entrySet()
                    .forEach(
                            entry -> values.put(entry.getKey(), entry.getValue().getAsString()));
        }
        return values;
    }

    private static Clock clock(JsonObject json) {
        Map<String, Integer> byKind = new LinkedHashMap<>();
        if (json.has("byKind")) {
            json.getAsJsonObject("byKind")
                    .entrySet()
                    .forEach(
                            entry -> byKind.put(entry.getKey(), entry.getValue().getAsInt()));
        }
        return new Clock(
                json.get("days").getAsInt(),
                json.has("unit") ? Clock.Unit.valueOf(text(json, "unit")) : Clock.Unit.WORKING_DAYS,
                byKind,
                is(json, "ofObligation"));
    }

    private static Serving serving(JsonObject json) {
        return new Serving(
                texts(json, "words"),
                texts(json, "kinds").stream().map(DueKind::valueOf).collect(Collectors.toSet()),
                text(json, "entryKind"),
                json.has("counts") ? Serving.Counts.valueOf(text(json, "counts")) : Serving.Counts.EACH_CLOSED);
    }

    /** As {@link #parse(String)} reads it. */
    public static String format(RegisterBody body) {
        JsonObject json = new JsonObject();
        put(json, "name", body.name().format());
        put(json, "basis", body.basis() == null ? null : body.basis().format());
        if (body.item() != null) {
            json.addProperty("item", body.item());
        }
        putTexts(json, "itemWords", body.itemWords());
        putList(json, "columns", body.columns(), DefinitionJson::json);
        put(json, "title", body.title());
        put(json, "kind", body.kind());
        put(json, "responsible", body.responsible());
        putList(json, "stages", body.stages(), DefinitionJson::json);
        putList(json, "acts", body.acts(), DefinitionJson::json);
        if (body.clock() != null) {
            json.add("clock", json(body.clock()));
        }
        putList(json, "serves", body.serves(), DefinitionJson::json);
        return new GsonBuilder()
                .disableHtmlEscaping()
                .setPrettyPrinting()
                .create()
                .toJson(json);
    }

    private static JsonObject json(Column column) {
        JsonObject json = new JsonObject();
        put(json, "name", column.name().format());
        put(json, "type", column.type().name());
        putIf(json, "required", column.required());
        putTexts(
                json,
                "choices",
                column.choices().stream().map(Bilingual::format).toList());
        putIf(json, "personal", column.personal());
        putIf(json, "long", column.longText());
        putTexts(json, "refusals", column.refusals());
        putTexts(json, "synonyms", column.synonyms());
        return json;
    }

    private static JsonObject json(Stage stage) {
        JsonObject json = new JsonObject();
        put(json, "name", stage.name().format());
        putIf(json, "done", stage.done());
        putTexts(json, "needs", stage.needs());
        putTexts(json, "asks", stage.asks());
        putIf(json, "parallel", stage.parallel());
        if (!stage.sets().isEmpty()) {
            JsonObject sets = new JsonObject();
            new TreeMap<>(stage.sets()).forEach(sets::addProperty);
            json.add("sets", sets);
        }
        putTexts(json, "by", stage.by().stream().map(Enum::name).toList());
        return json;
    }

    private static JsonObject json(ActKind act) {
        JsonObject json = new JsonObject();
        put(json, "name", act.name().format());
        put(json, "effect", act.effect().name());
        put(json, "ends", act.ends());
        if (act.days() != null) {
            json.addProperty("days", act.days());
        }
        putIf(json, "reason", act.reason());
        putIf(json, "once", act.once());
        put(json, "needs", act.needs());
        putIf(json, "anyOrder", act.anyOrder());
        putTexts(json, "asks", act.asks());
        return json;
    }

    private static JsonObject json(Clock clock) {
        JsonObject json = new JsonObject();
        json.addProperty("days", clock.days());
        put(json, "unit", clock.unit().name());
        if (!clock.byKind().isEmpty()) {
            JsonObject byKind = new JsonObject();
            new TreeMap<>(clock.byKind()).forEach(byKind::addProperty);
            json.add("byKind", byKind);
        }
        putIf(json, "ofObligation", clock.ofObligation());
        return json;
    }

    private static JsonObject json(Serving serving) {
        JsonObject json = new JsonObject();
        putTexts(json, "words", serving.words());
        putTexts(
                json, "kinds", serving.kinds().stream().map(Enum::name).sorted().toList());
        put(json, "entryKind", serving.entryKind());
        put(json, "counts", serving.counts().name());
        return json;
    }

    private static Bilingual name(JsonObject json, String key) {
        return Bilingual.parse(text(json, key));
    }

    private static String text(JsonObject json, String key) {
        return json.has(key) ? json.get(key).getAsString() : null;
    }

    private static Integer number(JsonObject json, String key) {
        return json.has(key) ? json.get(key).getAsInt() : null;
    }

    private static boolean is(JsonObject json, String key) {
        return json.has(key) && json.get(key).getAsBoolean();
    }

    private static List<String> texts(JsonObject json, String key) {
        return elements(json, key).map(JsonElement::getAsString).toList();
    }

    private static <V> List<V> list(JsonObject json, String key, Function<JsonObject, V> parse) {
        return elements(json, key)
                .map(element -> parse.apply(element.getAsJsonObject()))
                .toList();
    }

    private static java.util.stream.Stream<JsonElement> elements(JsonObject json, String key) {
        return json.has(key)
                ? StreamSupport.stream(json.getAsJsonArray(key).spliterator(), false)
                : java.util.stream.Stream.empty();
    }

    private static void put(JsonObject json, String key, String value) {
        if (value != null) {
            json.addProperty(key, value);
        }
    }

    private static void putIf(JsonObject json, String key, boolean value) {
        if (value) {
            json.addProperty(key, true);
        }
    }

    private static void putTexts(JsonObject json, String key, List<String> values) {
        if (!values.isEmpty()) {
            JsonArray array = new JsonArray();
            values.forEach(array::add);
            json.add(key, array);
        }
    }

    private static <V> void putList(JsonObject json, String key, List<V> values, Function<V, JsonObject> format) {
        if (!values.isEmpty()) {
            JsonArray array = new JsonArray();
            values.forEach(value -> array.add(format.apply(value)));
            json.add(key, array);
        }
    }
}
