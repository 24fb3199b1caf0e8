package org.yaodian.store;

import static org.jooq.impl.DSL.sum;
import static org.yaodian.store.RecordCells.as;
import static org.yaodian.store.schema.Tables.EVIDENCE;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.EvidenceSize;
import org.yaodian.plan.Refused;

/** The attached files of a plan file, as they are read. */
public final class EvidenceShelf {
    private final RegisterShelf.Asking file;

    EvidenceShelf(RegisterShelf.Asking file) {
        this.file = file;
    }

    /** All that are attached, in the order of their numbers. */
    public List<Evidence> all() {
        return file.read(
                reading -> reading.selectFrom(EVIDENCE).orderBy(EVIDENCE.NUMBER).fetch(as(EvidenceRows::evidence)));
    }

    /** What is attached to an item itself, in the order of its numbers. */
    public List<Evidence> ofItem(UUID itemId) {
        return file.read(reading -> reading.selectFrom(EVIDENCE)
                .where(EVIDENCE.ITEM_ID.eq(itemId.toString()))
                .orderBy(EVIDENCE.NUMBER)
                .fetch(as(EvidenceRows::evidence)));
    }

    /** What is attached to an entry, in the order of its numbers. */
    public List<Evidence> ofEntry(UUID entryId) {
        return file.read(reading -> reading.selectFrom(EVIDENCE)
                .where(EVIDENCE.ENTRY_ID.eq(entryId.toString()))
                .orderBy(EVIDENCE.NUMBER)
                .fetch(as(EvidenceRows::evidence)));
    }

    /** How much is attached in all. */
    public EvidenceSize size() {
        return file.read(reading -> {
            var contents = reading.selectDistinct(EVIDENCE.SHA256, EVIDENCE.BYTES)
                    .from(EVIDENCE)
                    .asTable("contents");
            long bytes = reading.select(sum(contents.field(EVIDENCE.BYTES)))
                    .from(contents)
                    .fetchOptionalInto(Long.class)
                    .orElse(0L);
            return new EvidenceSize(reading.fetchCount(EVIDENCE), bytes);
        });
    }

    /**
     * The content, whole in memory.
     *
     * @throws Refused when it is missing or altered
     */
    public byte[] content(Evidence evidence) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(evidence.bytes());
        writeTo(evidence, out);
        return out.toByteArray();
    }

    /** What is attached to findings, in the order of its numbers. */
    public List<Evidence> ofFindings() {
        return file.read(reading -> reading.selectFrom(EVIDENCE)
                .where(EVIDENCE.FINDING_ID.isNotNull())
                .orderBy(EVIDENCE.NUMBER)
                .fetch(as(EvidenceRows::evidence)));
    }

    /** What is attached to a finding, in the order of its numbers. */
    public List<Evidence> ofFinding(UUID findingId) {
        return file.read(reading -> reading.selectFrom(EVIDENCE)
                .where(EVIDENCE.FINDING_ID.eq(findingId.toString()))
                .orderBy(EVIDENCE.NUMBER)
                .fetch(as(EvidenceRows::evidence)));
    }

    public Optional<Evidence> numbered(int number) {
        return file.read(reading -> reading.selectFrom(EVIDENCE)
                .where(EVIDENCE.NUMBER.eq(number))
                .fetchOptional(as(EvidenceRows::evidence)));
    }

    /**
     * Writes the content to a path at which nothing may be; it appears there only when it is whole.
     *
     * @throws Refused when something is there, it cannot be written, or the content is missing or altered
     */
    public void save(Evidence evidence, Path path) {
        if (Files.exists(path)) {
            throw new Refused("file.exists", path);
        }
        WholeFile.write(path, "evidence", temporary -> {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                writeTo(evidence, out);
            } catch (UncheckedIOException e) {
                throw new Refused(e, "evidence.notWritable", path);
            }
        });
    }

    private void writeTo(Evidence evidence, OutputStream out) {
        file.read(reading -> {
            new EvidencePieces(reading).writeTo(evidence, out);
            return null;
        });
    }
}
