package org.yaodian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaodian.report.Grid.Place;

/** How the cells of a form lie. */
class GridTest {
    private static final List<Double> TWO = List.of(1.0, 3.0);

    @Test
    void a_cell_over_several_rows_keeps_its_place_free_below() {
        Grid grid = new Grid(
                TWO,
                1,
                List.of(
                        List.of(Place.heading("甲").over(2, 1)),
                        List.of(Place.name("乙").over(1, 2), Place.name("丙")),
                        List.of(Place.name("丁"))));
        assertThat(grid.laid().stream().map(laid -> laid.row() + " " + laid.column()))
                .containsExactly("0 0", "1 0", "1 1", "2 1");
        assertThat(grid.share(1, 2)).isEqualTo(0.75);
    }

    @Test
    void cells_that_overlap_or_leave_a_gap_are_a_mistake() {
        assertThatThrownBy(() -> new Grid(TWO, 0, List.of(List.of(Place.name("甲")))).laid())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Grid(TWO, 0, List.of(List.of(Place.name("甲").over(2, 1), Place.name("乙")))).laid())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Grid(TWO, 0, List.of(List.of(Place.name("甲").over(2, 2)))).laid())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
