package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yaodian.plan.Due;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.Role;

/** What the coordinator corrects in a draft, and that nothing else moves. */
class DraftEditsTest {
    private final Draft draft = new PlanReader().read("""
                    2024年工作要点
                    一、基础工作
                    （一）甲事。年内至少开展1次培训。（办公室牵头，人事处落实）
                    （二）乙事。6月30日前完成。（财务处负责）
                    （三）丙事。持续推进。（办公室负责）
                    """);

    @Test
    void a_division_that_is_assigned_again_has_the_new_role_and_no_other() {
        Draft edited = DraftEdits.assign(draft, 0, "人事处", Role.LEAD, false);
        assertThat(edited.items().get(0).assignments())
                .extracting(DraftAssignment::division, DraftAssignment::role)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("办公室", Role.LEAD),
                        org.assertj.core.groups.Tuple.tuple("人事处", Role.LEAD));
        assertThat(edited.items().subList(1, 3)).isEqualTo(draft.items().subList(1, 3));
    }

    @Test
    void an_obligation_is_replaced_where_it_stands_and_removed_alone() {
        DraftObligation read = draft.items().get(1).obligations().get(0);
        DraftObligation said = new DraftObligation(read.quote(), new Due.TimesPerYear(2), OwedBy.ITEM, read.from(), "");
        Draft replaced = DraftEdits.replaceObligation(draft, 1, read, said);
        assertThat(replaced.items().get(1).obligations()).containsExactly(said);
        assertThat(DraftEdits.removeObligation(replaced, 1, said).items().get(1).obligations())
                .isEmpty();
    }

    @Test
    void items_that_are_joined_keep_all_their_words_and_what_they_ask_for_and_the_rest_is_numbered_anew() {
        Draft joined = DraftEdits.joinToPrevious(draft, 1);
        assertThat(joined.items()).extracting(DraftItem::number).containsExactly(1, 2);
        assertThat(joined.items().get(0).text()).contains("培训", "乙事", "6月30日");
        assertThat(joined.items().get(0).obligations())
                .hasSize(draft.items().get(0).obligations().size()
                        + draft.items().get(1).obligations().size());
        assertThat(joined.items().get(0).assignments())
                .extracting(DraftAssignment::division)
                .contains("办公室", "人事处", "财务处");
        assertThatThrownBy(() -> DraftEdits.joinToPrevious(draft, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_item_is_split_at_a_sentence_and_what_each_part_asks_for_goes_with_its_words() {
        Draft read = new PlanReader().read("""
                        2024年工作要点
                        （一）甲事。年内至少开展1次培训。6月30日前完成目录。（办公室牵头，人事处落实）
                        （二）乙事。持续推进。（财务处负责）
                        """);
        DraftItem whole = read.items().get(0);
        int at = whole.text().indexOf("6月30日");
        assertThat(DraftEdits.splits(whole)).contains(at);
        Draft split = DraftEdits.split(read, 0, at);
        assertThat(split.items()).extracting(DraftItem::number).containsExactly(1, 2, 3);
        assertThat(split.items().get(0).text() + split.items().get(1).text()).isEqualTo(whole.text());
        assertThat(split.items().get(0).obligations())
                .extracting(DraftObligation::due)
                .containsExactly(new Due.TimesPerYear(1));
        assertThat(split.items().get(1).obligations())
                .extracting(DraftObligation::due)
                .containsExactly(new Due.ByDate(LocalDate.of(2024, 6, 30)));
        assertThat(split.items().get(1).assignments()).isEqualTo(whole.assignments());
        assertThatThrownBy(() -> DraftEdits.split(read, 0, at + 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
