package org.yaodian.desk;

import java.time.LocalDate;
import java.util.List;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.Told;

/** From one year to the next: a new plan carried over from one that the file has, linked to it item by item. */
public final class YearRolling {
    private final Desk desk;

    public YearRolling(Desk desk) {
        this.desk = desk;
    }

    /**
     * What was made.
     *
     * @param items how many
     * @param dropped what was not carried over, since the division is retired and nobody takes its place
     * @param followed who and what passed to the successors of divisions that were merged or renamed
     */
    public record Rolled(Plan plan, int items, List<Dropped> dropped, List<Followed> followed) {}

    /**
     * What passed from a division to the one that takes its place.
     *
     * @param people the names of those who speak for the successor from now on; for the old division they still do too
     * @param findings the short numbers of the open findings whose measures are the successor's to do
     */
    public record Followed(String old, String successor, List<String> people, List<Integer> findings) {}

    /**
     * A responsibility that nobody has any more.
     *
     * @param item the number of the new item
     */
    public record Dropped(int item, String division) {}

    /**
     * Carries a plan over to a later year: the chosen items numbered from 1, who answers for them, and what they owe a year
     * later. Progress is not carried over. The people of a division whose place another takes follow to it, and so do the
     * measures that are open at it.
     *
     * @param from the year of the plan that is carried over, null for the newest
     * @throws Refused when the file has a plan of the year already, the year is not a later one, no such item or division
     *     is there, or none is chosen
     */
    public Rolled roll(Integer from, RollWish wish, LocalDate on) {
        Permissions.Allowed allowed = desk.allow(Deed.EDIT_PLAN);
        PlanSnapshot snapshot = desk.snapshot(from, Dates.FAR);
        int year = snapshot.plan().year();
        PlanMaking.expectYear(wish.to());
        if (wish.to() <= year) {
            throw new Refused("roll.behind", year, wish.to());
        }
        PlanMaking.expectFree(desk, wish.to());
        Successors successors = new Successors(snapshot.divisions(), wish.successors(), wish.to());
        RolledRows rows = new RolledRows(snapshot, chosen(snapshot, wish), successors, wish.to());
        rows.addLinks(desk.file().registers().links(snapshot.plan().id()));
        SucceededRows following = new SucceededRows(desk, successors);
        rows.addAll(following.rows());
        desk.apply(allowed, Told.of("plan.rolled", year, wish.to(), rows.items()), on, rows.all());
        return new Rolled(rows.plan(), rows.items(), rows.dropped(), following.followed());
    }

    private static List<WorkItem> chosen(PlanSnapshot snapshot, RollWish wish) {
        if (wish.items() == null) {
            return expectSome(snapshot.items());
        }
        wish.items().forEach(number -> Lookups.item(snapshot, number));
        return expectSome(snapshot.items().stream()
                .filter(item -> wish.items().contains(item.number()))
                .toList());
    }

    private static List<WorkItem> expectSome(List<WorkItem> items) {
        if (items.isEmpty()) {
            throw new Refused("roll.noItems");
        }
        return items;
    }
}
