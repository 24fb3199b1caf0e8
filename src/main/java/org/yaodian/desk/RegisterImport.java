package org.yaodian.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.reading.sheet.RegisterReader;
import org.yaodian.reading.sheet.TypedRow;
import org.yaodian.register.EntryCase;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.store.HistoryFilter;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/**
 * Brings the rows of a sheet into a register: first what would come of it, then all that is good in one change, which
 * one undo takes back.
 */
public final class RegisterImport {
    private static final double READ = 0.5;
    private static final int ROWS_BETWEEN_WORDS = 200;

    private final Desk desk;
    private final Integer year;

    /** @param year the plan's year, null for the newest */
    public RegisterImport(Desk desk, Integer year) {
        this.desk = desk;
        this.year = year;
    }

    /**
     * What would come of a sheet; nothing is stored.
     *
     * @param register by its word or name
     * @throws Refused where there is no such register, or the file cannot be read as one of its sheets
     * @throws CancellationException when the listener says so
     */
    public ImportPreview preview(String register, Path path, ProgressListener listener) {
        int changes = desk.file().historyCount(HistoryFilter.ALL);
        RegisterDefinition definition = Registers.named(desk.catalogue(), register);
        if (definition.retiredOn() != null) {
            throw new Refused("register.retired", definition.body().name().chinese(), definition.retiredOn());
        }
        PlanSnapshot snapshot = desk.snapshot(year, desk.today());
        RegisterReader reader = new RegisterReader(
                definition.body(),
                NewEntries.divisionNames(snapshot),
                snapshot.plan().year(),
                desk.today(),
                listener::cancelled);
        RegisterReader.Sheet sheet = reader.read(path);
        listener.progress(READ, sheet.sheet());
        List<ImportedRow> rows = judged(definition, snapshot, sheet, listener);
        listener.progress(1, sheet.sheet());
        return new ImportPreview(definition, path, sheet.sheet(), sheet.headings(), rows, sheet.skipped(), changes);
    }

    private List<ImportedRow> judged(
            RegisterDefinition definition,
            PlanSnapshot snapshot,
            RegisterReader.Sheet sheet,
            ProgressListener listener) {
        List<TypedRow> good =
                sheet.rows().stream().filter(row -> row.faults().isEmpty()).toList();
        KnownEntries known = new KnownEntries(definition.body(), good);
        desk.file().registers().forEach(definition.register(), entry -> {
            expectWanted(listener);
            known.add(entry);
        });
        RowCases cases = new RowCases(new NewEntries(desk, snapshot, definition), definition.body(), desk);
        RowOutcomes outcomes = new RowOutcomes(known, cases);
        List<ImportedRow> rows = new ArrayList<>();
        for (TypedRow row : sheet.rows()) {
            if (rows.size() % ROWS_BETWEEN_WORDS == 0) {
                expectWanted(listener);
                listener.progress(READ + (1 - READ) * rows.size() / sheet.rows().size(), sheet.sheet());
            }
            rows.add(outcomes.of(row));
        }
        return numbered(rows, known);
    }

    private static void expectWanted(ProgressListener listener) {
        if (listener.cancelled()) {
            throw new CancellationException();
        }
    }

    /** Rows without a number get the next ones in the order of their days, behind all that are there and all imported. */
    private static List<ImportedRow> numbered(List<ImportedRow> rows, KnownEntries known) {
        Map<Integer, Integer> last = new HashMap<>();
        List<Integer> without = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            EntryCase made = rows.get(i).entry();
            if (made != null && made.entry().running() == 0) {
                without.add(i);
            } else if (made != null) {
                last.merge(made.entry().year(), made.entry().running(), Math::max);
            }
        }
        without.sort(Comparator.comparing(
                (Integer place) -> rows.get(place).entry().entry().openedOn()));
        List<ImportedRow> numbered = new ArrayList<>(rows);
        for (int place : without) {
            EntryCase made = rows.get(place).entry();
            int in = made.entry().year();
            int running = last.merge(in, known.lastRunning(in) + 1, (old, first) -> Math.max(old + 1, first));
            numbered.set(
                    place,
                    ImportedRow.added(
                            rows.get(place).row(), made.with(made.entry().withLabel(in, running))));
        }
        return List.copyOf(numbered);
    }

    /**
     * Stores what is new in a preview, as one change.
     *
     * @return how many entries were added
     * @throws Refused when the file was changed since the preview; nothing is stored then
     */
    public int apply(ImportPreview preview) {
        List<ImportedRow> added = preview.with(ImportedRow.Outcome.NEW);
        if (added.isEmpty()) {
            return 0;
        }
        if (desk.file().historyCount(HistoryFilter.ALL) != preview.changes()) {
            throw new Refused("import.moved", preview.path());
        }
        RegisterDefinition definition = preview.register();
        boolean isInFile = desk.catalogue().isInFile(definition);
        UUID[] divisions = added.stream()
                .map(row -> row.entry().entry().divisionId())
                .distinct()
                .toArray(UUID[]::new);
        desk.applyNumbered(
                desk.allow(Deed.KEEP_ENTRIES, divisions),
                Told.of(
                        "entry.imported",
                        definition.body().name().chinese(),
                        added.size(),
                        preview.path().getFileName()),
                desk.today(),
                added.size(),
                first -> {
                    List<RowChange<?>> rows = new ArrayList<>();
                    if (!isInFile) {
                        rows.add(RowChange.added(definition));
                    }
                    for (int i = 0; i < added.size(); i++) {
                        EntryCase made = added.get(i).entry();
                        rows.add(RowChange.added(made.entry().withNumber(first + i)));
                        made.acts().forEach(act -> rows.add(RowChange.added(act)));
                    }
                    return rows;
                });
        return added.size();
    }
}
