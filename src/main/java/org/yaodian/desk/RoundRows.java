package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.store.RowChange;

/** The records of one round of forms, gathered to be written as one change. */
final class RoundRows {
    private final Desk desk;
    private final LocalDate on;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Integer, FindingSteps> findings = new LinkedHashMap<>();
    private final Map<String, Integer> running = new LinkedHashMap<>();
    private final Set<UUID> definitions = new HashSet<>();

    RoundRows(Desk desk, LocalDate on) {
        this.desk = desk;
        this.on = on;
    }

    /** Records that need so many short numbers, made from the first of these. */
    private record Part(int numbers, IntFunction<List<RowChange<?>>> rows) {}

    void add(RowChange<?> row) {
        parts.add(new Part(0, number -> List.of(row)));
    }

    void addNumbered(IntFunction<RowChange<?>> row) {
        parts.add(new Part(1, number -> List.of(row.apply(number))));
    }

    /** The steps on a finding: those of all rows about it are written together. */
    FindingSteps finding(int number) {
        return findings.computeIfAbsent(number, key -> new FindingSteps(desk, FindingKeeping.numbered(desk, key), on));
    }

    /** The next running number of a register in a year, behind those given in this round. */
    int running(String register, int year) {
        return running.merge(
                register + " " + year, desk.file().registers().nextRunning(register, year), (last, next) -> last + 1);
    }

    /** Writes a shipped definition into the file with the first entry that is made under it. */
    void use(RegisterDefinition definition) {
        if (!desk.catalogue().isInFile(definition) && definitions.add(definition.id())) {
            add(RowChange.added(definition));
        }
    }

    boolean isEmpty() {
        return parts.isEmpty() && findings.isEmpty();
    }

    /** How many short numbers they need. */
    int numbers() {
        return parts.stream().mapToInt(Part::numbers).sum()
                + findings.values().stream().mapToInt(FindingSteps::count).sum();
    }

    /** The records, numbered from the first on. */
    List<RowChange<?>> rows(int first) {
        List<RowChange<?>> rows = new ArrayList<>();
        int number = first;
        for (Part part : parts) {
            rows.addAll(part.rows().apply(number));
            number += part.numbers();
        }
        for (FindingSteps steps : findings.values()) {
            rows.addAll(steps.rows(number));
            number += steps.count();
        }
        return rows;
    }
}
