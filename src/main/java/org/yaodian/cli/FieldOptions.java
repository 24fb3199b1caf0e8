package org.yaodian.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.plan.Refused;
import picocli.CommandLine.Option;

/** {@code --set 列=值}, as often as there are values. */
final class FieldOptions {
    @Option(names = "--set", paramLabel = "COLUMN=VALUE", descriptionKey = "set")
    private List<String> set = List.of();

    /** @throws Refused when one has no column */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String text : set) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new Refused("entry.setForm", text);
            }
            typed.put(text.substring(0, equals).strip(), text.substring(equals + 1));
        }
        return typed;
    }
}
