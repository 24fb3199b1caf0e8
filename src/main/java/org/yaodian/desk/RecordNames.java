package org.yaodian.desk;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaodian.register.DefinitionJson;
import org.yaodian.register.Entry;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.statutory.FormCells;

/** What the records of a file are called, by their images: an assignment by its item and division, an entry by its number. */
public final class RecordNames {
    /** Finds the last known image of a record. */
    @FunctionalInterface
    public interface Records {
        Optional<Map<String, String>> find(String kind, UUID id);
    }

    /** Which kind of record a column refers to. */
    private static final Map<String, String> REFERENCES = Map.ofEntries(
            Map.entry("item_id", "work_item"),
            Map.entry("forebear_id", "work_item"),
            Map.entry("division_id", "division"),
            Map.entry("successor_id", "division"),
            Map.entry("assignment_id", "assignment"),
            Map.entry("obligation_id", "obligation"),
            Map.entry("section_id", "section"),
            Map.entry("group_id", "division_group"),
            Map.entry("entry_id", "entry"),
            Map.entry("plan_id", "plan"),
            Map.entry("looked_at_id", "plan"),
            Map.entry("round_id", "look_back"),
            Map.entry("finding_id", "finding"),
            Map.entry("repeats_id", "finding"),
            Map.entry("rectification_id", "rectification"),
            Map.entry("issue_id", "form_issue"),
            Map.entry("definition_id", "register_definition"));

    private final Language language;
    private final ResourceBundle messages;
    private final Records records;
    private final Map<UUID, Optional<Map<String, String>>> found = new HashMap<>();

    RecordNames(Language language, Records records) {
        this.language = language;
        this.messages = language.messages("changes");
        this.records = records;
    }

    static boolean isReference(String column) {
        return REFERENCES.containsKey(column);
    }

    /** A record by its kind and what it is called; by its kind alone where it is called nothing. */
    String of(String kind, Map<String, String> image) {
        String key = "kind." + kind;
        String word = messages.containsKey(key) ? messages.getString(key) : kind;
        String called = called(kind, image);
        return called.isEmpty() ? word : format("named", word, called);
    }

    /** What a column's id stands for. */
    String referred(String column, String id) {
        String kind = REFERENCES.get(column);
        return find(kind, id).map(image -> called(kind, image)).orElse(messages.getString("gone"));
    }

    private String called(String kind, Map<String, String> image) {
        return switch (kind) {
            case "work_item" -> format("item", image.get("number"), nameOfItem(image));
            case "assignment", "group_assignment" ->
                joined(refer(image, "item_id"), refer(image, kind.equals("assignment") ? "division_id" : "group_id"));
            case "progress", "extension" -> refer(image, "assignment_id");
            case "obligation" -> joined(refer(image, "item_id"), quoted(image.get("quote")));
            case "fulfilment" -> refer(image, "obligation_id");
            case "section" -> joined(image.get("label"), image.get("title"));
            case "entry" -> joined(registerName(image), label(image));
            case "entry_act" -> refer(image, "entry_id");
            case "evidence" ->
                joined(
                        refer(image, "item_id"),
                        refer(image, "entry_id"),
                        refer(image, "finding_id"),
                        image.get("name"));
            case "look_back" -> format("round", image.get("of_year"));
            case "inspection" -> joined(refer(image, "item_id"), refer(image, "division_id"));
            case "finding" -> format("finding", image.get("number"), image.get("problem"));
            case "rectification" -> joined(refer(image, "finding_id"), quoted(image.get("measure")));
            case "finding_act" -> refer(image, "finding_id");
            case "item_forebear" -> refer(image, "item_id");
            case "comment" -> refer(image, "item_id");
            case "reminder", "form_issue" -> refer(image, "division_id");
            case "statutory_value" -> FormCells.named(image.get("cell")).name();
            case "register_definition" -> word(DefinitionJson.parse(image.get("body")));
            case "plan" -> image.get("title");
            default ->
                Stream.of("name", "title")
                        .map(image::get)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse("");
        };
    }

    private static String label(Map<String, String> entry) {
        return Entry.label(Integer.parseInt(entry.get("entry_year")), Integer.parseInt(entry.get("running")));
    }

    private static String nameOfItem(Map<String, String> image) {
        String title = image.get("title");
        return title == null || title.isBlank() ? image.get("text") : title;
    }

    private String quoted(String text) {
        return format("quoted", text);
    }

    private String registerName(Map<String, String> entry) {
        return body("entry", entry).map(this::word).orElse("");
    }

    private String word(RegisterBody body) {
        return new Words(language).of(body.name());
    }

    /** The definition by which an entry, or an act of one, was made. */
    Optional<RegisterBody> body(String kind, Map<String, String> image) {
        if (kind.equals("entry_act")) {
            return find("entry", image.get("entry_id")).flatMap(entry -> body("entry", entry));
        }
        return kind.equals("entry")
                ? find("register_definition", image.get("definition_id"))
                        .map(definition -> DefinitionJson.parse(definition.get("body")))
                : Optional.empty();
    }

    private String refer(Map<String, String> image, String column) {
        String id = image.get(column);
        return id == null ? "" : referred(column, id);
    }

    private Optional<Map<String, String>> find(String kind, String id) {
        if (id == null) {
            return Optional.empty();
        }
        UUID key = UUID.fromString(id);
        // not computeIfAbsent: what finds one may look for another
        Optional<Map<String, String>> image = found.get(key);
        if (image == null) {
            image = records.find(kind, key);
            found.put(key, image);
        }
        return image;
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isEmpty())
                .collect(java.util.stream.Collectors.joining(" "));
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key)).format(arguments);
    }
}
