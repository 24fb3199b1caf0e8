package org.yaodian.ui.items;

import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.Section;

/**
 * A row of the table: a section's heading, or an item. It stays the same row when what it shows changes, so that only its
 * own cells are made anew: a table whose row is another one makes all of them anew.
 */
final class ItemRow {
    /** What a row shows: a section, or how an item stands; the other is null. */
    record Shown(Section section, ItemStatus item) {
        boolean isHeading() {
            return item == null;
        }
    }

    private final ReadOnlyObjectWrapper<Shown> shown;

    private ItemRow(Shown shown) {
        this.shown = new ReadOnlyObjectWrapper<>(shown);
    }

    static ItemRow heading(Section section) {
        return new ItemRow(new Shown(section, null));
    }

    static ItemRow of(ItemStatus item) {
        return new ItemRow(new Shown(null, item));
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Shows what another row of the same thing shows. */
    void showAs(ItemRow other) {
        if (!shown.get().equals(other.shown.get())) {
            shown.set(other.shown.get());
        }
    }

    Section section() {
        return shown.get().section();
    }

    ItemStatus item() {
        return shown.get().item();
    }

    /** What the row is of. */
    UUID id() {
        return isHeading() ? section().id() : item().item().id();
    }

    boolean isHeading() {
        return shown.get().isHeading();
    }
}
