package org.yaodian.ui.items;

import java.util.function.Consumer;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.Section;
import org.yaodian.plan.WorkItem;

/** What can be begun from an item's pane; each opens a form in its place. */
interface ItemActions {
    void editItem(WorkItem item);

    void editSection(Section section);

    void assign(WorkItem item);

    void addObligation(WorkItem item);

    void editObligation(WorkItem item, Obligation obligation);

    void fulfil(WorkItem item, Obligation obligation);

    void extend(WorkItem item, AssignmentStatus status);

    /** Asks for the reason without which an act is not done. */
    void askReason(String title, String save, Consumer<String> withReason);
}
