package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yaodian.reading.sheet.TypedRow;
import org.yaodian.register.Column;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryAct;
import org.yaodian.register.EntryCase;
import org.yaodian.register.Masking;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.Tallies.TalliedEntry;

/**
 * The entries that a register has already, as far as a sheet's rows can be about them. An entry has what a row tells when
 * no value and no act of the row is missing in it: it may know more, having moved on since.
 */
final class KnownEntries {
    private final RegisterBody body;
    private final Set<String> labels = new HashSet<>();
    private final Set<Key> keys = new HashSet<>();
    private final Map<String, TalliedEntry> byLabel = new HashMap<>();
    private final Map<Key, List<TalliedEntry>> byKey = new HashMap<>();
    private final Map<Integer, Integer> lastRunning = new HashMap<>();

    private record Key(LocalDate openedOn, String content) {}

    /** @param rows those that are asked for; nothing else is kept in memory */
    KnownEntries(RegisterBody body, List<TypedRow> rows) {
        this.body = body;
        for (TypedRow row : rows) {
            if (row.label() == null) {
                keys.add(keyOf(row));
            } else {
                labels.add(labelOf(row.label()));
            }
        }
    }

    private Key keyOf(TypedRow row) {
        return new Key(row.openedOn(), row.fields().getOrDefault(body.title(), ""));
    }

    static String labelOf(TypedRow.Label label) {
        return Entry.label(label.year(), label.running());
    }

    /** Takes one of the register's entries. */
    void add(TalliedEntry known) {
        Entry entry = known.entry();
        lastRunning.merge(entry.year(), entry.running(), Math::max);
        if (labels.contains(entry.label())) {
            byLabel.put(entry.label(), known);
        }
        Key key = new Key(entry.openedOn(), entry.content());
        if (keys.contains(key)) {
            byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(known);
        }
    }

    /** The highest running number of the year; 0 for none. */
    int lastRunning(int year) {
        return lastRunning.getOrDefault(year, 0);
    }

    /** The entry under the row's number. */
    Optional<TalliedEntry> labelled(TypedRow row) {
        return Optional.ofNullable(byLabel.get(labelOf(row.label())));
    }

    /** Takes away an entry that has what a row without a number tells, so that equal rows are counted; false for none. */
    boolean take(TypedRow row, EntryCase made) {
        List<TalliedEntry> candidates = byKey.getOrDefault(keyOf(row), List.of());
        for (Iterator<TalliedEntry> each = candidates.iterator(); each.hasNext(); ) {
            if (firstMissing(each.next(), row, made).isEmpty()) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    /** What the row tells and the entry has not: a column's or an act's key, or 收到日期; empty where it has everything. */
    Optional<String> firstMissing(TalliedEntry known, TypedRow row, EntryCase made) {
        if (!known.entry().openedOn().equals(row.openedOn())) {
            return Optional.of("收到日期");
        }
        for (Column column : body.columns()) {
            String value = row.fields().get(column.key());
            String has = known.entry().fields().get(column.key());
            boolean same = value == null
                    || value.equals(has)
                    || has != null && column.personal() && value.equals(Masking.of(column, has));
            if (!same) {
                return Optional.of(column.key());
            }
        }
        return made.acts().stream()
                .filter(act -> known.acts().stream().noneMatch(other -> isSame(act, other)))
                .map(EntryAct::act)
                .findFirst();
    }

    private static boolean isSame(EntryAct one, EntryAct other) {
        return one.act().equals(other.act()) && one.on().equals(other.on()) && Objects.equals(one.days(), other.days());
    }
}
