package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.Entry;
import org.yaodian.store.HistoryFilter;

/** The history as it is looked at. */
class HistoryBrowsingTest {
    @TempDir
    Path folder;

    private Desk desk;
    private HistoryBrowsing browsing;

    @BeforeEach
    void make() {
        desk = DeskFixture.desk(folder);
        browsing = new HistoryBrowsing(desk, Language.CHINESE);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void report(int percent) {
        new ProgressReporting(desk)
                .accept(null, 2, "人事处", new ProgressReporting.Report(percent, "做到" + percent, "", ""), desk.today());
    }

    private List<String> told(HistoryFilter filter) {
        return browsing.page(filter, 100).stream()
                .map(line -> line.change().told().key())
                .toList();
    }

    @Test
    void what_was_undone_is_marked_until_it_is_done_again() {
        report(10);
        new Undoing(desk).undo();
        assertThat(browsing.page(HistoryFilter.ALL, 2))
                .extracting(HistoryBrowsing.Line::undone)
                .containsExactly(false, true);
        new Undoing(desk).redo();
        assertThat(browsing.page(HistoryFilter.ALL, 3))
                .extracting(HistoryBrowsing.Line::undone)
                .containsExactly(false, false, false);
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        for (int i = 1; i <= 7; i++) {
            report(i);
        }
        List<HistoryBrowsing.Line> first = browsing.page(HistoryFilter.ALL, 3);
        List<HistoryBrowsing.Line> second =
                browsing.page(HistoryFilter.ALL.after(first.get(2).change()), 3);
        assertThat(second.get(0).change().seq()).isEqualTo(first.get(2).change().seq() - 1);
        HistoryFilter ofItem = HistoryFilter.ofItem(DeskFixture.item(desk, 2).id());
        first = browsing.page(ofItem, 3);
        assertThat(browsing.page(ofItem.after(first.get(2).change()), 100)).hasSize(5);
        HistoryFilter inTime = HistoryFilter.ALL.withTime(desk.clock().now().minusSeconds(60), null);
        first = browsing.page(inTime, 3);
        assertThat(browsing.page(inTime.after(first.get(2).change()), 100)).hasSize(5);
    }

    @Test
    void an_item_has_the_acts_on_the_entries_of_its_registers_and_their_evidence_and_its_comments() {
        WorkItem item = DeskFixture.item(desk, 3);
        RegisterEditing editing = new RegisterEditing(desk);
        EntryBrowsing entries = new EntryBrowsing(desk, null);
        editing.link(entries.register("留言咨询答复"), DeskFixture.snapshot(desk), item);
        EntryKeeping keeping = new EntryKeeping(desk, null);
        Entry entry = keeping.add("留言咨询答复", Map.of("留言内容", "问"), desk.today());
        keeping.move(
                "留言咨询答复",
                Integer.toString(entry.number()),
                new EntryKeeping.Move("作废", desk.today(), null, "重复登记", Map.of()));
        new EvidenceKeeping(desk).attachToEntry(entry.number(), Path.of("README.md"), desk.today());
        new Commenting(desk).add(null, 3, "请核对");
        new Undoing(desk).undo();
        assertThat(told(HistoryFilter.ofItem(item.id())))
                .startsWith("comment.added", "comment.added", "evidence.ofEntry", "entry.acted", "entry.added");
        assertThat(told(HistoryFilter.ofItem(DeskFixture.item(desk, 1).id()))).doesNotContain("entry.added");
        DeskFixture.expectWhole(desk);
    }

    @Test
    void a_record_has_its_own_timeline() {
        new Commenting(desk).add(null, 1, "一");
        int number = new Commenting(desk).add(null, 1, "二");
        new Commenting(desk).edit(number, "三");
        var comment = new Commenting(desk).all(null).get(1);
        assertThat(told(HistoryFilter.ALL.withRow(comment.id()))).containsExactly("comment.changed", "comment.added");
    }

    @Test
    void words_are_found_in_the_sentences_and_in_what_they_name() {
        new Commenting(desk).add(null, 1, "特别的词_100%");
        report(10);
        assertThat(told(HistoryFilter.ALL.withSaid(browsing.said("特别的词_")))).containsExactly("comment.added");
        assertThat(told(HistoryFilter.ALL.withSaid(browsing.said("特别的词x")))).isEmpty();
        assertThat(told(HistoryFilter.ALL.withSaid(browsing.said("完成率")))).containsExactly("progress.accepted");
    }

    @Test
    void whoever_changed_something_is_named_and_people_are_told_apart() {
        report(10);
        assertThat(browsing.people()).containsExactly(DeskFixture.COORDINATOR);
        assertThat(told(HistoryFilter.ALL.withWho("无人"))).isEmpty();
        assertThat(DeskFixture.reasonOf(() -> browsing.open(999))).isEqualTo("history.unknown");
    }
}
