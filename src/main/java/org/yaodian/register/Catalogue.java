package org.yaodian.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The registers that a file has: those shipped with the program, and those that the office changed or made. */
public final class Catalogue {
    private final Map<UUID, RegisterDefinition> byId = new HashMap<>();
    private final Map<String, RegisterDefinition> current = new LinkedHashMap<>();
    private final Set<UUID> inFile;

    /**
     * @param shipped the program's own
     * @param inFile those in the file, every version: of a register that is there, the file's newest version holds
     */
    public Catalogue(List<RegisterDefinition> shipped, List<RegisterDefinition> inFile) {
        this.inFile = inFile.stream().map(RegisterDefinition::id).collect(Collectors.toSet());
        Map<String, RegisterDefinition> newest = inFile.stream()
                .collect(Collectors.toMap(
                        RegisterDefinition::register,
                        Function.identity(),
                        (one, other) -> one.version() > other.version() ? one : other));
        shipped.forEach(definition -> byId.put(definition.id(), definition));
        inFile.forEach(definition -> byId.put(definition.id(), definition));
        Stream.concat(
                        shipped.stream().filter(definition -> !newest.containsKey(definition.register())),
                        newest.values().stream())
                .sorted(Comparator.comparing(RegisterDefinition::ordinal).thenComparing(RegisterDefinition::register))
                .forEach(definition -> current.put(definition.register(), definition));
    }

    /** The version of each register that new entries are made under, in order; retired registers too. */
    public List<RegisterDefinition> current() {
        return List.copyOf(current.values());
    }

    public Optional<RegisterDefinition> current(String register) {
        return Optional.ofNullable(current.get(register));
    }

    /** The register that a person calls by its word or one of its names. */
    public Optional<RegisterDefinition> named(String typed) {
        return current(typed.strip())
                .or(() -> current.values().stream()
                        .filter(definition -> definition.body().name().isCalled(typed))
                        .findFirst());
    }

    /** The version with the id. */
    public RegisterDefinition version(UUID id) {
        RegisterDefinition definition = byId.get(id);
        if (definition == null) {
            throw new IllegalArgumentException("no definition " + id);
        }
        return definition;
    }

    /** Whether the version lies in the file already. */
    public boolean isInFile(RegisterDefinition definition) {
        return inFile.contains(definition.id());
    }
}
