package org.yaodian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class StatusPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 500;

    /** How bad a light is; grey and green differ by what was recorded, never by the day. */
    private static int badness(Light light) {
        return switch (light) {
            case GREY, GREEN -> 0;
            case YELLOW -> 1;
            case RED -> 2;
        };
    }

    private static void expectNotBetter(Light before, Light after) {
        assertThat(badness(after)).isGreaterThanOrEqualTo(badness(before));
        if (badness(before) == 0 && badness(after) == 0) {
            assertThat(after).isEqualTo(before);
        }
    }

    @Provide
    Arbitrary<Long> plans() {
        return Arbitraries.longs();
    }

    /** Any item whose facts all lie before the day. */
    private static PlanBuilder anyPlan(Random random, LocalDate today) {
        PlanBuilder plan = new PlanBuilder();
        if (random.nextBoolean()) {
            plan.issued(FIRST.plusDays(random.nextInt(365)).toString());
        }
        List<Assignment> assignments = new java.util.ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            assignments.add(plan.assign("处" + i, random.nextBoolean() ? Role.LEAD : Role.IMPLEMENT));
        }
        int before = (int) (today.toEpochDay() - FIRST.toEpochDay()) + 1;
        for (int i = random.nextInt(4); i > 0; i--) {
            Obligation obligation = plan.owes(anyDue(random), OwedBy.values()[random.nextInt(2)]);
            for (int met = random.nextInt(4); met > 0; met--) {
                Assignment by = assignments.isEmpty() ? null : assignments.get(random.nextInt(assignments.size()));
                plan.met(obligation, by, FIRST.plusDays(random.nextInt(before)).toString());
            }
            if (random.nextInt(5) == 0) {
                plan.excuse(obligation);
            }
        }
        for (Assignment assignment : assignments) {
            if (random.nextBoolean()) {
                int percent = random.nextInt(3) * 50;
                plan.reported(
                        assignment,
                        percent,
                        FIRST.plusDays(random.nextInt(before)).toString());
            }
        }
        if (random.nextInt(4) == 0) {
            plan.closed(FIRST.plusDays(random.nextInt(before)).toString());
        }
        return plan;
    }

    private static Due anyDue(Random random) {
        Integer day = random.nextBoolean() ? null : Integer.valueOf(1 + random.nextInt(31));
        return switch (random.nextInt(6)) {
            case 0 -> new Due.ByDate(FIRST.plusDays(random.nextInt(450)));
            case 1 -> new Due.TimesPerYear(1 + random.nextInt(4));
            case 2 -> new Due.WithinWorkingDays(random.nextInt(20), "来件");
            case 3 -> new Due.WithinDays(random.nextInt(20), null);
            case 4 -> new Due.EveryPeriod(Period.values()[random.nextInt(5)], day);
            default -> new Due.Standing();
        };
    }

    @Property(tries = 1500)
    void lights_never_get_better_only_because_a_day_passes(
            @ForAll("plans") long seed,
            @ForAll @IntRange(max = DAYS) int start,
            @ForAll @IntRange(min = 1, max = 200) int later) {
        LocalDate today = FIRST.plusDays(start);
        PlanBuilder plan = anyPlan(new Random(seed), today);
        ItemStatus before = plan.on(today).items().get(0);
        ItemStatus after = plan.on(today.plusDays(later)).items().get(0);
        expectNotBetter(before.state().light(), after.state().light());
        for (int i = 0; i < before.assignments().size(); i++) {
            expectNotBetter(
                    before.assignments().get(i).state().light(),
                    after.assignments().get(i).state().light());
        }
        for (int i = 0; i < before.obligations().size(); i++) {
            expectNotBetter(
                    before.obligations().get(i).state().light(),
                    after.obligations().get(i).state().light());
        }
        assertThat(after.completion()).isEqualTo(before.completion());
    }

    @Property(tries = 1500)
    void an_open_items_state_follows_from_its_parts(
            @ForAll("plans") long seed, @ForAll @IntRange(max = DAYS) int start) {
        LocalDate today = FIRST.plusDays(start);
        ItemStatus item = anyPlan(new Random(seed), today).on(today).items().get(0);
        if (item.item().closedOn() != null) {
            assertThat(item.state().isDone()).isTrue();
            return;
        }
        List<State> parts = new java.util.ArrayList<>();
        item.assignments().forEach(assignment -> parts.add(assignment.state()));
        item.obligations().stream()
                .filter(obligation -> obligation.obligation().excused() == null)
                .forEach(obligation -> parts.add(obligation.state()));
        State expected;
        if (parts.contains(State.OVERDUE)) {
            expected = State.OVERDUE;
        } else if (parts.contains(State.DUE_SOON)) {
            expected = State.DUE_SOON;
        } else if (Collections.frequency(parts, State.NOT_BEGUN) == parts.size()) {
            expected = State.NOT_BEGUN;
        } else {
            expected = State.ON_COURSE;
        }
        assertThat(item.state()).isEqualTo(expected);
    }

    @Property
    void what_is_overdue_has_passed_and_what_is_open_has_a_date(
            @ForAll("plans") long seed, @ForAll @IntRange(max = DAYS) int start) {
        LocalDate today = FIRST.plusDays(start);
        PlanStatus status = anyPlan(new Random(seed), today).on(today);
        for (Limit limit : status.limits()) {
            if (limit.state() == State.OVERDUE) {
                assertThat(limit.date()).isBefore(today);
            } else if (!limit.state().isDone()) {
                assertThat(limit.date()).isAfterOrEqualTo(today);
            }
        }
        for (ObligationStatus obligation : status.items().get(0).obligations()) {
            assertThat(obligation.overdue()).isLessThanOrEqualTo(obligation.open());
            assertThat(obligation.nextDue() == null).isEqualTo(obligation.open() == 0);
        }
    }

    @Property
    void the_state_of_a_whole_does_not_depend_on_the_order_of_its_parts(
            @ForAll List<State> parts, @ForAll Random random) {
        List<State> shuffled = new java.util.ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        assertThat(State.ofParts(shuffled)).isEqualTo(State.ofParts(parts));
    }
}
