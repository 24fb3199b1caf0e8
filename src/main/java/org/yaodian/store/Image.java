package org.yaodian.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableRecord;

/** A record as the history keeps it: its columns in the order of the schema, each value as text, as one JSON object. */
final class Image {
    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private static final TypeToken<LinkedHashMap<String, String>> MAP = new TypeToken<>() {};
    static final String REVISION = "revision";
    private static final int FINGERPRINT_BYTES = 16;

    private Image() {}

    static Map<String, String> of(Record row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field<?> field : row.fields()) {
            Object value = row.get(field);
            values.put(field.getName(), value == null ? null : value.toString());
        }
        return values;
    }

    static String toJson(Map<String, String> image) {
        return image == null ? null : GSON.toJson(image);
    }

    static Map<String, String> fromJson(String json) {
        return json == null ? null : GSON.fromJson(json, MAP);
    }

    /** The record again, as a row of the table; columns that are younger than the image stay empty. */
    static <T extends TableRecord<T>> T toRecord(Map<String, String> image, org.jooq.Table<T> table) {
        T row = table.newRecord();
        for (Field<?> field : table.fields()) {
            set(row, field, image.get(field.getName()));
        }
        return row;
    }

    private static <V> void set(Record row, Field<V> field, String text) {
        row.set(field, text == null ? null : field.getDataType().convert(text));
    }

    /** Whether two images say the same, whatever their revisions. */
    static boolean sameContent(Map<String, String> one, Map<String, String> other) {
        if (one == null || other == null) {
            return one == other;
        }
        Map<String, String> left = said(one);
        Map<String, String> right = said(other);
        left.remove(REVISION);
        right.remove(REVISION);
        return left.equals(right);
    }

    /** What two images have in common that say the same, their revisions too, and no others; a column without value is none. */
    static String fingerprint(Map<String, String> image) {
        byte[] said = GSON.toJson(new TreeMap<>(said(image))).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(HashChain.sha256().digest(said), 0, FINGERPRINT_BYTES);
    }

    private static Map<String, String> said(Map<String, String> image) {
        Map<String, String> said = new LinkedHashMap<>(image);
        said.values().removeIf(java.util.Objects::isNull);
        return said;
    }
}
