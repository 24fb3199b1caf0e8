package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Row;
import org.yaodian.plan.WorkItem;

class UndoRedoTest {
    private static final String ONE = "张三";
    private static final String OTHER = "李四";

    @TempDir
    Path folder;

    private PlanFile file;

    @BeforeEach
    void open() {
        file = Records.open(Records.file(folder), Access.WRITE_ONCE);
    }

    @AfterEach
    void every_history_stays_whole() {
        assertThat(Records.broken(file)).isEmpty();
        file.close();
    }

    private void retitle(String who, int item, String title) {
        Records.retitle(file, who, item, title);
    }

    private long undo(String who) {
        return file.undo(who, Records.AT).map(RecordedChange::seq).orElse(0L);
    }

    private long redo(String who) {
        return file.redo(who, Records.AT).map(RecordedChange::seq).orElse(0L);
    }

    private String title() {
        return Records.title(file, 1);
    }

    @Test
    void changes_are_taken_back_one_by_one_and_done_again_in_their_order() {
        List.of("甲", "乙", "丙").forEach(title -> retitle(ONE, 1, title));
        for (String expected : List.of("乙", "甲", "事项1")) {
            undo(ONE);
            assertThat(title()).isEqualTo(expected);
        }
        assertThat(undo(ONE)).isZero();
        for (String expected : List.of("甲", "乙", "丙")) {
            redo(ONE);
            assertThat(title()).isEqualTo(expected);
        }
        assertThat(redo(ONE)).isZero();
        undo(ONE);
        assertThat(title()).isEqualTo("乙");
    }

    @Test
    void the_files_own_beginning_is_not_undone() {
        assertThat(file.undoable(ONE)).isEmpty();
        assertThat(undo(ONE)).isZero();
        assertThat(file.historyCount(HistoryFilter.ALL)).isEqualTo(1);
    }

    @Test
    void undo_and_redo_are_changes_of_their_own() {
        retitle(ONE, 1, "甲");
        undo(ONE);
        redo(ONE);
        List<RecordedChange> history = file.history(HistoryFilter.ALL, 0, 10);
        assertThat(history).extracting(RecordedChange::act).containsExactly(Act.REDO, Act.UNDO, Act.DO, Act.DO);
        assertThat(history).extracting(RecordedChange::target).containsExactly(2L, 2L, null, null);
        assertThat(Records.snapshot(file).item(1).orElseThrow().revision()).isEqualTo(4);
    }

    @Test
    void a_new_change_takes_away_what_could_be_done_again() {
        retitle(ONE, 1, "甲");
        undo(ONE);
        retitle(ONE, 2, "乙");
        assertThat(file.redoable(ONE)).isEmpty();
        assertThat(redo(ONE)).isZero();
        assertThat(title()).isEqualTo("事项1");
    }

    @Test
    void redo_does_again_what_was_undone_last_and_never_what_a_later_change_took_away() {
        retitle(ONE, 1, "甲");
        undo(ONE);
        retitle(ONE, 1, "乙");
        undo(ONE);
        redo(ONE);
        assertThat(title()).isEqualTo("乙");
        assertThat(redo(ONE)).isZero();
        assertThat(title()).isEqualTo("乙");
    }

    @Test
    void each_takes_back_only_ones_own() {
        retitle(ONE, 1, "甲");
        retitle(OTHER, 2, "乙");
        undo(ONE);
        assertThat(title()).isEqualTo("事项1");
        assertThat(Records.title(file, 2)).isEqualTo("乙");
        undo(OTHER);
        assertThat(Records.title(file, 2)).isEqualTo("事项2");
        assertThat(undo(OTHER)).isZero();
        assertThat(undo("王五")).isZero();
        redo(ONE);
        assertThat(title()).isEqualTo("甲");
        assertThat(Records.title(file, 2)).isEqualTo("事项2");
    }

    @Test
    void what_another_has_changed_since_is_not_taken_back() {
        retitle(ONE, 1, "甲");
        retitle(OTHER, 1, "乙");
        assertThatThrownBy(() -> undo(ONE)).isInstanceOf(StaleRevision.class);
        assertThat(title()).isEqualTo("乙");
        assertThat(file.historyCount(HistoryFilter.ALL)).isEqualTo(3);
        // when the other takes it back, the record is again what the first made of it
        undo(OTHER);
        undo(ONE);
        assertThat(title()).isEqualTo("事项1");
    }

    @Test
    void what_another_has_changed_since_it_was_undone_is_not_done_again() {
        retitle(ONE, 1, "甲");
        undo(ONE);
        retitle(OTHER, 1, "乙");
        assertThatThrownBy(() -> redo(ONE)).isInstanceOf(StaleRevision.class);
        assertThat(title()).isEqualTo("乙");
    }

    @Test
    void a_record_that_was_added_goes_and_comes_back_with_its_identity() {
        Division added = new Division(UUID.randomUUID(), Row.UNSAVED, 3, "信息中心", "直属事业单位", null, null);
        file.apply(Records.change(ONE, RowChange.added(added)));
        undo(ONE);
        assertThat(file.divisions()).hasSize(2);
        redo(ONE);
        assertThat(file.divisions()).hasSize(3).last().extracting(Division::id).isEqualTo(added.id());
        undo(ONE);
        redo(ONE);
        assertThat(file.divisions()).hasSize(3);
    }

    @Test
    void an_item_removed_with_all_that_hangs_on_it_comes_back_whole() {
        WorkItem item = Records.snapshot(file).item(1).orElseThrow();
        Assignment assignment = Records.snapshot(file).assignmentsOf(item).get(0);
        Progress progress = Records.progress(file, assignment, 40, "做了", Records.DAY);
        file.apply(Records.change(OTHER, RowChange.added(progress)));
        var before = Records.snapshot(file);
        List<RowChange<?>> rows = new java.util.ArrayList<>();
        rows.add(RowChange.removed(file.progressOf(item.id()).get(0)));
        before.assignmentsOf(item).forEach(each -> rows.add(RowChange.removed(each)));
        before.obligationsOf(item).forEach(each -> rows.add(RowChange.removed(each)));
        rows.add(RowChange.removed(item));
        file.apply(Records.change(ONE, rows.toArray(RowChange<?>[]::new)));
        assertThat(Records.snapshot(file).item(1)).isEmpty();
        undo(ONE);
        var after = Records.snapshot(file);
        assertThat(after.item(1).orElseThrow().title()).isEqualTo("事项1");
        assertThat(after.assignmentsOf(item)).hasSameSizeAs(before.assignmentsOf(item));
        assertThat(after.obligationsOf(item))
                .extracting(o -> o.due())
                .containsExactly(before.obligationsOf(item).get(0).due());
        assertThat(after.reportsOn(assignment).percent()).isEqualTo(40);
        assertThat(after.reportsOn(assignment).accepted().recordedAt()).isEqualTo(Records.AT);
    }

    @Test
    void any_chain_of_one_actor_behaves_as_the_stacks_of_an_editor() {
        java.util.Random random = new java.util.Random(20220822);
        java.util.Deque<String> done = new java.util.ArrayDeque<>(List.of("事项1"));
        java.util.Deque<String> undone = new java.util.ArrayDeque<>();
        for (int step : IntStream.range(0, 120).toArray()) {
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    retitle(ONE, 1, "题" + step);
                    done.push("题" + step);
                    undone.clear();
                }
                case 2, 3 -> {
                    boolean can = done.size() > 1;
                    assertThat(undo(ONE) != 0).as("undo at step " + step).isEqualTo(can);
                    if (can) {
                        undone.push(done.pop());
                    }
                }
                default -> {
                    boolean can = !undone.isEmpty();
                    assertThat(redo(ONE) != 0).as("redo at step " + step).isEqualTo(can);
                    if (can) {
                        done.push(undone.pop());
                    }
                }
            }
            assertThat(title()).as("step " + step).isEqualTo(done.peek());
        }
    }
}
