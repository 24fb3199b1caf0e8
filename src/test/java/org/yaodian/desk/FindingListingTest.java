package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.desk.FindingListing.Wish;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingSort;
import org.yaodian.lookback.FindingSort.Order;
import org.yaodian.lookback.FindingState;
import org.yaodian.plan.State;

/** Findings as a table, narrowed and sorted by what follows from their measures. */
class FindingListingTest {
    private static final LocalDate TODAY = DeskFixture.TODAY;

    @TempDir
    Path folder;

    private Desk desk;
    private int open;
    private int late;
    private int later;

    @BeforeEach
    void make() {
        desk = DeskFixture.desk(folder);
        int round = new LookBackRounds(desk).start(null, 2021, TODAY.minusMonths(2));
        String division = desk.snapshot(null, TODAY).divisions().get(0).name();
        String second = desk.snapshot(null, TODAY).divisions().get(1).name();
        open = add(round, 2, second, TODAY.minusMonths(2), null);
        late = add(round, 1, division, TODAY.minusMonths(1), null);
        later = add(round, 3, second, TODAY.minusDays(3), late);
        plan(late, division, TODAY.minusDays(1));
        plan(later, second, TODAY.plusMonths(1));
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    private int add(int round, int item, String division, LocalDate on, Integer repeats) {
        return new FindingKeeping(desk)
                .add(round, item, division, new FindingKeeping.Said("问题" + item, null, null, repeats), on);
    }

    private void plan(int finding, String division, LocalDate due) {
        new Rectifying(desk).plan(finding, new Rectifying.Measure("补发", division, "王五", due, null), TODAY.minusDays(3));
    }

    private List<Integer> found(FindingState state, State light, boolean repeated, Order order, boolean descending) {
        FindingQuery query = FindingQuery.all(TODAY)
                .withStates(state == null ? null : Set.of(state))
                .withRepeated(repeated);
        Wish wish = new Wish(query, light, new FindingSort(order, descending));
        return new FindingListing(desk)
                .all(wish).stream().map(standing -> standing.finding().number()).toList();
    }

    @Test
    void the_latest_found_comes_first_unless_another_order_is_wished_for() {
        assertThat(found(null, null, false, Order.FOUND, false)).containsExactly(later, late, open);
        assertThat(found(null, null, false, Order.FOUND, true)).containsExactly(open, late, later);
        assertThat(found(null, null, false, Order.NUMBER, true)).containsExactly(later, late, open);
    }

    @Test
    void what_has_no_limit_stands_behind_what_has_one() {
        assertThat(found(null, null, false, Order.LIMIT, false)).containsExactly(late, later, open);
    }

    @Test
    void items_and_divisions_are_sorted_as_the_plan_and_the_office_have_them() {
        assertThat(found(null, null, false, Order.ITEM, false)).containsExactly(late, open, later);
        assertThat(found(null, null, false, Order.DIVISION, false)).containsExactly(late, later, open);
    }

    @Test
    void states_lights_and_repeats_narrow_it() {
        assertThat(found(FindingState.OPEN, null, false, Order.FOUND, false)).containsExactly(open);
        assertThat(found(null, State.OVERDUE, false, Order.FOUND, false)).containsExactly(late);
        assertThat(found(null, null, true, Order.FOUND, false)).containsExactly(later);
    }

    @Test
    void a_void_finding_is_told_of_but_has_no_light() {
        new FindingKeeping(desk).voidFinding(late, "重复", TODAY);
        assertThat(found(FindingState.VOIDED, null, false, Order.FOUND, false)).containsExactly(late);
        assertThat(found(null, State.OVERDUE, false, Order.FOUND, false)).isEmpty();
    }
}
