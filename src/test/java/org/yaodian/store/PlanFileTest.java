package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.Due;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.Period;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressState;
import org.yaodian.plan.Row;
import org.yaodian.plan.TypedText;
import org.yaodian.plan.WorkItem;

class PlanFileTest {
    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void make() {
        path = Records.file(folder);
    }

    private static Assignment firstAssignment(PlanFile file) {
        return Records.snapshot(file).assignments().get(0);
    }

    @Test
    void a_new_file_is_whole_and_alone_in_its_folder() throws IOException {
        assertThat(Refusals.names(folder)).containsExactly("计划.yaodian");
        try (PlanFile file = Records.open(path, Access.READ)) {
            assertThat(Records.broken(file)).isEmpty();
            assertThat(file.years()).containsExactly(2022);
            assertThat(file.historyCount(HistoryFilter.ALL)).isEqualTo(1);
            assertThat(file.writable()).isFalse();
        }
    }

    @Test
    void what_was_written_is_read_again() {
        UUID id;
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            id = file.id();
            Records.retitle(file, "张三", 1, "新标题");
        }
        try (PlanFile file = Records.open(path, Access.READ)) {
            assertThat(file.id()).isEqualTo(id);
            assertThat(Records.title(file, 1)).isEqualTo("新标题");
            PlanSnapshot snapshot = Records.snapshot(file);
            assertThat(snapshot.plan().issued()).isEqualTo("2022-08-22");
            assertThat(snapshot.divisions()).extracting(d -> d.name()).containsExactly("办公室", "人事处");
            assertThat(snapshot.divisions().get(1).sinceYear()).isEqualTo(2020);
            assertThat(file.document(snapshot.plan().id()).orElseThrow().text()).isEqualTo("一、…\n（一）…");
            assertThat(file.snapshot(2021, LocalDate.of(2022, 1, 1))).isEmpty();
        }
    }

    @Test
    void nothing_lies_beside_a_closed_file() throws IOException {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            Records.retitle(file, "张三", 1, "新标题");
        }
        assertThat(Refusals.names(folder)).containsExactly("计划.yaodian");
    }

    @Test
    void a_file_that_is_there_is_not_overwritten() throws IOException {
        String before = Refusals.sha256(path);
        assertThat(Refusals.reasonOf(() -> PlanFiles.create(path, Records.first())))
                .isEqualTo("file.exists");
        assertThat(Refusals.sha256(path)).isEqualTo(before);
        assertThat(Refusals.names(folder)).containsExactly("计划.yaodian");
    }

    @Test
    void a_file_in_a_folder_that_is_missing_or_takes_none_is_refused() {
        assertThat(Refusals.reasonOf(() -> PlanFiles.create(folder.resolve("无/a.yaodian"), Records.first())))
                .isEqualTo("file.noFolder");
        assertThat(Refusals.reasonOf(() -> PlanFiles.create(Path.of("/proc/a.yaodian"), Records.first())))
                .isEqualTo("file.notWritable");
    }

    @Test
    void every_kind_of_limit_comes_back_as_it_went() {
        List<Due> dues = List.of(
                new Due.ByDate(LocalDate.of(2022, 2, 28)),
                new Due.TimesPerYear(4),
                new Due.WithinWorkingDays(10, "决策文件出台后"),
                new Due.WithinDays(0, null),
                new Due.EveryPeriod(Period.HALF_YEAR, null),
                new Due.EveryPeriod(Period.MONTH, 5),
                new Due.Standing());
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            WorkItem item = Records.snapshot(file).item(2).orElseThrow();
            for (Due due : dues) {
                file.apply(Records.change(
                        "张三",
                        RowChange.added(new Obligation(
                                UUID.randomUUID(),
                                Row.UNSAVED,
                                item.id(),
                                dues.indexOf(due) + 2,
                                "要求",
                                due,
                                OwedBy.EACH_DIVISION,
                                null))));
            }
            assertThat(Records.snapshot(file).obligationsOf(item))
                    .extracting(Obligation::due)
                    .containsSubsequence(dues);
            // one kind made of another leaves nothing of it behind
            for (Due due : dues) {
                Obligation old = Records.snapshot(file).obligationsOf(item).get(0);
                file.apply(
                        Records.change("张三", RowChange.changed(old, old.withContent(old.quote(), due, OwedBy.ITEM))));
                assertThat(Records.snapshot(file).obligationsOf(item).get(0).due())
                        .isEqualTo(due);
            }
            assertThat(Records.broken(file)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "'; drop table plan; --", "\"\\\n\r\t", "𠮷😀", "<&>\u2028", "\u0000 零", "e\u0301", "\uFEFF"
            })
    void any_text_comes_back_without_what_is_not_seen_and_keeps_the_history_whole(String text) {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            Progress progress = Records.progress(file, firstAssignment(file), 10, text, Records.DAY);
            file.apply(Records.change("张三", RowChange.added(progress)));
            assertThat(Records.snapshot(file)
                            .reportsOn(firstAssignment(file))
                            .accepted()
                            .done())
                    .isEqualTo(TypedText.clean(text));
            assertThat(Records.broken(file)).isEmpty();
        }
    }

    @Test
    void each_change_of_a_record_makes_its_revision_grow_by_one() {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            assertThat(Records.snapshot(file).item(1).orElseThrow().revision()).isEqualTo(1);
            Records.retitle(file, "张三", 1, "甲");
            Records.retitle(file, "张三", 1, "乙");
            assertThat(Records.snapshot(file).item(1).orElseThrow().revision()).isEqualTo(3);
            assertThat(Records.snapshot(file).item(2).orElseThrow().revision()).isEqualTo(1);
        }
    }

    @Test
    void a_record_that_has_moved_on_is_not_written_over() {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            WorkItem read = Records.snapshot(file).item(1).orElseThrow();
            Records.retitle(file, "李四", 1, "别人的标题");
            long before = file.historyCount(HistoryFilter.ALL);
            assertThatThrownBy(() -> file.apply(
                            Records.change("张三", RowChange.changed(read, read.withContent(null, "", "我的标题", "内容")))))
                    .isInstanceOf(StaleRevision.class);
            assertThatThrownBy(() -> file.apply(Records.change("张三", RowChange.removed(read))))
                    .isInstanceOf(StaleRevision.class);
            assertThat(Records.title(file, 1)).isEqualTo("别人的标题");
            assertThat(file.historyCount(HistoryFilter.ALL)).isEqualTo((int) before);
            assertThat(Records.broken(file)).isEmpty();
        }
    }

    @Test
    void a_change_of_which_one_record_fails_leaves_nothing() throws IOException {
        String before;
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            before = Refusals.sha256(path);
            WorkItem one = Records.snapshot(file).item(1).orElseThrow();
            Assignment nobodys = new Assignment(
                    UUID.randomUUID(),
                    Row.UNSAVED,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    firstAssignment(file).role(),
                    null);
            assertThat(Refusals.reasonOf(() -> file.apply(Records.change(
                            "张三",
                            RowChange.changed(one, one.withContent(null, "", "改了", "内容")),
                            RowChange.added(nobodys)))))
                    .isEqualTo("file.constraint");
            assertThat(Records.title(file, 1)).isEqualTo("事项1");
            assertThat(file.historyCount(HistoryFilter.ALL)).isEqualTo(1);
        }
        assertThat(Refusals.sha256(path)).isEqualTo(before);
    }

    @Test
    void every_change_stands_in_the_history_with_what_was_and_what_is() {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            Records.retitle(file, "李四", 1, "新标题");
            RecordedChange change = file.history(HistoryFilter.ALL, 0, 10).get(0);
            assertThat(change.seq()).isEqualTo(2);
            assertThat(change.who()).isEqualTo("李四");
            assertThat(change.at()).isEqualTo(Records.AT);
            assertThat(change.on()).isEqualTo(Records.DAY);
            assertThat(change.act()).isEqualTo(Act.DO);
            assertThat(change.rows()).singleElement().satisfies(row -> {
                assertThat(row.kind()).isEqualTo("work_item");
                assertThat(row.before()).containsEntry("title", "事项1").containsEntry("revision", "1");
                assertThat(row.after()).containsEntry("title", "新标题").containsEntry("revision", "2");
            });
        }
    }

    @Test
    void the_history_is_asked_by_item_person_time_and_page() {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            UUID first = Records.snapshot(file).item(1).orElseThrow().id();
            UUID second = Records.snapshot(file).item(2).orElseThrow().id();
            Records.retitle(file, "张三", 1, "甲");
            Records.retitle(file, "李四", 2, "乙");
            file.apply(Records.change(
                    "李四", RowChange.added(Records.progress(file, firstAssignment(file), 20, "", Records.DAY))));
            assertThat(file.history(HistoryFilter.ofItem(second), 0, 10))
                    .extracting(RecordedChange::seq)
                    .containsExactly(3L, 1L);
            // progress belongs to the item of its assignment
            assertThat(file.history(HistoryFilter.ofItem(first), 0, 10))
                    .extracting(RecordedChange::seq)
                    .containsExactly(4L, 2L, 1L);
            assertThat(file.history(HistoryFilter.ALL.withWho("李四"), 0, 10))
                    .extracting(RecordedChange::seq)
                    .containsExactly(4L, 3L);
            assertThat(file.history(HistoryFilter.ALL.withTime(Records.AT.plusMillis(1), null), 0, 10))
                    .isEmpty();
            assertThat(file.historyCount(HistoryFilter.ALL.withTime(Records.AT, null)))
                    .isEqualTo(4);
            assertThat(file.history(HistoryFilter.ALL, 1, 2))
                    .extracting(RecordedChange::seq)
                    .containsExactly(3L, 2L);
        }
    }

    /** Makes a division with a number of its own, which the division does not keep. */
    private static int numbered(PlanFile file) {
        return file.applyNumbered(number -> Records.change(
                Records.COORDINATOR,
                RowChange.added(
                        new Division(UUID.randomUUID(), Row.UNSAVED, 99, "处室" + UUID.randomUUID(), "处室", null, null))));
    }

    @Test
    void numbers_are_given_once() {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            assertThat(List.of(numbered(file), numbered(file))).containsExactly(1, 2);
            file.undo(Records.COORDINATOR, Records.AT);
        }
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            assertThat(numbered(file)).isEqualTo(3);
        }
    }

    @Test
    void as_of_a_day_later_facts_are_not_there() {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            Assignment assignment = firstAssignment(file);
            WorkItem item = Records.snapshot(file).item(1).orElseThrow();
            Obligation obligation = Records.snapshot(file).obligationsOf(item).get(0);
            // recorded in another order than they happened
            for (int month : new int[] {10, 8, 12}) {
                file.apply(Records.change(
                        "张三",
                        RowChange.added(Records.progress(
                                file, assignment, month * 5, month + "月", LocalDate.of(2022, month, 15)))));
            }
            file.apply(
                    Records.change("张三", RowChange.added(Records.fulfilment(obligation, LocalDate.of(2022, 11, 1)))));
            file.apply(Records.change("张三", RowChange.changed(item, item.withClosedOn(LocalDate.of(2022, 12, 20)))));

            assertThat(percentOn(file, assignment, "2022-08-14")).isZero();
            assertThat(percentOn(file, assignment, "2022-08-15")).isEqualTo(40);
            assertThat(percentOn(file, assignment, "2022-10-15")).isEqualTo(50);
            assertThat(percentOn(file, assignment, "2022-12-31")).isEqualTo(60);
            assertThat(on(file, "2022-10-31").fulfilments()).isEmpty();
            assertThat(on(file, "2022-11-01").fulfilments()).hasSize(1);
            assertThat(on(file, "2022-12-19").item(1).orElseThrow().closedOn()).isNull();
            assertThat(on(file, "2022-12-20").item(1).orElseThrow().closedOn()).isEqualTo("2022-12-20");
        }
    }

    private static PlanSnapshot on(PlanFile file, String day) {
        return Records.snapshot(file, LocalDate.parse(day));
    }

    private static int percentOn(PlanFile file, Assignment assignment, String day) {
        return on(file, day).reportsOn(assignment).percent();
    }

    @Test
    void of_two_reports_of_one_day_the_one_recorded_later_counts() {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            Assignment assignment = firstAssignment(file);
            for (int percent : new int[] {70, 30}) {
                file.apply(Records.change(
                        "张三", RowChange.added(Records.progress(file, assignment, percent, "", Records.DAY))));
            }
            assertThat(percentOn(file, assignment, "2022-09-01")).isEqualTo(30);
        }
    }

    @Test
    void an_assignment_is_complete_since_its_unbroken_run_at_100() {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            Assignment assignment = firstAssignment(file);
            int[][] reports = {{1, 100}, {2, 80}, {3, 100}, {4, 100}};
            for (int[] report : reports) {
                file.apply(Records.change(
                        "张三",
                        RowChange.added(
                                Records.progress(file, assignment, report[1], "", LocalDate.of(2022, report[0], 1)))));
            }
            assertThat(on(file, "2022-01-31").reportsOn(assignment).completeSince())
                    .isEqualTo("2022-01-01");
            assertThat(on(file, "2022-02-01").reportsOn(assignment).completeSince())
                    .isNull();
            assertThat(on(file, "2022-12-31").reportsOn(assignment).completeSince())
                    .isEqualTo("2022-03-01");
        }
    }

    @Test
    void what_is_submitted_waits_beside_what_is_accepted_until_a_later_word() {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            Assignment assignment = firstAssignment(file);
            file.apply(Records.change(
                    "张三",
                    RowChange.added(Records.progress(
                            file, assignment, 50, "", LocalDate.of(2022, 9, 2), ProgressState.SUBMITTED)),
                    RowChange.added(Records.progress(
                            file, assignment, 90, "", LocalDate.of(2022, 9, 3), ProgressState.DRAFTED))));
            PlanSnapshot.Reports waiting = on(file, "2022-09-30").reportsOn(assignment);
            assertThat(waiting.accepted()).isNull();
            assertThat(waiting.percent()).isZero();
            assertThat(waiting.pending().percent()).isEqualTo(50);
            file.apply(Records.change(
                    "张三", RowChange.added(Records.progress(file, assignment, 60, "", LocalDate.of(2022, 9, 5)))));
            PlanSnapshot.Reports accepted = on(file, "2022-09-30").reportsOn(assignment);
            assertThat(accepted.percent()).isEqualTo(60);
            assertThat(accepted.pending()).isNull();
        }
    }

    @Test
    void a_reader_writes_nothing() {
        try (PlanFile file = Records.open(path, Access.READ)) {
            assertThat(Refusals.reasonOf(() -> Records.retitle(file, "张三", 1, "甲")))
                    .isEqualTo("file.readOnly");
            assertThat(Refusals.reasonOf(() -> numbered(file))).isEqualTo("file.readOnly");
            assertThat(Refusals.reasonOf(() -> file.undo("张三", Records.AT))).isEqualTo("file.readOnly");
        }
    }

    @Test
    void a_file_that_was_renamed_while_it_was_open_takes_no_change_and_says_so() throws IOException {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            java.nio.file.Files.move(path, path.resolveSibling("renamed.yaodian"));
            assertThat(Refusals.reasonOf(() -> Records.retitle(file, "张三", 1, "甲")))
                    .isEqualTo("file.moved");
        }
    }
}
