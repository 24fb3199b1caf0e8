package org.yaodian.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yaodian.plan.Row;
import org.yaodian.register.DefinitionJson;
import org.yaodian.register.RegisterDefinition;

/** The registers that the program brings: those of the sixteen items of the seed. */
final class ShippedRegisters {
    private static final List<String> NAMES = List.of(
            "disclosure-review",
            "site-inspection",
            "foi-request",
            "normative-document",
            "epidemic-release",
            "finance-disclosure",
            "public-resources",
            "interpretation",
            "decision",
            "message",
            "open-day",
            "standard-catalogue",
            "village-affairs",
            "briefing",
            "training",
            "look-back");

    private ShippedRegisters() {}

    /** In the order of the items; the same ids everywhere, so that a file holds each only once. */
    static List<RegisterDefinition> all() {
        return Loaded.DEFINITIONS;
    }

    private static final class Loaded {
        private static final List<RegisterDefinition> DEFINITIONS = read();

        private static List<RegisterDefinition> read() {
            List<RegisterDefinition> definitions = new ArrayList<>();
            for (String name : NAMES) {
                int ordinal = definitions.size() + 1;
                String json = text("/registers/" + (ordinal < 10 ? "0" : "") + ordinal + "-" + name + ".json");
                UUID id = UUID.nameUUIDFromBytes((name + json).getBytes(StandardCharsets.UTF_8));
                definitions.add(new RegisterDefinition(
                        id, Row.UNSAVED, name, 1, ordinal, null, DefinitionJson.parse(JsonTree.parse(json))));
            }
            return List.copyOf(definitions);
        }

        private static String text(String resource) {
            try (InputStream in = ShippedRegisters.class.getResourceAsStream(resource)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
