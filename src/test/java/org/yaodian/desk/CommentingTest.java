package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Comment;
import org.yaodian.store.Access;
import org.yaodian.store.HistoryFilter;

/** Comments at the desk: who says, who corrects, and who has not read. */
class CommentingTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void make() {
        desk = DeskFixture.desk(folder);
        PeopleKeeping people = new PeopleKeeping(desk);
        people.add("王五", "人事处", "MEMBER");
        people.add("赵六", "财务处", "MEMBER");
        people.add("钱七", "信息中心", "MEMBER");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Does something at the desk as another. */
    private void as(String name, java.util.function.Consumer<Desk> act) {
        Path path = desk.path();
        desk.close();
        try (Desk other = Desk.open(path, Access.WINDOW, DeskFixture.CLOCK, name)) {
            act.accept(other);
        }
        desk = DeskFixture.open(path);
    }

    private static Map<UUID, Integer> unread(Desk at) {
        return new Commenting(at).unread(DeskFixture.snapshot(at));
    }

    @Test
    void a_comment_is_kept_with_whom_it_turns_to_and_undo_takes_it_back() {
        Commenting commenting = new Commenting(desk);
        int number = commenting.add(null, 1, " 请@人事处 核对 ");
        UUID item = DeskFixture.item(desk, 1).id();
        Comment comment = commenting.ofItem(item).get(0);
        assertThat(comment.number()).isEqualTo(number);
        assertThat(comment.text()).isEqualTo("请@人事处 核对");
        assertThat(comment.author()).isEqualTo(DeskFixture.COORDINATOR);
        assertThat(comment.mentions())
                .containsExactly(DeskFixture.division(desk, "人事处").id());
        assertThat(desk.history(HistoryFilter.ofItem(item), 0, 1).get(0).told().key())
                .isEqualTo("comment.added");
        new Undoing(desk).undo();
        assertThat(commenting.ofItem(item)).isEmpty();
        DeskFixture.expectWhole(desk);
    }

    @Test
    void what_is_empty_too_long_or_turns_to_nobody_is_refused() {
        Commenting commenting = new Commenting(desk);
        assertThat(DeskFixture.reasonOf(() -> commenting.add(null, 1, "  "))).isEqualTo("comment.empty");
        assertThat(DeskFixture.reasonOf(() -> commenting.add(null, 1, "长".repeat(2001))))
                .isEqualTo("comment.long");
        assertThat(DeskFixture.reasonOf(() -> commenting.add(null, 1, "@某处 看"))).isEqualTo("comment.mention");
        assertThat(DeskFixture.reasonOf(() -> commenting.add(null, 9, "看"))).isEqualTo("item.unknown");
        assertThat(commenting.all(null)).isEmpty();
    }

    @Test
    void only_who_said_it_changes_it_and_takes_it_back_and_the_history_keeps_the_text() {
        int number = new Commenting(desk).add(null, 2, "第一稿");
        as("王五", other -> {
            Commenting commenting = new Commenting(other);
            assertThat(DeskFixture.reasonOf(() -> commenting.edit(number, "改"))).isEqualTo("comment.others");
            assertThat(DeskFixture.reasonOf(() -> commenting.remove(number))).isEqualTo("comment.others");
        });
        Commenting commenting = new Commenting(desk);
        commenting.edit(number, "第二稿 @人事处");
        commenting.remove(number);
        UUID item = DeskFixture.item(desk, 2).id();
        assertThat(commenting.ofItem(item)).isEmpty();
        assertThat(desk.history(HistoryFilter.ofItem(item), 0, 1)
                        .get(0)
                        .rows()
                        .get(0)
                        .before())
                .containsEntry("text", "第二稿 @人事处");
        assertThat(DeskFixture.reasonOf(() -> commenting.remove(number))).isEqualTo("comment.unknown");
        DeskFixture.expectWhole(desk);
    }

    @Test
    void a_comment_is_unread_for_the_divisions_that_answer_and_those_it_turns_to_until_it_is_seen() {
        UUID item = DeskFixture.item(desk, 1).id();
        new Commenting(desk).add(null, 1, "@财务处 请核对");
        int last = new Commenting(desk).add(null, 1, "不急");
        // one's own are read
        assertThat(unread(desk)).isEmpty();
        as("王五", other -> assertThat(unread(other)).isEmpty());
        as("赵六", other -> {
            assertThat(unread(other)).isEqualTo(Map.of(item, 1));
            int before = other.historyCount(HistoryFilter.ALL);
            new Commenting(other).see(item, last);
            assertThat(unread(other)).isEmpty();
            assertThat(other.historyCount(HistoryFilter.ALL)).isEqualTo(before);
        });
        new Commenting(desk).add(null, 2, "人事处的事");
        as("王五", other -> assertThat(unread(other).values()).containsExactly(1));
        DeskFixture.expectWhole(desk);
    }

    @Test
    void what_turns_to_a_division_and_was_not_read_is_told_to_that_division_alone() {
        UUID item = DeskFixture.item(desk, 1).id();
        int turned = new Commenting(desk).add(null, 1, "@财务处 请核对");
        new Commenting(desk).add(null, 1, "不急");
        as("赵六", other -> {
            assertThat(new Commenting(other).unreadMentions(DeskFixture.snapshot(other)))
                    .extracting(Comment::number)
                    .containsExactly(turned);
            new Commenting(other).see(item, turned);
            assertThat(new Commenting(other).unreadMentions(DeskFixture.snapshot(other)))
                    .isEmpty();
        });
        as(
                "王五",
                other -> assertThat(new Commenting(other).unreadMentions(DeskFixture.snapshot(other)))
                        .isEmpty());
        assertThat(new Commenting(desk).unreadMentions(DeskFixture.snapshot(desk)))
                .isEmpty();
    }

    @Test
    void the_office_has_every_comment_to_read() {
        as("王五", other -> new Commenting(other).add(null, 2, "有困难"));
        assertThat(unread(desk).values()).containsExactly(1);
    }

    @Test
    void a_division_that_does_not_answer_for_an_item_says_nothing_of_it() {
        as("钱七", other -> {
            Commenting commenting = new Commenting(other);
            assertThat(commenting.may(DeskFixture.snapshot(other), DeskFixture.item(other, 1)))
                    .isFalse();
            assertThat(DeskFixture.reasonOf(() -> commenting.add(null, 1, "我也说一句")))
                    .isEqualTo("permission.division");
        });
    }

    @Test
    void an_item_is_removed_with_its_comments_and_comes_back_with_them() {
        new Commenting(desk).add(null, 1, "要移除吗");
        new PlanEditing(desk).removeItem(DeskFixture.snapshot(desk), DeskFixture.item(desk, 1));
        assertThat(new Commenting(desk).all(null)).isEmpty();
        new Undoing(desk).undo();
        assertThat(new Commenting(desk).all(null)).hasSize(1);
        DeskFixture.expectWhole(desk);
    }
}
