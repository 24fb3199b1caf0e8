package org.yaodian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yaodian.exchange.RowComparison.Told;
import org.yaodian.exchange.RowComparison.Verdict;

/** Base, ours and theirs: what comes of a row. */
class RowComparisonTest {
    private static Told told(String base, String ours, String theirs) {
        return new Told(Fingerprint.of(base), ours, theirs);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of("", "一", "二", "三", " 一 ", "一\r\n二", "一\n二");
    }

    @Provide
    Arbitrary<List<Told>> rows() {
        Arbitrary<String> theirs = Arbitraries.of("", "一", "二", "一\n二", null);
        return Combinators.combine(values(), values(), theirs)
                .as(RowComparisonTest::told)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property
    void who_writes_nothing_changes_nothing(@ForAll("values") String base, @ForAll("values") String ours) {
        List<Told> row = List.of(told(base, ours, null));
        assertThat(RowComparison.ofStatement(row)).isEqualTo(Verdict.UNCHANGED);
        assertThat(RowComparison.ofValues(row)).isEqualTo(Verdict.UNCHANGED);
    }

    @Property
    void what_both_wrote_alike_is_no_conflict(@ForAll("values") String base, @ForAll("values") String value) {
        assertThat(RowComparison.ofStatement(List.of(told(base, value, value)))).isEqualTo(Verdict.UNCHANGED);
    }

    @Property
    void where_nothing_was_changed_here_there_is_no_conflict(
            @ForAll("values") String ours, @ForAll("values") String theirs) {
        List<Told> row = List.of(told(ours, ours, theirs));
        Verdict expected = Fingerprint.plain(ours).equals(Fingerprint.plain(theirs)) ? Verdict.UNCHANGED : Verdict.NEW;
        assertThat(RowComparison.ofStatement(row)).isEqualTo(expected);
        assertThat(RowComparison.ofValues(row)).isEqualTo(expected);
    }

    @Property
    void what_both_changed_in_two_ways_is_a_conflict(@ForAll("rows") List<Told> rows) {
        boolean both = rows.stream().anyMatch(value -> value.isOther() && value.isChangedHere());
        assertThat(RowComparison.ofValues(rows) == Verdict.CONFLICT).isEqualTo(both);
    }

    @Property
    void a_statement_is_in_conflict_wherever_its_values_are(@ForAll("rows") List<Told> rows) {
        if (RowComparison.ofValues(rows) == Verdict.CONFLICT) {
            assertThat(RowComparison.ofStatement(rows)).isEqualTo(Verdict.CONFLICT);
        }
        assertThat(RowComparison.ofStatement(rows) == Verdict.UNCHANGED)
                .isEqualTo(RowComparison.ofValues(rows) == Verdict.UNCHANGED);
    }

    @Property
    void what_was_taken_is_unchanged_when_it_comes_again(@ForAll("rows") List<Told> rows) {
        List<Told> again = rows.stream()
                .map(value ->
                        new Told(value.base(), value.theirs() == null ? value.ours() : value.theirs(), value.theirs()))
                .toList();
        assertThat(RowComparison.ofStatement(again)).isEqualTo(Verdict.UNCHANGED);
        assertThat(RowComparison.ofValues(again)).isEqualTo(Verdict.UNCHANGED);
    }
}
