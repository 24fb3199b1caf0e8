package org.yaodian.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.Rectification;
import org.yaodian.plan.Division;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.EvidenceSize;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.Entry;
import org.yaodian.store.EvidenceFile;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Files that prove what was done: attached to items, entries and findings, listed, written out again. */
public final class EvidenceKeeping {
    private final Desk desk;
    private final ProgressListener listener;

    public EvidenceKeeping(Desk desk) {
        this(desk, ProgressListener.NONE);
    }

    /** @param listener told how far a large file is, and asked whether to stop; nothing is attached then */
    public EvidenceKeeping(Desk desk, ProgressListener listener) {
        this.desk = desk;
        this.listener = listener;
    }

    /**
     * Attaches a file to an item.
     *
     * @param year the plan's year, null for the newest
     * @param divisionName whose word it proves; null for the item as a whole, or for the own division of who acts for one
     * @return the evidence's short number
     * @throws Refused when there is no such item or assignment, or the file cannot be attached
     */
    public int attachToItem(Integer year, int itemNumber, String divisionName, Path path, LocalDate on) {
        PlanSnapshot snapshot = desk.snapshot(year, on);
        WorkItem item = Lookups.item(snapshot, itemNumber);
        Division division = division(snapshot, divisionName);
        UUID divisionId = division == null ? null : division.id();
        Permissions.Allowed allowed = desk.allow(Deed.ATTACH_EVIDENCE, divisionId);
        if (division != null) {
            Lookups.assignment(snapshot, item, division);
        }
        EvidenceFile file = EvidenceFile.measure(path, listener);
        return desk.attach(
                allowed,
                Told.of("evidence.ofItem", item.number(), item.name(), nameOf(path)),
                on,
                file,
                listener,
                number -> List.of(RowChange.added(evidence(number, item.id(), divisionId, null, file, on))));
    }

    private Division division(PlanSnapshot snapshot, String name) {
        if (name != null) {
            return Lookups.division(snapshot, name);
        }
        Permissions.Actor actor = desk.actor();
        return actor.role() == PersonRole.COORDINATOR || actor.divisionId() == null
                ? null
                : snapshot.divisionsById().get(actor.divisionId());
    }

    /**
     * Attaches a file to an entry of a register.
     *
     * @param entryNumber the entry's short number
     * @return the evidence's short number
     */
    public int attachToEntry(int entryNumber, Path path, LocalDate on) {
        Entry entry = desk.file()
                .registers()
                .entry(entryNumber)
                .orElseThrow(() -> new Refused("evidence.noEntry", entryNumber))
                .entry();
        Permissions.Allowed allowed = desk.allow(Deed.ATTACH_EVIDENCE, entry.divisionId());
        EvidenceFile file = EvidenceFile.measure(path, listener);
        return desk.attach(
                allowed,
                Told.of("evidence.ofEntry", entry.label(), entry.content(), nameOf(path)),
                on,
                file,
                listener,
                number -> List.of(RowChange.added(evidence(number, null, null, entry.id(), file, on))));
    }

    /**
     * Attaches a file to a finding of a look-back.
     *
     * @param findingNumber the finding's short number
     * @return the evidence's short number
     * @throws Refused when there is no such finding, or the file cannot be attached
     */
    public int attachToFinding(int findingNumber, Path path, LocalDate on) {
        FindingCase facts = FindingKeeping.numbered(desk, findingNumber);
        Finding finding = facts.finding();
        Permissions.Actor actor = desk.actor();
        UUID concerned = facts.measures().stream()
                .map(Rectification::divisionId)
                .filter(actor::speaksFor)
                .findFirst()
                .orElse(finding.divisionId());
        Permissions.Allowed allowed = desk.allow(Deed.ATTACH_EVIDENCE, concerned);
        EvidenceFile file = EvidenceFile.measure(path, listener);
        return desk.attach(
                allowed,
                Told.of("evidence.ofFinding", finding.number(), nameOf(path)),
                on,
                file,
                listener,
                number -> List.of(
                        RowChange.changed(
                                finding, finding.withOutcome(finding.outcome().withFile())),
                        RowChange.added(ofFinding(desk, finding, null, number, file, on))));
    }

    /** @param measureId the measure that the file proves, null for none in particular */
    static Evidence ofFinding(Desk desk, Finding finding, UUID measureId, int number, EvidenceFile file, LocalDate on) {
        return new Evidence(
                UUID.randomUUID(),
                Row.UNSAVED,
                number,
                null,
                null,
                null,
                finding.id(),
                nameOf(file.path()),
                file.bytes(),
                file.sha256(),
                on,
                desk.who(),
                measureId);
    }

    private Evidence evidence(int number, UUID itemId, UUID divisionId, UUID entryId, EvidenceFile file, LocalDate on) {
        return new Evidence(
                UUID.randomUUID(),
                Row.UNSAVED,
                number,
                itemId,
                divisionId,
                entryId,
                null,
                nameOf(file.path()),
                file.bytes(),
                file.sha256(),
                on,
                desk.who(),
                null);
    }

    private static String nameOf(Path path) {
        return path.toAbsolutePath().normalize().getFileName().toString();
    }

    /** All that is attached, in the order of its numbers. */
    public List<Evidence> all() {
        return desk.file().evidence().all();
    }

    /** What is attached to an item or to what its divisions say of it. */
    public List<Evidence> ofItem(UUID itemId) {
        return desk.file().evidence().ofItem(itemId);
    }

    /** What proves a division's word on an item. */
    public List<Evidence> ofAssignment(UUID itemId, UUID divisionId) {
        return ofItem(itemId).stream()
                .filter(evidence -> divisionId.equals(evidence.divisionId()))
                .toList();
    }

    public List<Evidence> ofEntry(UUID entryId) {
        return desk.file().evidence().ofEntry(entryId);
    }

    public List<Evidence> ofFinding(UUID findingId) {
        return desk.file().evidence().ofFinding(findingId);
    }

    /** How much is attached in the whole file. */
    public EvidenceSize size() {
        return desk.file().evidence().size();
    }

    /**
     * What can be shown of a file without opening it: a picture, the first page of a PDF, the beginning of a text.
     *
     * @throws Refused when there is no such evidence, or the content is missing or altered
     */
    public EvidencePreview preview(int number) {
        Evidence evidence = numbered(number);
        return evidence.bytes() > EvidencePreview.MOST_BYTES
                ? EvidencePreview.none()
                : EvidencePreview.of(evidence.name(), desk.file().evidence().content(evidence));
    }

    private Evidence numbered(int number) {
        return desk.file().evidence().numbered(number).orElseThrow(() -> new Refused("evidence.unknown", number));
    }

    /**
     * Writes a file out again, whole or not at all.
     *
     * @throws Refused when there is no such evidence, something is at the path, or the content is not what it was
     */
    public Evidence save(int number, Path path) {
        Evidence evidence = numbered(number);
        desk.file().evidence().save(evidence, path);
        return evidence;
    }

    /** The item that evidence is attached to, null where it is attached to an entry. */
    public WorkItem itemOf(Evidence evidence) {
        return evidence.itemId() == null
                ? null
                : desk.file().item(evidence.itemId()).orElse(null);
    }

    /** The division whose word it proves, null for none in particular. */
    public Division divisionOf(Evidence evidence) {
        return desk.file().divisions().stream()
                .filter(division -> division.id().equals(evidence.divisionId()))
                .findFirst()
                .orElse(null);
    }

    /** The short number of the finding that evidence is attached to, null where it is attached to something else. */
    public Integer findingOf(Evidence evidence) {
        return evidence.findingId() == null
                ? null
                : desk.file()
                        .lookBacks()
                        .numbersOf(List.of(evidence.findingId()))
                        .get(evidence.findingId());
    }

    /** The short number of the entry that evidence is attached to, null where it is attached to an item. */
    public Integer entryOf(Evidence evidence) {
        return evidence.entryId() == null ? null : desk.file().registers().numberOf(evidence.entryId());
    }
}
