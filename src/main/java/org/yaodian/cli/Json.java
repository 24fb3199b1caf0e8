package org.yaodian.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.function.Function;

/** Writes JSON objects key by key; dates by ISO 8601, constants by their names, missing values as null. */
final class Json {
    private static final Gson GSON = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    private final JsonObject object = new JsonObject();

    static Json object() {
        return new Json();
    }

    Json put(String key, Object value) {
        object.add(key, element(value));
        return this;
    }

    <T> Json list(String key, Collection<T> values, Function<T, Json> toJson) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(toJson.apply(value).object));
        object.add(key, array);
        return this;
    }

    private static JsonElement element(Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        if (value instanceof Json json) {
            return json.object;
        }
        if (value instanceof Number number) {
            return new JsonPrimitive(number);
        }
        if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        }
        if (value instanceof Collection<?> values) {
            JsonArray array = new JsonArray();
            values.forEach(entry -> array.add(element(entry)));
            return array;
        }
        return new JsonPrimitive(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    @Override
    public String toString() {
        return GSON.toJson(object);
    }
}
