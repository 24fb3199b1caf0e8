package org.yaodian.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.plan.Forebear;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Which item of an earlier year an item carries on. */
public final class ItemLinking {
    private final Desk desk;

    public ItemLinking(Desk desk) {
        this.desk = desk;
    }

    /** The items that those of the plan carry on, by the ids of its own. */
    public Map<UUID, WorkItem> forebears(PlanSnapshot snapshot) {
        return desk.file().lookBacks().forebears(snapshot.plan()).stream()
                .collect(Collectors.toMap(
                        Forebear::itemId,
                        link -> desk.file().item(link.forebearId()).orElseThrow()));
    }

    /**
     * Says that an item carries on another, in place of the one that it was linked to.
     *
     * @throws Refused when the other is not of an earlier year's plan
     */
    public void link(PlanSnapshot later, WorkItem item, PlanSnapshot earlier, WorkItem forebear) {
        Permissions.Allowed allowed = desk.allow(Deed.EDIT_PLAN);
        if (earlier.plan().year() >= later.plan().year()) {
            throw new Refused(
                    "item.forebearLater", later.plan().year(), earlier.plan().year());
        }
        Forebear known = desk.file().lookBacks().forebears(later.plan()).stream()
                .filter(link -> link.itemId().equals(item.id()))
                .findFirst()
                .orElse(null);
        Told told = Told.of(
                "item.linked", item.number(), item.name(), earlier.plan().year(), forebear.number());
        desk.apply(
                allowed,
                told,
                List.of(
                        known == null
                                ? RowChange.added(
                                        new Forebear(UUID.randomUUID(), Row.UNSAVED, item.id(), forebear.id()))
                                : RowChange.changed(
                                        known, new Forebear(known.id(), known.revision(), item.id(), forebear.id()))));
    }
}
