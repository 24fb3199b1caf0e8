package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Section;
import org.yaodian.plan.WorkItem;

class PlanEditingTest {
    @TempDir
    Path folder;

    private Desk desk;
    private PlanEditing editing;

    @BeforeEach
    void open() {
        desk = DeskFixture.desk(folder);
        editing = new PlanEditing(desk);
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    private PlanSnapshot snapshot() {
        return DeskFixture.snapshot(desk);
    }

    private List<String> titles() {
        List<WorkItem> items = snapshot().items();
        for (int i = 0; i < items.size(); i++) {
            assertThat(items.get(i).number()).isEqualTo(i + 1);
        }
        return items.stream().map(WorkItem::title).toList();
    }

    private Section section(int index) {
        return snapshot().sections().get(index);
    }

    private void undo() {
        new Undoing(desk).undo();
    }

    @Test
    void an_item_is_added_at_the_end_of_its_section_and_those_behind_it_move_on() {
        WorkItem added = editing.addItem(snapshot(), section(0), "（新）", " 新事项 ", "内容");
        assertThat(titles()).containsExactly("事项1", "事项2", "新事项", "事项3");
        assertThat(added.number()).isEqualTo(3);
        undo();
        assertThat(titles()).containsExactly("事项1", "事项2", "事项3");
    }

    @Test
    void an_item_without_a_section_is_added_at_the_end_of_the_plan() {
        editing.addItem(snapshot(), null, null, "新事项", null);
        assertThat(titles()).containsExactly("事项1", "事项2", "事项3", "新事项");
        assertThat(DeskFixture.item(desk, 4).sectionId()).isNull();
    }

    @Test
    void an_item_of_an_empty_section_comes_behind_the_section_before() {
        editing.removeItem(snapshot(), DeskFixture.item(desk, 3));
        editing.addItem(snapshot(), section(1), null, "新事项", null);
        assertThat(titles()).containsExactly("事项1", "事项2", "新事项");
    }

    @Test
    void items_behind_one_removed_move_up() {
        editing.removeItem(snapshot(), DeskFixture.item(desk, 1));
        assertThat(titles()).containsExactly("事项2", "事项3");
    }

    @Test
    void undo_brings_a_removed_item_back_with_all_that_hung_on_it() {
        ProgressReporting reporting = new ProgressReporting(desk);
        reporting.accept(null, 3, "办公室", new ProgressReporting.Report(40, "做了", "难", "再做"), LocalDate.of(2022, 10, 1));
        reporting.accept(null, 3, "办公室", new ProgressReporting.Report(60, "又做了", "", ""), LocalDate.of(2022, 10, 20));
        Obligation obligation =
                snapshot().obligationsOf(DeskFixture.item(desk, 3)).get(0);
        new ObligationEditing(desk)
                .fulfil(DeskFixture.item(desk, 3), obligation, null, LocalDate.of(2022, 10, 30), "开了会");
        PlanSnapshot before = snapshot();
        WorkItem item = DeskFixture.item(desk, 3);
        List<Progress> reported = desk.file().progressOf(item.id());
        editing.removeItem(before, item);
        assertThat(titles()).containsExactly("事项1", "事项2");
        assertThat(snapshot().groupAssignments()).isEmpty();
        undo();
        PlanSnapshot after = snapshot();
        assertThat(titles()).containsExactly("事项1", "事项2", "事项3");
        assertThat(DeskFixture.answering(desk, 3)).containsExactly("LEAD 办公室", "IMPLEMENT 人事处 *", "IMPLEMENT 财务处 *");
        assertThat(after.groupAssignments()).hasSize(1);
        assertThat(after.obligationsOf(item)).hasSize(1);
        assertThat(after.fulfilments())
                .singleElement()
                .satisfies(fact -> assertThat(fact.note()).isEqualTo("开了会"));
        assertThat(desk.file().progressOf(item.id()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("revision")
                .isEqualTo(reported);
        assertThat(after.reportsOn(DeskFixture.assignment(desk, 3, "办公室")).percent())
                .isEqualTo(60);
    }

    @Test
    void an_item_with_facts_of_a_later_day_can_be_removed_too() {
        WorkItem item = DeskFixture.item(desk, 1);
        Obligation obligation = snapshot().obligationsOf(item).get(0);
        new ObligationEditing(desk).fulfil(item, obligation, null, LocalDate.of(2022, 11, 20), "");
        // a window shows the plan as of its day, on which the fact is not there yet
        editing.removeItem(desk.snapshot(null, desk.today()), item);
        assertThat(titles()).containsExactly("事项2", "事项3");
        undo();
        assertThat(snapshot().fulfilments()).hasSize(1);
    }

    @Test
    void what_is_edited_as_of_a_day_before_an_item_was_closed_leaves_it_closed() {
        LocalDate closed = LocalDate.of(2022, 11, 20);
        WorkItem item = DeskFixture.item(desk, 2);
        desk.apply(
                desk.allow(Deed.EDIT_PLAN),
                org.yaodian.store.Told.of("item.closed", 2, item.name()),
                List.of(org.yaodian.store.RowChange.changed(item, item.withClosedOn(closed))));
        PlanSnapshot shown = desk.snapshot(null, desk.today());
        assertThat(shown.item(2).orElseThrow().closedOn()).isNull();
        editing.changeItem(shown.item(2).orElseThrow(), null, "", "新标题", "内容");
        assertThat(DeskFixture.item(desk, 2).closedOn()).isEqualTo(closed);
        editing.removeItem(desk.snapshot(null, desk.today()), DeskFixture.item(desk, 1));
        assertThat(DeskFixture.item(desk, 1).closedOn()).isEqualTo(closed);
        editing.addItem(desk.snapshot(null, desk.today()), section(0), "", "又一项", "");
        editing.moveItem(
                desk.snapshot(null, desk.today()),
                desk.snapshot(null, desk.today()).item(1).orElseThrow(),
                1);
        assertThat(snapshot().items())
                .filteredOn(each -> each.closedOn() != null)
                .hasSize(1);
        undo();
        undo();
        undo();
        undo();
        assertThat(DeskFixture.item(desk, 2).closedOn()).isEqualTo(closed);
        assertThat(DeskFixture.item(desk, 2).title()).isEqualTo("事项2");
    }

    @Test
    void an_item_moves_into_the_section_of_the_one_whose_place_it_takes() {
        editing.moveItem(snapshot(), DeskFixture.item(desk, 2), 1);
        assertThat(titles()).containsExactly("事项1", "事项3", "事项2");
        assertThat(DeskFixture.item(desk, 3).sectionId()).isEqualTo(section(1).id());
        editing.moveItem(snapshot(), DeskFixture.item(desk, 3), -1);
        assertThat(titles()).containsExactly("事项1", "事项2", "事项3");
        assertThat(DeskFixture.reasonOf(() -> editing.moveItem(snapshot(), DeskFixture.item(desk, 1), -1)))
                .isEqualTo("item.noMove");
        assertThat(DeskFixture.reasonOf(() -> editing.moveItem(snapshot(), DeskFixture.item(desk, 3), 1)))
                .isEqualTo("item.noMove");
    }

    @Test
    void items_of_a_section_taken_away_stay_under_none() {
        editing.removeSection(snapshot(), section(0));
        assertThat(titles()).containsExactly("事项1", "事项2", "事项3");
        assertThat(DeskFixture.item(desk, 1).sectionId()).isNull();
        assertThat(snapshot().sections()).extracting(Section::title).containsExactly("保障");
        undo();
        assertThat(DeskFixture.item(desk, 1).sectionId()).isEqualTo(section(0).id());
    }

    @Test
    void sections_are_added_behind_the_others_and_changed() {
        Section added = editing.addSection(snapshot(), null, " 监督 ");
        assertThat(added.ordinal()).isEqualTo(3);
        editing.changeSection(section(2), "三", "监督保障");
        assertThat(section(2)).extracting(Section::label, Section::title).containsExactly("三", "监督保障");
        assertThat(DeskFixture.reasonOf(() -> editing.addSection(snapshot(), "四", " ")))
                .isEqualTo("plan.titleMissing");
    }

    @Test
    void the_head_is_changed_and_an_empty_field_is_none() {
        editing.changeHead(snapshot().plan(), " 新要点 ", " ", "某厅", LocalDate.of(2022, 4, 1));
        assertThat(snapshot().plan().title()).isEqualTo("新要点");
        assertThat(snapshot().plan().docNumber()).isNull();
        assertThat(snapshot().plan().issuer()).isEqualTo("某厅");
        assertThat(DeskFixture.reasonOf(() -> editing.changeHead(snapshot().plan(), "", null, null, null)))
                .isEqualTo("plan.titleMissing");
    }

    @Test
    void an_item_needs_a_title_or_a_text() {
        WorkItem item = DeskFixture.item(desk, 1);
        assertThat(DeskFixture.reasonOf(() -> editing.changeItem(item, null, "", " ", " ")))
                .isEqualTo("item.empty");
        editing.changeItem(item, null, null, null, "只有内容");
        assertThat(DeskFixture.item(desk, 1).title()).isNull();
        assertThat(DeskFixture.item(desk, 1).name()).isEqualTo("只有内容");
    }

    @Test
    void an_edit_of_what_has_moved_on_is_refused_whole() {
        PlanSnapshot read = snapshot();
        editing.changeItem(read.item(3).orElseThrow(), null, "", "别人改的", "");
        // removing item 1 would number item 3 anew, which is no longer the one that was read
        assertThat(DeskFixture.reasonOf(
                        () -> editing.removeItem(read, read.item(1).orElseThrow())))
                .isEqualTo("change.stale");
        assertThat(titles()).containsExactly("事项1", "事项2", "别人改的");
    }
}
