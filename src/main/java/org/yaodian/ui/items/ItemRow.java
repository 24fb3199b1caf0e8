package org.yaodian.ui.items;

import java.util.UUID;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.Section;

/** A row of the table: a section's heading, or an item; the other is null. */
record ItemRow(Section section, ItemStatus item) {
    static ItemRow heading(Section section) {
        return new ItemRow(section, null);
    }

    static ItemRow of(ItemStatus item) {
        return new ItemRow(null, item);
    }

    /** What the row is of. */
    UUID id() {
        return isHeading() ? section.id() : item.item().id();
    }

    boolean isHeading() {
        return item == null;
    }
}
