package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.desk.DeskFixture.directory;
import static org.yaodian.desk.DeskFixture.draft;
import static org.yaodian.desk.DeskFixture.group;
import static org.yaodian.desk.DeskFixture.item;
import static org.yaodian.desk.DeskFixture.named;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Role;
import org.yaodian.plan.Section;
import org.yaodian.plan.WorkItem;
import org.yaodian.reading.Draft;
import org.yaodian.reading.DraftEdits;
import org.yaodian.reading.DraftItem;

/** What an accepted draft becomes. */
class DraftRowsTest {
    private static final List<DirectoryEntry> DIRECTORY =
            directory("办公室", "处室", "人事处", "处室", "信息中心", "直属事业单位", "某县民政局", "县（市、区）");

    @TempDir
    Path folder;

    private Desk desk(Draft draft, List<DirectoryEntry> directory) {
        return DeskFixture.open(DeskFixture.make(folder, draft, directory));
    }

    @Test
    void a_group_means_every_division_of_its_kinds_and_no_other() {
        try (Desk desk = desk(draft(item(1, 0, group("各处室、直属事业单位", Role.IMPLEMENT))), DIRECTORY)) {
            assertThat(DeskFixture.answering(desk, 1))
                    .containsExactly("IMPLEMENT 办公室 *", "IMPLEMENT 人事处 *", "IMPLEMENT 信息中心 *");
        }
    }

    @Test
    void a_group_gives_one_only_to_divisions_not_named_already() {
        DraftItem printed = item(1, 0, group("各处室", Role.IMPLEMENT), named("办公室", Role.LEAD));
        try (Desk desk = desk(draft(printed), DIRECTORY)) {
            // the name holds wherever it stands, and leads come first
            assertThat(DeskFixture.answering(desk, 1)).containsExactly("LEAD 办公室", "IMPLEMENT 人事处 *");
        }
    }

    @Test
    void a_division_named_twice_has_its_first_role() {
        DraftItem printed = item(1, 0, named("办公室", Role.LEAD), named("办公室", Role.IMPLEMENT));
        try (Desk desk = desk(draft(printed), DIRECTORY)) {
            assertThat(DeskFixture.answering(desk, 1)).containsExactly("LEAD 办公室");
        }
    }

    @Test
    void two_leads_of_one_item_are_both_leads() {
        DraftItem printed = item(1, 0, named("人事处", Role.LEAD), named("办公室", Role.LEAD));
        try (Desk desk = desk(draft(printed), DIRECTORY)) {
            assertThat(DeskFixture.answering(desk, 1)).containsExactly("LEAD 办公室", "LEAD 人事处");
        }
    }

    @Test
    void a_group_that_leaves_its_members_open_is_kept_without_any() {
        try (Desk desk = desk(draft(item(1, 0, group("相关单位", Role.SUPPORT))), DIRECTORY)) {
            assertThat(DeskFixture.answering(desk, 1)).isEmpty();
            PlanSnapshot snapshot = DeskFixture.snapshot(desk);
            assertThat(snapshot.groups()).extracting(group -> group.name()).containsExactly("相关单位");
            assertThat(snapshot.groupAssignments()).hasSize(1);
        }
    }

    @Test
    void one_group_in_many_items_is_one_group() {
        DraftItem first = item(1, 0, group("各处室", Role.IMPLEMENT), group("各处室", Role.SUPPORT));
        try (Desk desk = desk(draft(first, item(2, 0, group("各处室", Role.LEAD))), DIRECTORY)) {
            assertThat(DeskFixture.snapshot(desk).groups()).hasSize(1);
            assertThat(DeskFixture.snapshot(desk).groupAssignments()).hasSize(2);
            assertThat(DeskFixture.answering(desk, 1)).containsExactly("IMPLEMENT 办公室 *", "IMPLEMENT 人事处 *");
        }
    }

    @Test
    void divisions_that_the_document_names_and_the_directory_lacks_are_added_behind_it() {
        try (Desk desk = desk(draft(item(1, 0, named("财务处", Role.LEAD))), directory("办公室", "处室"))) {
            assertThat(DeskFixture.snapshot(desk).divisions())
                    .extracting(Division::name)
                    .containsExactly("办公室", "财务处");
            assertThat(DeskFixture.division(desk, "财务处").kind()).isEqualTo("处室");
        }
    }

    @Test
    void a_named_division_belongs_to_the_groups_of_its_kind() {
        DraftItem printed = item(1, 0, named("财务处", Role.LEAD));
        try (Desk desk = desk(draft(printed, item(2, 0, group("各处室", Role.IMPLEMENT))), List.of())) {
            assertThat(DeskFixture.answering(desk, 2)).containsExactly("IMPLEMENT 财务处 *");
        }
    }

    @Test
    void a_division_whose_name_tells_no_kind_is_of_another_kind() {
        try (Desk desk = desk(draft(item(1, 0, named("张三丰", Role.LEAD))), List.of())) {
            assertThat(DeskFixture.division(desk, "张三丰").kind()).isEqualTo("其他");
            DeskFixture.expectWhole(desk);
        }
    }

    @Test
    void sections_items_and_obligations_stand_as_in_the_document() {
        Draft draft = draft(item(1, 0), item(2, 1), item(3, -1));
        try (Desk desk = desk(draft, DIRECTORY)) {
            PlanSnapshot snapshot = DeskFixture.snapshot(desk);
            assertThat(snapshot.sections()).extracting(Section::title).containsExactly("公开", "保障");
            assertThat(snapshot.items()).extracting(WorkItem::number).containsExactly(1, 2, 3);
            assertThat(snapshot.items())
                    .extracting(WorkItem::sectionId)
                    .containsExactly(
                            snapshot.sections().get(0).id(),
                            snapshot.sections().get(1).id(),
                            null);
            assertThat(snapshot.obligations()).hasSize(3);
            assertThat(desk.file().document(snapshot.plan().id()).orElseThrow().text())
                    .isEqualTo("原文");
            DeskFixture.expectWhole(desk);
        }
    }

    @Test
    void a_plan_without_a_title_is_called_by_its_document() {
        Draft untitled = DraftEdits.withHead(draft(item(1, 0)), null, null, null, null, 2022);
        try (Desk desk = desk(untitled, DIRECTORY)) {
            assertThat(DeskFixture.snapshot(desk).plan().title()).isEqualTo("要点.docx");
        }
    }

    @Test
    void a_draft_without_a_year_or_with_a_wrong_one_makes_no_file() {
        Draft read = draft(item(1, 0));
        Path path = folder.resolve("计划.yaodian");
        PlanMaking making = new PlanMaking(DeskFixture.CLOCK, "张三");
        assertThat(DeskFixture.reasonOf(() -> making.fromDraft(
                        path, DraftEdits.withHead(read, "题", null, null, null, null), "a.txt", List.of())))
                .isEqualTo("plan.yearMissing");
        for (int year : new int[] {1948, 2201}) {
            assertThat(DeskFixture.reasonOf(() -> making.fromDraft(
                            path, DraftEdits.withHead(read, "题", null, null, null, year), "a.txt", List.of())))
                    .isEqualTo("plan.year");
            assertThat(DeskFixture.reasonOf(() -> making.byHand(path, year, "题", List.of())))
                    .isEqualTo("plan.year");
        }
        assertThat(DeskFixture.reasonOf(() -> making.byHand(path, 2022, " ", List.of())))
                .isEqualTo("plan.titleMissing");
        assertThat(path).doesNotExist();
    }

    @Test
    void the_sample_is_the_real_plan() {
        Path path = folder.resolve("示例.yaodian");
        Sample.make(path, DeskFixture.CLOCK);
        try (Desk desk = DeskFixture.open(path)) {
            PlanSnapshot snapshot = DeskFixture.snapshot(desk);
            assertThat(snapshot.plan().title()).isEqualTo("吉林省民政厅2022年政务公开工作要点及任务分工");
            assertThat(snapshot.items()).hasSize(16);
            assertThat(snapshot.sections()).hasSize(5);
            // 24 divisions: an item of the group has them all, its lead among them
            assertThat(DeskFixture.answering(desk, 1)).hasSize(24).startsWith("LEAD 办公室");
            // two leads in one phrase
            assertThat(DeskFixture.answering(desk, 5)).hasSize(24).startsWith("LEAD 办公室", "LEAD 基层政权建设和社区治理处");
            // no lead, and no group
            assertThat(DeskFixture.answering(desk, 12)).containsExactlyInAnyOrder("IMPLEMENT 社会救助处", "IMPLEMENT 养老服务处");
            DeskFixture.expectWhole(desk);
        }
    }
}
