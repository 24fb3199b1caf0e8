package org.yaodian.ui.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.yaodian.ui.kit.Texts;

/** Chooses one of the columns that are being edited, which may be renamed meanwhile; or none. */
final class ColumnChoice extends ComboBox<Optional<ColumnRow>> {
    private final Texts texts;
    private final Predicate<ColumnRow> fits;
    private final boolean mayBeNone;

    /**
     * @param fits which columns are offered
     * @param mayBeNone whether none is
     */
    ColumnChoice(Texts texts, String id, Predicate<ColumnRow> fits, boolean mayBeNone) {
        this.texts = texts;
        this.fits = fits;
        this.mayBeNone = mayBeNone;
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        setCellFactory(list -> new Cell());
        setButtonCell(new Cell());
        setValue(Optional.empty());
    }

    private final class Cell extends ListCell<Optional<ColumnRow>> {
        @Override
        protected void updateItem(Optional<ColumnRow> row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : row.map(ColumnRow::shownName).orElse(texts.get("none")));
        }
    }

    /** Offers the columns as they are now; what is chosen stays. */
    void offer(List<ColumnRow> rows) {
        Optional<ColumnRow> chosen = getValue();
        List<Optional<ColumnRow>> offered = new ArrayList<>();
        if (mayBeNone) {
            offered.add(Optional.empty());
        }
        rows.stream()
                .filter(row -> fits.test(row) || chosen.filter(row::equals).isPresent())
                .forEach(row -> offered.add(Optional.of(row)));
        getItems().setAll(offered);
        setValue(chosen);
        // the same column may have another name by now
        setButtonCell(new Cell());
    }

    void choose(List<ColumnRow> rows, String was) {
        setValue(rows.stream()
                .filter(row -> was != null && was.equals(row.was()))
                .findFirst());
    }

    boolean isChosen(ColumnRow row) {
        return getValue() != null && getValue().filter(row::equals).isPresent();
    }

    /** The chosen column's name, null for none. */
    String key() {
        return getValue() == null
                ? null
                : getValue().map(row -> row.name().name().chinese()).orElse(null);
    }
}
