package org.yaodian.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.plan.Person;
import org.yaodian.plan.Refused;
import org.yaodian.store.Act;
import org.yaodian.store.HistoryFilter;
import org.yaodian.store.RecordedChange;

/** Looking at the history: its changes page by page, and what each of them did. */
public final class HistoryBrowsing {
    /** Changes that touch more records (a plan made, a sheet brought in) show the first. */
    private static final int MOST_RECORDS = 40;

    private final Desk desk;
    private final Language language;

    public HistoryBrowsing(Desk desk, Language language) {
        this.desk = desk;
        this.language = language;
    }

    /**
     * A change in a list.
     *
     * @param change without its records
     * @param undone whether it has been taken back and not done again
     */
    public record Line(RecordedChange change, boolean undone) {
        /** Whether it took another change back. */
        public boolean isUndo() {
            return change.act() == Act.UNDO;
        }

        /** Whether it did another change again. */
        public boolean isRedo() {
            return change.act() == Act.REDO;
        }
    }

    /**
     * A change that is looked at.
     *
     * @param records what it did, at most the first forty records
     * @param more how many records it touched besides
     * @param now what the texts among its fields say now, by the key of {@link #key}; none for a record that is gone
     */
    public record Opened(Line line, List<ChangedRecord> records, int more, Map<String, String> now) {
        /** Whether a side of a difference is an earlier text that can be brought back. */
        public boolean restorable(ChangedRecord record, ChangedRecord.Difference difference, String side) {
            String present = now.get(key(record, difference));
            return present != null && !present.equals(side == null ? "" : side);
        }
    }

    private static String key(ChangedRecord record, ChangedRecord.Difference difference) {
        return record.id() + " " + difference.field();
    }

    /** The changes that the filter lets through, the newest first. */
    public List<Line> page(HistoryFilter filter, int limit) {
        List<RecordedChange> changes = desk.historyHeads(filter, 0, limit);
        Set<Long> undone = desk.file()
                .history()
                .undone(changes.stream().map(RecordedChange::seq).toList());
        return changes.stream()
                .map(change -> new Line(change, undone.contains(change.seq())))
                .toList();
    }

    /**
     * A change with what it did.
     *
     * @throws Refused when there is none at the place
     */
    public Opened open(long seq) {
        RecordedChange change =
                desk.file().history().change(seq).orElseThrow(() -> new Refused("history.unknown", seq));
        change = new PersonalSight(desk).of(List.of(change)).get(0);
        boolean undone = !desk.file().history().undone(List.of(seq)).isEmpty();
        List<RecordedChange.RecordedRow> rows = change.rows();
        List<RecordedChange.RecordedRow> shown = rows.subList(0, Math.min(MOST_RECORDS, rows.size()));
        List<ChangedRecord> records = words().of(new EarlierTexts(desk).asSeen(shown));
        return new Opened(new Line(change, undone), records, rows.size() - shown.size(), now(records));
    }

    private ChangeWords words() {
        return new ChangeWords(language, desk.file().history()::lastKnown);
    }

    /** What a change did to its records, in words. */
    public List<ChangedRecord> records(RecordedChange change) {
        return words().of(new EarlierTexts(desk).asSeen(change.rows()));
    }

    private Map<String, String> now(List<ChangedRecord> records) {
        TextRestoring restoring = new TextRestoring(desk);
        Map<String, String> now = new java.util.HashMap<>();
        for (ChangedRecord record : records) {
            record.differences().stream()
                    .filter(ChangedRecord.Difference::text)
                    .forEach(difference -> restoring
                            .now(record.kind(), record.id(), difference.field())
                            .ifPresent(text -> now.put(key(record, difference), text)));
        }
        return now;
    }

    /** Everybody who ever changed anything, by name. */
    public List<String> people() {
        return desk.file().history().people();
    }

    /**
     * The name of someone whose changes are asked for.
     *
     * @throws Refused when the history does not know the name and nobody in the file is called so
     */
    public String person(String name) {
        String asked = name.strip();
        List<String> known = people();
        List<String> now = desk.people().stream().map(Person::name).toList();
        if (!known.contains(asked) && !now.contains(asked)) {
            throw new Refused(
                    "history.person",
                    asked,
                    Stream.concat(now.stream(), known.stream()).distinct().collect(Collectors.joining("、")));
        }
        return asked;
    }

    /** The filter's words, found among the arguments of the sentences and in the sentences themselves. */
    public HistoryFilter.Said said(String text) {
        Set<String> keys = new Wording(language)
                .sentences().entrySet().stream()
                        .filter(sentence -> sentence.getValue().contains(text))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        return new HistoryFilter.Said(text, keys);
    }
}
