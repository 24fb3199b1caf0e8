package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.desk.TextRestoring.Earlier;
import org.yaodian.desk.TextRestoring.Side;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.Progress;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.Access;
import org.yaodian.store.HistoryFilter;
import org.yaodian.store.RecordedChange;

/** Earlier texts brought back, each as a new change. */
class TextRestoringTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void make() {
        desk = DeskFixture.desk(folder);
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    private RecordedChange last() {
        return desk.history(HistoryFilter.ALL, 0, 1).get(0);
    }

    private void restore(String kind, UUID id, String field, Side side) {
        new TextRestoring(desk).restore(new Earlier(last().seq(), kind, id, field, side));
    }

    private void retitle(String title, String text) {
        WorkItem item = DeskFixture.item(desk, 1);
        new PlanEditing(desk).changeItem(item, item.sectionId(), item.label(), title, text);
    }

    @Test
    void an_items_title_and_text_come_back_one_by_one_and_undo_takes_that_back() {
        retitle("新题", "新的内容");
        UUID id = DeskFixture.item(desk, 1).id();
        long changed = last().seq();
        TextRestoring restoring = new TextRestoring(desk);
        restoring.restore(new Earlier(changed, "work_item", id, "text", Side.BEFORE));
        assertThat(DeskFixture.item(desk, 1).text()).isEqualTo("内容1");
        assertThat(DeskFixture.item(desk, 1).title()).isEqualTo("新题");
        assertThat(last().told().key()).isEqualTo("restored.work_item.text");
        assertThat(new Wording(Language.CHINESE).of(last())).contains("第 1 项").contains(Long.toString(changed));
        restoring.restore(new Earlier(changed, "work_item", id, "title", Side.BEFORE));
        assertThat(DeskFixture.item(desk, 1).title()).isEqualTo("事项1");
        new Undoing(desk).undo();
        new Undoing(desk).undo();
        assertThat(DeskFixture.item(desk, 1).text()).isEqualTo("新的内容");
    }

    @Test
    void what_is_so_already_and_what_is_no_text_is_refused() {
        retitle("新题", "内容1");
        UUID id = DeskFixture.item(desk, 1).id();
        assertThat(DeskFixture.reasonOf(() -> restore("work_item", id, "title", Side.AFTER)))
                .isEqualTo("restore.same");
        assertThat(DeskFixture.reasonOf(() -> restore("work_item", id, "number", Side.BEFORE)))
                .isEqualTo("restore.kind");
        assertThat(DeskFixture.reasonOf(() -> restore("work_item", UUID.randomUUID(), "title", Side.BEFORE)))
                .isEqualTo("restore.gone");
    }

    @Test
    void a_phrase_of_an_obligation_comes_back_until_the_obligation_is_gone() {
        WorkItem item = DeskFixture.item(desk, 1);
        Obligation obligation = DeskFixture.snapshot(desk).obligationsOf(item).get(0);
        ObligationEditing editing = new ObligationEditing(desk);
        editing.change(item, obligation, "改过的要求", obligation.due(), obligation.owedBy());
        long changed = last().seq();
        Earlier earlier = new Earlier(changed, "obligation", obligation.id(), "quote", Side.BEFORE);
        new TextRestoring(desk).restore(earlier);
        Obligation now = DeskFixture.snapshot(desk).obligationsOf(item).get(0);
        assertThat(now.quote()).isEqualTo("年底前完成");
        editing.remove(DeskFixture.snapshot(desk), item, now);
        assertThat(DeskFixture.reasonOf(() -> new TextRestoring(desk).restore(earlier)))
                .isEqualTo("restore.gone");
    }

    @Test
    void a_text_of_a_register_comes_back_as_a_correction() {
        EntryKeeping keeping = new EntryKeeping(desk, null);
        var entry = keeping.add("留言咨询答复", Map.of("留言内容", "低保怎么办"), desk.today());
        EntryBrowsing browsing = new EntryBrowsing(desk, null);
        keeping.correct(browsing.entry(entry.number()).orElseThrow(), Map.of("留言内容", "另一件事"), entry.openedOn());
        restore("entry", entry.id(), "fields.留言内容", Side.BEFORE);
        assertThat(browsing.entry(entry.number()).orElseThrow().entry().content())
                .isEqualTo("低保怎么办");
        assertThat(last().told().key()).isEqualTo("entry.corrected");
    }

    private Earlier ofReport(int back, String field, Side side) {
        RecordedChange change = desk.history(HistoryFilter.ALL, back, 1).get(0);
        return new Earlier(change.seq(), "progress", change.rows().get(0).id(), field, side);
    }

    private Progress lastOf(String division) {
        return DeskFixture.snapshot(desk)
                .reportsOn(DeskFixture.assignment(desk, 2, division))
                .last();
    }

    @Test
    void a_text_of_an_earlier_report_comes_back_as_a_new_report_with_all_else_as_it_is() {
        ProgressReporting reporting = new ProgressReporting(desk);
        reporting.accept(null, 2, "人事处", new ProgressReporting.Report(40, "初稿", "缺人", ""), desk.today());
        reporting.accept(null, 2, "人事处", new ProgressReporting.Report(60, "二稿", "", "送审"), desk.today());
        // before the second report stood what the first said
        new TextRestoring(desk).restore(ofReport(0, "done", Side.BEFORE));
        assertThat(lastOf("人事处"))
                .extracting(Progress::percent, Progress::done, Progress::problems, Progress::nextSteps)
                .containsExactly(60, "初稿", "", "送审");
        assertThat(last().told().key()).isEqualTo("progress.accepted");
        assertThat(DeskFixture.reasonOf(() -> new TextRestoring(desk).restore(ofReport(2, "done", Side.AFTER))))
                .isEqualTo("restore.same");
        new TextRestoring(desk).restore(ofReport(2, "problems", Side.AFTER));
        assertThat(lastOf("人事处").problems()).isEqualTo("缺人");
        new Undoing(desk).undo();
        new Undoing(desk).undo();
        assertThat(lastOf("人事处").done()).isEqualTo("二稿");
    }

    @Test
    void what_waits_for_review_is_put_right_by_its_own_division_and_what_was_accepted_is_submitted_anew() {
        new PeopleKeeping(desk).add("王五", "人事处", "MEMBER");
        new PeopleKeeping(desk).add("赵六", "财务处", "MEMBER");
        ProgressReporting reporting = new ProgressReporting(desk);
        reporting.submit(null, 2, "人事处", new ProgressReporting.Report(40, "初稿", "", ""), desk.today());
        reporting.submit(null, 2, "人事处", new ProgressReporting.Report(50, "二稿", "", ""), desk.today());
        Earlier first = ofReport(1, "done", Side.AFTER);
        Path path = desk.path();
        desk.close();
        try (Desk other = Desk.open(path, Access.WINDOW, DeskFixture.CLOCK, "赵六")) {
            assertThat(DeskFixture.reasonOf(() -> new TextRestoring(other).restore(first)))
                    .isEqualTo("permission.division");
        }
        try (Desk own = Desk.open(path, Access.WINDOW, DeskFixture.CLOCK, "王五")) {
            new TextRestoring(own).restore(first);
            assertThat(own.history(HistoryFilter.ALL, 0, 1).get(0).told().key()).isEqualTo("restored.progress.done");
        }
        desk = DeskFixture.open(path);
        assertThat(lastOf("人事处").done()).isEqualTo("初稿");
        // the same record said the second text before the first was brought back
        Earlier second = ofReport(0, "done", Side.BEFORE);
        new ProgressReviewing(desk).accept(null, 2, "人事处", null, desk.today());
        desk.close();
        try (Desk own = Desk.open(path, Access.WINDOW, DeskFixture.CLOCK, "王五")) {
            new TextRestoring(own).restore(second);
            assertThat(own.history(HistoryFilter.ALL, 0, 1).get(0).told().key()).isEqualTo("progress.submitted");
        }
        desk = DeskFixture.open(path);
        assertThat(lastOf("人事处").done()).isEqualTo("二稿");
    }
}
