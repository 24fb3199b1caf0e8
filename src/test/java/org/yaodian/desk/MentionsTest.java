package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yaodian.plan.Division;
import org.yaodian.plan.Refused;

/** Whom a text turns to. */
class MentionsTest {
    private final List<Division> divisions =
            List.of(division(1, "办公室"), division(2, "社会救助处"), division(3, "社会救助处（低保中心）"), division(4, "人事处"));
    private final Mentions mentions = new Mentions(divisions);

    private static Division division(int ordinal, String name) {
        return new Division(UUID.randomUUID(), 1, ordinal, name, "处室", null, null);
    }

    private List<String> named(String text) {
        return mentions.in(text).stream()
                .map(mention -> mention.division().name())
                .toList();
    }

    @Test
    void the_longest_name_that_fits_is_meant() {
        assertThat(named("请@社会救助处（低保中心）和@社会救助处核对")).containsExactly("社会救助处（低保中心）", "社会救助处");
    }

    @Test
    void parentheses_of_either_width_and_the_wide_sign_are_the_same() {
        assertThat(named("＠社会救助处(低保中心)请看")).containsExactly("社会救助处（低保中心）");
    }

    @Test
    void a_mention_is_from_its_sign_to_the_end_of_the_name() {
        assertThat(mentions.in("请 @人事处 看").get(0)).extracting("from", "to").containsExactly(2, 6);
    }

    @Test
    void who_is_mentioned_twice_is_mentioned() {
        assertThat(mentions.divisionsIn("@人事处 @办公室 @人事处"))
                .containsExactly(divisions.get(3).id(), divisions.get(0).id());
    }

    @Test
    void an_address_and_a_sign_alone_mention_nobody() {
        assertThat(named("发到 office@mca.cn，或 @ 我，@")).isEmpty();
    }

    @Test
    void a_name_of_nobody_is_refused_with_the_nearest() {
        Refused refused = DeskFixture.refusal(() -> mentions.in("请@救助处，尽快"));
        assertThat(refused.reason()).isEqualTo("comment.mention");
        assertThat(refused.arguments().get(0)).hasToString("救助处");
        assertThat(refused.arguments().get(1).toString()).contains("社会救助处");
    }

    @Test
    void what_is_being_typed_is_completed_those_that_begin_with_it_first() {
        assertThat(mentions.beginning("人").stream().map(Division::name)).containsExactly("人事处");
        assertThat(mentions.beginning("处").stream().map(Division::name)).hasSize(3);
        assertThat(mentions.beginning("")).hasSize(4);
        assertThat(Mentions.typing("请 @社会", 5)).contains(2);
        assertThat(Mentions.typing("请 @社会 看", 7)).isEmpty();
        assertThat(Mentions.typing("a@b", 3)).isEmpty();
    }
}
