package org.yaodian.desk;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;

/**
 * A JSON text as a tree, put together from what gson's reader finds in it. Gson's own parser makes adapters for every type
 * ready first, which at each start takes longer than to read the shipped registers.
 */
final class JsonTree {
    private final JsonReader in;

    private JsonTree(JsonReader in) {
        this.in = in;
    }

    /** @throws JsonParseException when the text is none, or is followed by another */
    static JsonElement parse(String json) {
        try (JsonReader in = new JsonReader(new StringReader(json))) {
            JsonElement root = new JsonTree(in).element();
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonParseException("something follows at " + in.getPath());
            }
            return root;
        } catch (IOException | NumberFormatException e) {
            throw new JsonParseException(e);
        }
    }

    private JsonElement element() throws IOException {
        return switch (in.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case STRING -> new JsonPrimitive(in.nextString());
            case NUMBER -> new JsonPrimitive(new BigDecimal(in.nextString()));
            case BOOLEAN -> new JsonPrimitive(in.nextBoolean());
            case NULL -> nothing();
            default -> throw new JsonParseException("nothing to be read at " + in.getPath());
        };
    }

    private JsonObject object() throws IOException {
        JsonObject object = new JsonObject();
        in.beginObject();
        while (in.hasNext()) {
            object.add(in.nextName(), element());
        }
        in.endObject();
        return object;
    }

    private JsonArray array() throws IOException {
        JsonArray array = new JsonArray();
        in.beginArray();
        while (in.hasNext()) {
            array.add(element());
        }
        in.endArray();
        return array;
    }

    private JsonElement nothing() throws IOException {
        in.nextNull();
        return JsonNull.INSTANCE;
    }
}
