package org.yaodian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yaodian.plan.PlanComparison.Compared;
import org.yaodian.plan.PlanComparison.Fate;
import org.yaodian.plan.PlanComparison.Told;

/** What became of the items of an earlier year. */
class PlanComparisonTest {
    private static final String OPENING = "年内至少举办1次政府开放日活动，邀请群众参与，做好互动交流。";

    private static Told item(int number, String title, String text, String... answering) {
        return new Told(number, title, text, List.of(answering), List.of());
    }

    private static List<String> told(PlanComparison comparison) {
        return comparison.items().stream()
                .map(item -> item.fate() + " " + number(item.before()) + " " + number(item.after()))
                .toList();
    }

    private static String number(Told told) {
        return told == null ? "-" : Integer.toString(told.number());
    }

    @Test
    void an_item_that_moved_and_kept_its_words_is_kept() {
        List<Told> earlier = List.of(item(1, "政策解读", "同步解读。"), item(2, "开放日", OPENING));
        List<Told> later = List.of(item(1, "开放日", OPENING), item(2, "政策解读", "同步解读。"));
        assertThat(told(PlanComparison.of(earlier, later, Map.of()))).containsExactly("KEPT 2 1", "KEPT 1 2");
    }

    @Test
    void the_year_that_a_plan_is_for_is_no_difference() {
        assertThat(told(PlanComparison.of(
                        List.of(item(1, "年报", "做好2022年年报。")), List.of(item(1, "年报", "做好 2023年\n年报。")), Map.of())))
                .containsExactly("KEPT 1 1");
    }

    @Test
    void an_item_with_other_words_or_another_division_is_changed() {
        List<Told> earlier = List.of(item(1, "开放日", OPENING, "办公室"), item(2, "培训", "开展培训。", "人事处"));
        List<Told> later = List.of(item(1, "开放日", OPENING.replace("1次", "2次"), "办公室"), item(2, "培训", "开展培训。", "办公室"));
        assertThat(told(PlanComparison.of(earlier, later, Map.of()))).containsExactly("CHANGED 1 1", "CHANGED 2 2");
    }

    @Test
    void an_item_under_another_title_is_known_by_its_text() {
        assertThat(told(PlanComparison.of(
                        List.of(item(1, "开展政府开放日活动", OPENING)), List.of(item(7, "走进机关", OPENING)), Map.of())))
                .containsExactly("CHANGED 1 7");
    }

    @Test
    void what_shares_no_words_is_new_and_the_other_gone_unless_somebody_said_that_they_belong_together() {
        List<Told> earlier = List.of(item(1, "档案", "清理目录。"));
        List<Told> later = List.of(item(1, "直播", "每月连线。"));
        assertThat(told(PlanComparison.of(earlier, later, Map.of()))).containsExactly("NEW - 1", "GONE 1 -");
        assertThat(told(PlanComparison.of(earlier, later, Map.of(1, 1)))).containsExactly("CHANGED 1 1");
    }

    @Property(tries = 200)
    void every_item_of_both_plans_is_told_once(@ForAll("plans") List<Told> earlier, @ForAll("plans") List<Told> later) {
        List<Compared> items = PlanComparison.of(earlier, later, Map.of()).items();
        assertThat(numbers(items, true)).containsExactlyInAnyOrderElementsOf(numbers(earlier));
        assertThat(numbers(items, false)).containsExactlyInAnyOrderElementsOf(numbers(later));
    }

    @Property(tries = 200)
    void a_plan_beside_itself_is_kept_whole(@ForAll("plans") List<Told> plan) {
        List<Told> worded = plan.stream()
                .filter(item -> item.text().matches("(?s).*[^\\s\\d年].*"))
                .toList();
        assertThat(PlanComparison.of(worded, worded, Map.of()).items()).allMatch(item -> item.fate() == Fate.KEPT);
    }

    private static List<Integer> numbers(List<Told> plan) {
        return plan.stream().map(Told::number).toList();
    }

    private static List<Integer> numbers(List<Compared> items, boolean before) {
        return items.stream()
                .map(item -> before ? item.before() : item.after())
                .filter(told -> told != null)
                .map(Told::number)
                .collect(Collectors.toList());
    }

    @Provide
    Arbitrary<List<Told>> plans() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("公开政务信息处室年报2023年\n ")
                .ofMinLength(3)
                .ofMaxLength(30);
        return Combinators.combine(words, words)
                .as((title, text) -> List.of(title, text))
                .list()
                .ofMaxSize(8)
                .map(texts -> {
                    List<Told> plan = new ArrayList<>();
                    texts.forEach(text -> plan.add(item(plan.size() + 1, text.get(0), text.get(1))));
                    return plan;
                });
    }
}
