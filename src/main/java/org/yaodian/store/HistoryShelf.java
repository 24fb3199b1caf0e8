package org.yaodian.store;

import static org.yaodian.store.schema.Tables.CHANGE;
import static org.yaodian.store.schema.Tables.CHANGE_ROW;
import static org.yaodian.store.schema.Tables.PROGRESS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.yaodian.plan.Row;

/** The history of a plan file, as it is read: what changed, and what a record was and is. */
public final class HistoryShelf {
    private final RegisterShelf.Asking file;

    HistoryShelf(RegisterShelf.Asking file) {
        this.file = file;
    }

    /** A page of changes without the records that they touched, which may be many; newest first. */
    public List<RecordedChange> heads(HistoryFilter filter, int offset, int limit) {
        return file.read(reading -> new HistoryReader(reading).heads(filter, offset, limit));
    }

    /** A change with the records that it touched; empty where there is none at the place. */
    public Optional<RecordedChange> change(long seq) {
        return file.read(reading -> new HistoryReader(reading).change(seq));
    }

    /** Which of the changes have been taken back and not done again. */
    public Set<Long> undone(Collection<Long> places) {
        return file.read(reading -> new HistoryPages(reading).undone(places));
    }

    /** Everybody who ever changed anything, by name. */
    public List<String> people() {
        return file.read(reading -> reading.selectDistinct(CHANGE.WHO)
                .from(CHANGE)
                .orderBy(CHANGE.WHO)
                .fetch(CHANGE.WHO));
    }

    /** A record as it lies in the file now; empty where it is gone, or of no kind that is known. */
    public Optional<Map<String, String>> live(String kind, UUID id) {
        return file.read(reading -> live(reading, RowKinds.named(kind), id));
    }

    private static Optional<Map<String, String>> live(DSLContext reading, RowKind<?, ?> kind, UUID id) {
        return kind == null
                ? Optional.empty()
                : Optional.ofNullable(kind.find(reading, id)).map(Image::of);
    }

    /** As {@link #live}, or as it was last where it is gone; empty where there never was one. */
    public Optional<Map<String, String>> lastKnown(String kind, UUID id) {
        return file.read(reading -> live(reading, RowKinds.named(kind), id)
                .or(() -> reading.select(CHANGE_ROW.IMAGE_BEFORE)
                        .from(CHANGE_ROW)
                        .where(CHANGE_ROW.ROW_ID.eq(id.toString()))
                        .and(CHANGE_ROW.KIND.eq(kind))
                        .orderBy(CHANGE_ROW.SEQ.desc(), CHANGE_ROW.ORDINAL.desc())
                        .limit(1)
                        .fetchOptional(CHANGE_ROW.IMAGE_BEFORE)
                        .map(Image::fromJson)));
    }

    /** What was reported on the same assignment before a report; empty where it is the first. */
    public Optional<Map<String, String>> reportedBefore(Map<String, String> report) {
        return file.read(reading -> reading.selectFrom(PROGRESS)
                .where(PROGRESS.ASSIGNMENT_ID.eq(report.get(PROGRESS.ASSIGNMENT_ID.getName())))
                .and(PROGRESS.NUMBER.lt(Integer.valueOf(report.get(PROGRESS.NUMBER.getName()))))
                .orderBy(PROGRESS.NUMBER.desc())
                .limit(1)
                .fetchOptional()
                .map(Image::of));
    }

    /**
     * The change of a record by which one of its columns gets another text.
     *
     * @return empty where the record is gone
     */
    public Optional<RowChange<?>> withText(String kind, UUID id, String column, String text) {
        return file.read(reading -> withText(reading, RowKinds.named(kind), id, column, text));
    }

    private static <R extends Row, T extends TableRecord<T>> Optional<RowChange<?>> withText(
            DSLContext reading, RowKind<R, T> kind, UUID id, String column, String text) {
        return Optional.ofNullable(kind.find(reading, id)).map(live -> {
            Map<String, String> image = Image.of(live);
            image.put(column, text);
            return RowChange.changed(kind.read(live), kind.fromImage(image));
        });
    }
}
