package org.yaodian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The order in which a division is shown what it owes. */
class DivisionStandingTest {
    private final Division division = new Division(UUID.randomUUID(), 1, 1, "一处", "处室", null, null);

    private DivisionStanding.Owed owed(int number, State state, String due) {
        WorkItem item = new WorkItem(
                UUID.randomUUID(), 1, UUID.randomUUID(), null, number, "（" + number + "）", "事项", "内容", null);
        LocalDate day = due == null ? null : LocalDate.parse(due);
        Assignment assignment = new Assignment(UUID.randomUUID(), 1, item.id(), division.id(), Role.IMPLEMENT, null);
        AssignmentStatus status =
                new AssignmentStatus(assignment, division, state, new PlanSnapshot.Reports(null, null, null), day, day);
        return new DivisionStanding.Owed(
                new ItemStatus(item, null, state, 0, day, 0, null, List.of(status), List.of()), status);
    }

    @Test
    void what_does_not_press_goes_by_the_day_that_holds_and_what_has_none_comes_last() {
        DivisionStanding standing = new DivisionStanding(
                division,
                List.of(
                        owed(1, State.NOT_BEGUN, null),
                        owed(2, State.DONE, null),
                        owed(3, State.ON_COURSE, "2023-01-31"),
                        owed(4, State.NOT_BEGUN, "2023-02-28"),
                        owed(5, State.DUE_SOON, "2022-12-31"),
                        owed(6, State.OVERDUE, "2022-10-31")));
        assertThat(standing.byUrgency())
                .extracting(one -> one.item().item().number())
                .containsExactly(6, 5, 3, 4, 1, 2);
    }
}
