package org.yaodian.ui.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.yaodian.desk.ListedEntry;
import org.yaodian.desk.StatutoryReporting;
import org.yaodian.plan.Refused;
import org.yaodian.register.statutory.FormCell;
import org.yaodian.register.statutory.FormCells;
import org.yaodian.register.statutory.StatutoryTable;
import org.yaodian.ui.workspace.Workspace;

/** What is typed by hand into 政府信息公开年报, and the entries that its figures count. */
final class StatutoryModel {
    private final Workspace workspace;
    private final ReadOnlyObjectProperty<LocalDate> date;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<ListedEntry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Refused>> remarks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();

    /**
     * A cell with what stands in it.
     *
     * @param counted what registers say, null where none does
     * @param typed what was typed by hand, null where nothing was
     * @param shown what is printed, null for nothing or the part's own wording
     */
    record Line(FormCell cell, Integer counted, String typed, String shown) {}

    private record Reading(StatutoryTable table, boolean may) {}

    /** @param date as of which day the report is told, null while there is none */
    StatutoryModel(Workspace workspace, ReadOnlyObjectProperty<LocalDate> date) {
        this.workspace = workspace;
        this.date = date;
        workspace.status().addListener(property -> read());
        date.addListener(property -> read());
        open.addListener(property -> read());
        chosen.addListener(property -> readEntries());
    }

    /** Whether somebody looks at it; nothing is read while nobody does. */
    BooleanProperty open() {
        return open;
    }

    /** Every cell, in the order of the form. */
    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The key of the cell that is typed into, null for none. */
    ObjectProperty<String> chosen() {
        return chosen;
    }

    /** Leads from a figure that is read elsewhere to what is typed into it and to the entries that it counts. */
    void lookAt(String key) {
        chosen.set(key);
        open.set(true);
    }

    /** Those that the chosen cell counts. */
    ReadOnlyObjectProperty<List<ListedEntry>> entries() {
        return entries.getReadOnlyProperty();
    }

    /** What does not fit. */
    ReadOnlyObjectProperty<List<Refused>> remarks() {
        return remarks.getReadOnlyProperty();
    }

    /** Whether who works here may type into it. */
    ReadOnlyBooleanProperty writable() {
        return writable.getReadOnlyProperty();
    }

    private boolean isReadable() {
        return open.get() && date.get() != null && workspace.status().get() != null;
    }

    private int year() {
        return workspace.status().get().snapshot().plan().year();
    }

    private void read() {
        if (!isReadable()) {
            return;
        }
        int year = year();
        LocalDate on = date.get();
        workspace.ask(
                desk -> {
                    StatutoryReporting reporting = new StatutoryReporting(desk, year);
                    return new Reading(reporting.table(on), desk.writable() && reporting.may());
                },
                this::show);
    }

    private void show(Reading reading) {
        writable.set(reading.may());
        remarks.set(reading.table().remarks());
        lines.set(FormCells.all().stream()
                .map(cell -> line(cell, reading.table()))
                .toList());
        readEntries();
    }

    private static Line line(FormCell cell, StatutoryTable table) {
        if (cell.isText()) {
            String text = table.text(cell.key()).orElse(null);
            return new Line(cell, null, text, text);
        }
        StatutoryTable.Figure figure = table.figure(cell.key());
        String typed = figure.typed() == null ? null : FormCell.shown(figure.typed());
        return new Line(cell, figure.counted(), typed, figure.shown() == null ? null : FormCell.shown(figure.shown()));
    }

    private void readEntries() {
        String key = chosen.get();
        if (key == null || !isReadable() || !FormCells.named(key).counted()) {
            entries.set(List.of());
            return;
        }
        int year = year();
        LocalDate on = date.get();
        workspace.ask(desk -> new StatutoryReporting(desk, year).entriesBehind(key, on), found -> {
            // another cell may have been chosen meanwhile
            if (key.equals(chosen.get())) {
                entries.set(found);
            }
        });
    }

    /** Types a value into the chosen cell. */
    void set(String value, Consumer<Refused> refused) {
        String key = chosen.get();
        int year = year();
        workspace.act(desk -> new StatutoryReporting(desk, year).set(key, value), () -> {}, refused);
    }

    /** Takes back what was typed into the chosen cell. */
    void clear(Consumer<Refused> refused) {
        String key = chosen.get();
        int year = year();
        workspace.act(desk -> new StatutoryReporting(desk, year).clear(key), () -> {}, refused);
    }
}
