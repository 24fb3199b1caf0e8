package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yaodian.plan.Due;
import org.yaodian.plan.DueKind;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.OwedBy;

/** Which phrases entries count for, as they are ticked. */
class CountingTest {
    private static final Obligation YEAR = obligation(1, "年底前（12月）完成", new Due.ByDate(LocalDate.of(2022, 12, 31)));
    private static final Obligation ONCE = obligation(2, "至少1次", new Due.TimesPerYear(1));
    private static final Obligation ALWAYS = obligation(3, "常态化", new Due.Standing());
    private static final List<Obligation> ALL = List.of(YEAR, ONCE, ALWAYS);

    private static Obligation obligation(int number, String quote, Due due) {
        return new Obligation(new UUID(0, number), 1, new UUID(1, 1), number, quote, due, OwedBy.ITEM, null);
    }

    private static Set<UUID> ids(Obligation... obligations) {
        return java.util.Arrays.stream(obligations).map(Obligation::id).collect(java.util.stream.Collectors.toSet());
    }

    private static List<Serving> counting(List<Serving> serves, Obligation... ticked) {
        List<Serving> counting = Counting.counting(serves, ALL, ids(ticked));
        assertThat(Counting.counted(counting, ALL)).isEqualTo(ids(ticked));
        return counting;
    }

    @Test
    void what_is_ticked_counts_and_nothing_else() {
        List<Serving> any = List.of(Counting.any());
        assertThat(counting(any, YEAR, ONCE, ALWAYS)).isSameAs(any);
        counting(any, ONCE);
        counting(any, YEAR, ALWAYS);
        assertThat(counting(any)).isEmpty();
        counting(List.of(), YEAR);
        counting(counting(any, ONCE), YEAR, ONCE, ALWAYS);
        counting(counting(any, ONCE), YEAR);
    }

    @Test
    void how_a_phrase_counts_stays_as_it_was() {
        List<Serving> serves = List.of(
                new Serving(List.of(), Set.of(DueKind.BY_DATE), "规范性文件", Serving.Counts.ALL_CLOSED),
                new Serving(List.of(), Set.of(DueKind.STANDING), null, Serving.Counts.EACH_CLOSED));
        List<Serving> narrowed = counting(serves, YEAR, ONCE);
        assertThat(narrowed).hasSize(2);
        assertThat(narrowed.get(0).counts()).isEqualTo(Serving.Counts.ALL_CLOSED);
        assertThat(narrowed.get(0).entryKind()).isEqualTo("规范性文件");
        assertThat(narrowed.get(1).entryKind()).isNull();
    }
}
