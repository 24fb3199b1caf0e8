package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingSort;
import org.yaodian.lookback.FindingSort.Order;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.plan.Refused;

/** The file reckons the states and limits of findings itself: on every day the same as follows from what happened. */
class FindingColumnsTest {
    private static final LocalDate BEGIN = DeskFixture.TODAY.minusDays(30);
    private static final List<Path> PROOF = List.of(Path.of("LICENSE"));
    private static final int FINDINGS = 8;
    private static final int ACTS = 60;

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void states_limits_counts_and_orders_are_those_of_the_replay(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("findings");
        try (Desk desk = DeskFixture.desk(folder)) {
            new Course(desk, new Random(seed)).run();
            for (LocalDate day = BEGIN; !day.isAfter(DeskFixture.TODAY); day = day.plusDays(6)) {
                expectSame(new FindingBrowsing(desk), day);
            }
        } finally {
            DeskFixture.remove(folder);
        }
    }

    private static void expectSame(FindingBrowsing browsing, LocalDate day) {
        List<FindingStanding> latest = browsing.page(FindingQuery.all(day), FindingSort.LATEST, 0, Integer.MAX_VALUE);
        for (FindingState state : FindingState.values()) {
            FindingQuery query = FindingQuery.all(day).withStates(Set.of(state));
            List<Integer> expected = numbers(
                    latest.stream().filter(finding -> finding.state() == state).toList());
            assertThat(numbers(browsing.page(query, FindingSort.LATEST, 0, Integer.MAX_VALUE)))
                    .as("%s on %s", state, day)
                    .isEqualTo(expected);
            assertThat(browsing.count(query)).isEqualTo(expected.size());
        }
        Comparator<FindingStanding> byLimit =
                Comparator.comparing(FindingStanding::limit, Comparator.nullsLast(Comparator.naturalOrder()));
        for (boolean descending : new boolean[] {false, true}) {
            expectOrder(browsing, day, latest, new FindingSort(Order.LIMIT, descending), byLimit);
            expectOrder(
                    browsing,
                    day,
                    latest,
                    new FindingSort(Order.STATE, descending),
                    Comparator.comparing(FindingStanding::state));
        }
    }

    private static void expectOrder(
            FindingBrowsing browsing,
            LocalDate day,
            List<FindingStanding> latest,
            FindingSort sort,
            Comparator<FindingStanding> rule) {
        List<FindingStanding> expected = new ArrayList<>(latest);
        expected.sort(sort.descending() ? rule.reversed() : rule);
        assertThat(numbers(browsing.page(FindingQuery.all(day), sort, 0, Integer.MAX_VALUE)))
                .as("%s on %s", sort, day)
                .isEqualTo(numbers(expected));
    }

    private static List<Integer> numbers(List<FindingStanding> findings) {
        return findings.stream().map(finding -> finding.finding().number()).toList();
    }

    /** Findings and what is done with them at random, on days that come in any order; what is forbidden is left out. */
    private static final class Course {
        private final Desk desk;
        private final Desk other;
        private final Random random;
        private final List<Integer> findings = new ArrayList<>();

        Course(Desk desk, Random random) {
            this.desk = desk;
            this.random = random;
            new PeopleKeeping(desk).add("孙主任", null, "COORDINATOR");
            this.other = desk.handTo(SignIn.as("孙主任"));
        }

        void run() {
            int round = new LookBackRounds(desk).start(null, 2021, BEGIN);
            for (int i = 0; i < FINDINGS; i++) {
                findings.add(new FindingKeeping(desk)
                        .add(round, 1, "办公室", new FindingKeeping.Said("问题" + i, null, null, null), day()));
            }
            for (int i = 0; i < ACTS; i++) {
                try {
                    act(findings.get(random.nextInt(FINDINGS)));
                } catch (Refused forbidden) {
                    // is not what is looked at here
                }
            }
        }

        private LocalDate day() {
            return BEGIN.plusDays(random.nextInt(31));
        }

        private void act(int finding) {
            Rectifying rectifying = new Rectifying(desk);
            LocalDate day = day();
            Integer measure = measure(finding);
            int what = random.nextInt(9);
            if (measure == null || what < 2) {
                rectifying.plan(
                        finding,
                        new Rectifying.Measure("措施", "办公室", "王五", day.plusDays(random.nextInt(20)), null),
                        day);
                return;
            }
            switch (what) {
                case 2, 3 -> rectifying.submit(finding, random.nextBoolean() ? measure : null, "已办", PROOF, day);
                case 4 -> rectifying.sendBack(finding, random.nextBoolean() ? measure : null, "再办", day);
                case 5 -> {
                    rectifying.ask(finding, measure, day.plusDays(25), "来不及", day);
                    rectifying.grant(finding, measure, day);
                }
                case 6 -> rectifying.withdraw(finding, measure, "不必", day);
                case 7 -> new Rectifying(other).close(finding, null, day);
                default -> {
                    if (random.nextInt(4) == 0) {
                        new FindingKeeping(desk).voidFinding(finding, "记错", day);
                    }
                }
            }
        }

        private Integer measure(int finding) {
            var measures = FindingKeeping.numbered(desk, finding).measures();
            return measures.isEmpty()
                    ? null
                    : measures.get(random.nextInt(measures.size())).number();
        }
    }
}
