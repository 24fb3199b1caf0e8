package org.yaodian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever stands as before is the very record of before, so that nobody need compare it again. */
class KeptRecordsTest {
    private final PlanBuilder plan = new PlanBuilder();
    private Assignment assignment;
    private PlanStatus before;

    @BeforeEach
    void aPlanThatWasShown() {
        assignment = plan.assign("办公室", Role.LEAD);
        before = plan.on("2022-06-01");
    }

    @Test
    void an_item_that_stands_as_before_is_the_record_of_before() {
        PlanStatus now = plan.on("2022-06-01");
        assertThat(now.items().get(0)).isNotSameAs(before.items().get(0));
        assertThat(now.keeping(before).items().get(0)).isSameAs(before.items().get(0));
    }

    @Test
    void an_item_that_stands_otherwise_is_shown_as_it_stands_now() {
        plan.reported(assignment, 40, "2022-05-30");
        PlanStatus now = plan.on("2022-06-01");
        assertThat(now.keeping(before).items()).isEqualTo(now.items());
        assertThat(now.keeping(before)).isEqualTo(now);
    }

    @Test
    void without_a_plan_before_it_is_as_it_is() {
        assertThat(before.keeping(null)).isSameAs(before);
    }
}
