package org.yaodian.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.exchange.FilledRow;
import org.yaodian.exchange.FilledSheet;
import org.yaodian.exchange.FormReader;
import org.yaodian.exchange.FormSheet;
import org.yaodian.plan.Division;
import org.yaodian.plan.FormIssue;
import org.yaodian.plan.FormReturn;
import org.yaodian.plan.Plan;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.store.HistoryFilter;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/**
 * Collecting what divisions filled in: first what would come of all forms, row by row, then everything that is taken in
 * one change, which one undo takes back.
 */
public final class FormCollecting {
    /** By what the history knows a collected round. */
    static final String COLLECTED = "forms.collected";

    private static final int NO_ROUND = -1;

    private final Desk desk;
    private final Integer year;

    /** @param year the plan's year, null for the newest */
    public FormCollecting(Desk desk, Integer year) {
        this.desk = desk;
        this.year = year;
    }

    /** What a file knows its own forms by. */
    static byte[] secret(Desk desk) {
        return desk.file().id().toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What would come of collecting forms; nothing is stored.
     *
     * @param given files, and folders of files
     * @param accepted whether progress shall count at once, without review
     * @throws Refused where a folder has no workbook in it
     * @throws java.util.concurrent.CancellationException when the listener says so
     */
    public CollectPreview preview(List<Path> given, LocalDate on, boolean accepted, ProgressListener listener) {
        allowed(accepted);
        int changes = desk.file().historyCount(HistoryFilter.ALL);
        FormBooks.Found found = FormBooks.files(given);
        List<Path> files = found.books();
        FormContext context = new FormContext(desk, year, on, accepted);
        Plan plan = context.known().plan();
        List<FormFiles.Read> read = new FormFiles(new FormReader(plan, secret(desk)), listener).read(files);
        Map<String, FormEntryRows> registers = registers(context, read);
        List<CollectedForm> forms =
                read.stream().map(one -> judged(context, registers, one)).toList();
        return new CollectPreview(plan, on, accepted, FormRivals.settled(forms), found.others(), changes);
    }

    private Permissions.Allowed allowed(boolean accepted) {
        if (accepted) {
            desk.allow(Deed.ACCEPT_PROGRESS);
        }
        return desk.allow(Deed.EXCHANGE_FORMS);
    }

    /** The registers that the forms tell of, each with the entries that are wanted, read once. */
    private Map<String, FormEntryRows> registers(FormContext context, List<FormFiles.Read> read) {
        Map<String, Set<UUID>> wanted = new HashMap<>();
        for (FormFiles.Read one : read) {
            Division division = one.form() == null ? null : context.divisionOf(one.form());
            if (division != null) {
                one.form().sheets().stream()
                        .filter(sheet -> sheet.kind() == FormSheet.Kind.REGISTER)
                        .forEach(sheet -> sheet.rows().stream()
                                .filter(row -> row.touched().stream().allMatch(cell -> cell.fault() == null))
                                .forEach(row -> wanted.computeIfAbsent(sheet.register(), key -> new HashSet<>())
                                        .add(FormEntryRows.idOf(sheet.register(), division, row))));
            }
        }
        Map<String, FormEntryRows> registers = new HashMap<>();
        wanted.forEach((register, ids) -> desk.catalogue()
                .current(register)
                .ifPresent(definition -> registers.put(register, new FormEntryRows(context, definition, ids))));
        return registers;
    }

    private CollectedForm judged(FormContext context, Map<String, FormEntryRows> registers, FormFiles.Read read) {
        if (read.form() == null) {
            return CollectedForm.refused(read.file(), null, read.why());
        }
        Division division = context.divisionOf(read.form());
        if (division == null) {
            return CollectedForm.refused(read.file(), null, new Refused("form.otherDivision"));
        }
        LocalDate sent = context.sentOn(division, read.form().identity().issue());
        if (sent != null && context.on().isBefore(sent)) {
            return CollectedForm.refused(read.file(), division, new Refused("form.early", sent, context.on()));
        }
        // what came back before is not the newer word, however often it is collected
        int issue = read.form().identity().issue();
        boolean known = context.wasCollected(division, issue, read.form().digest());
        int round = known ? NO_ROUND : issue;
        List<CollectedRow> rows = new ArrayList<>();
        for (FilledSheet sheet : read.form().sheets()) {
            sheet.rows().stream()
                    .filter(row -> !isLeftEmpty(sheet, row))
                    .forEach(row -> rows.add(judged(context, registers, round, division, sheet, row)));
        }
        return new CollectedForm(read.file(), division, null, rows, read.form(), answer(read, known));
    }

    private static CollectedForm.Answer answer(FormFiles.Read read, boolean known) {
        if (!read.form().isFilled() && read.asSent()) {
            return CollectedForm.Answer.NONE;
        }
        return known ? CollectedForm.Answer.KNOWN : CollectedForm.Answer.NEW;
    }

    /** An empty row for a new entry that stayed empty tells nothing. */
    private static boolean isLeftEmpty(FilledSheet sheet, FilledRow row) {
        return sheet.kind() == FormSheet.Kind.REGISTER
                && row.revision() == Row.UNSAVED
                && row.touched().isEmpty();
    }

    private static CollectedRow judged(
            FormContext context,
            Map<String, FormEntryRows> registers,
            int round,
            Division division,
            FilledSheet sheet,
            FilledRow row) {
        return switch (sheet.kind()) {
            case ITEMS -> new FormItemRows(context).judge(sheet.name(), division.id(), round, row);
            case RECTIFICATIONS -> new FormMeasureRows(context).judge(sheet.name(), division.heirId(), row);
            case REGISTER -> {
                FormEntryRows entries = registers.get(sheet.register());
                yield entries == null
                        ? FormContext.refused(
                                sheet.name(), row, new Refused("form.rowGone"), FormContext.firstCell(row))
                        : entries.judge(sheet.name(), division, row);
            }
        };
    }

    /**
     * Stores what is taken of a preview, as one change; nothing where nothing is.
     *
     * @return how many rows were taken
     * @throws Refused when the file was changed since the preview; nothing is stored then
     */
    public int apply(CollectPreview preview, CollectDecisions decisions) {
        Permissions.Allowed allowed = allowed(preview.accepted());
        if (desk.file().historyCount(HistoryFilter.ALL) != preview.changes()) {
            throw new Refused("form.moved");
        }
        RoundRows rows = new RoundRows(desk, preview.on());
        Receipts receipts = new Receipts(preview);
        int taken = 0;
        for (CollectedForm form : preview.forms()) {
            List<CollectedRow> takes = form.rows().stream()
                    .filter(row -> decisions.takes(form, row))
                    .toList();
            takes.forEach(row -> decisions.taking(form, row).into(rows));
            receipts.add(form, takes.size());
            taken += takes.size();
        }
        receipts.rows().forEach(receipt -> rows.add(RowChange.added(receipt)));
        if (!rows.isEmpty()) {
            Told told = Told.of(COLLECTED, preview.acceptedForms(), names(preview), taken);
            if (rows.numbers() == 0) {
                desk.apply(allowed, told, preview.on(), rows.rows(0));
            } else {
                desk.applyNumbered(allowed, told, preview.on(), rows.numbers(), rows::rows);
            }
        }
        return taken;
    }

    private static String names(CollectPreview preview) {
        return preview.forms().stream()
                .filter(CollectedForm::accepted)
                .map(form -> form.division().name())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** Which forms are back: each that its division answered with, once. */
    private final class Receipts {
        private final CollectPreview preview;
        private final Map<String, UUID> issues;
        private final Set<String> known;
        private final List<FormReturn> rows = new ArrayList<>();

        Receipts(CollectPreview preview) {
            this.preview = preview;
            this.issues = desk.file().forms().issues(preview.plan().id()).stream()
                    .collect(Collectors.toMap(issue -> key(issue.divisionId(), issue.issue()), FormIssue::id));
            this.known = desk.file().forms().returns(preview.plan().id()).stream()
                    .map(back -> back.issueId() + back.digest())
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private static String key(UUID division, int issue) {
            return division + " " + issue;
        }

        void add(CollectedForm form, int taken) {
            if (!form.answered()) {
                return;
            }
            UUID issue = issues.get(key(form.division().id(), form.issue()));
            String digest = form.form().digest();
            if (issue == null || !known.add(issue + digest)) {
                return;
            }
            int told = form.rows().size() - form.count(CollectedRow.Outcome.UNCHANGED);
            rows.add(new FormReturn(
                    UUID.randomUUID(),
                    Row.UNSAVED,
                    issue,
                    preview.on(),
                    desk.who(),
                    form.file().getFileName().toString(),
                    digest,
                    taken,
                    Math.max(0, told - taken)));
        }

        List<FormReturn> rows() {
            return rows;
        }
    }
}
