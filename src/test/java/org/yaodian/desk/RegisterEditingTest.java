package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.desk.RegisterEditing.Served;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.WorkItem;
import org.yaodian.register.Column;
import org.yaodian.register.ColumnType;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryCase;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.register.RegisterStanding;
import org.yaodian.register.Stage;
import org.yaodian.report.SheetModel;
import org.yaodian.store.Act;
import org.yaodian.store.Change;
import org.yaodian.store.HistoryFilter;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Definitions changed in a real file: what is made under which version, and that each act is taken back whole. */
class RegisterEditingTest {
    private static final String TRAINING = "training";

    @TempDir
    Path folder;

    private Desk desk;
    private RegisterEditing editing;
    private EntryKeeping keeping;

    @BeforeEach
    void open() {
        desk = DeskFixture.desk(folder);
        editing = new RegisterEditing(desk);
        keeping = new EntryKeeping(desk, null);
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    private RegisterDefinition current(String register) {
        return desk.catalogue().current(register).orElseThrow();
    }

    private EntryCase entry(Entry entry) {
        return new EntryBrowsing(desk, null).entry(entry.number()).orElseThrow();
    }

    private List<RegisterStanding> standings() {
        return desk.standing(null, DeskFixture.TODAY).registers();
    }

    private RegisterStanding standing(String register) {
        return standings().stream()
                .filter(one -> one.definition().register().equals(register))
                .findFirst()
                .orElseThrow();
    }

    private Integer itemOf(String register) {
        WorkItem item = standing(register).item();
        return item == null ? null : item.number();
    }

    private static RegisterBody with(RegisterBody body, List<Column> columns, List<Stage> stages) {
        return new RegisterBody(
                body.name(),
                body.basis(),
                body.item(),
                body.itemWords(),
                columns,
                body.title(),
                body.kind(),
                body.responsible(),
                stages,
                body.acts(),
                body.clock(),
                body.serves());
    }

    private static RegisterBody withColumn(RegisterBody body, String name) {
        List<Column> columns = new ArrayList<>(body.columns());
        columns.add(Column.of(Bilingual.parse(name), ColumnType.TEXT, false, List.of()));
        return with(body, columns, body.stages());
    }

    private static Stage stage(String name, boolean done) {
        return Stage.of(Bilingual.parse(name), done, List.of());
    }

    private static EntryKeeping.Move move(String act) {
        return new EntryKeeping.Move(act, DeskFixture.TODAY, null, null, Map.of());
    }

    private Entry add(String register, String... namesAndValues) {
        Map<String, String> typed = new java.util.LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return keeping.add(register, typed, DeskFixture.TODAY);
    }

    @Test
    void an_entry_keeps_the_columns_that_it_was_made_with_and_a_new_one_has_the_added_one() {
        RegisterDefinition first = editing.create(Bilingual.parse("来访登记|Visits"));
        Entry before = add("own-1", "标题", "甲来访");
        RegisterDefinition second = editing.change(first(), withColumn(first.body(), "电话|Telephone"));
        assertThat(second.version()).isEqualTo(2);
        Entry after = add("own-1", "标题", "乙来访", "电话", "62830000");

        assertThat(entry(before).body().column("电话")).isEmpty();
        assertThat(entry(after).body().column("电话")).isPresent();
        assertThat(entry(after).entry().fields()).containsEntry("电话", "62830000");
        assertThat(after.running()).isEqualTo(before.running() + 1);
        assertThat(standing("own-1").entries()).isEqualTo(2);
        assertThat(DeskFixture.reasonOf(
                        () -> keeping.correct(entry(before), Map.of("电话", "62830000"), DeskFixture.TODAY)))
                .isEqualTo("entry.noColumn");
    }

    private RegisterDefinition first() {
        return current("own-1");
    }

    @Test
    void an_entry_goes_on_through_the_stages_that_it_was_made_with() {
        editing.create(Bilingual.of("来访登记", ""));
        Entry old = add("own-1", "标题", "甲来访");
        RegisterBody body = first().body();
        editing.change(first(), with(body, body.columns(), List.of(stage("登记", false), stage("回访", true))));
        Entry young = add("own-1", "标题", "乙来访");

        assertThat(DeskFixture.reasonOf(() -> keeping.move("own-1", old.label(), move("回访"))))
                .isEqualTo("entry.noMove");
        assertThat(keeping.move("own-1", old.label(), move("办结")).closedOn()).isEqualTo(DeskFixture.TODAY);
        assertThat(DeskFixture.reasonOf(() -> keeping.move("own-1", young.label(), move("办结"))))
                .isEqualTo("entry.noMove");
        assertThat(keeping.move("own-1", young.label(), move("回访")).closedOn()).isEqualTo(DeskFixture.TODAY);
    }

    @Test
    void a_shipped_register_comes_into_the_file_with_its_change_and_leaves_with_it() {
        RegisterDefinition shipped = current(TRAINING);
        assertThat(desk.file().registers().definitions()).isEmpty();
        editing.change(shipped, withColumn(shipped.body(), "讲师|Teacher"));
        assertThat(desk.file().registers().definitions()).hasSize(2);
        assertThat(current(TRAINING).body().column("Teacher")).isPresent();
        assertThat(current(TRAINING).ordinal()).isEqualTo(shipped.ordinal());

        new Undoing(desk).undo();
        assertThat(desk.file().registers().definitions()).isEmpty();
        assertThat(current(TRAINING)).isEqualTo(shipped);
        new Undoing(desk).redo();
        assertThat(current(TRAINING).version()).isEqualTo(2);
    }

    @Test
    void a_register_is_taken_back_behind_its_entries() {
        editing.create(Bilingual.of("来访登记", ""));
        add("own-1", "标题", "甲来访");
        new Undoing(desk).undo();
        new Undoing(desk).undo();
        assertThat(desk.catalogue().current("own-1")).isEmpty();
        assertThat(DeskFixture.reasonOf(() -> new EntryBrowsing(desk, null).register("own-1")))
                .isEqualTo("register.unknown");
    }

    @Test
    void a_version_under_which_another_has_added_an_entry_is_not_undone() {
        editing.create(Bilingual.of("来访登记", ""));
        Entry theirs = new NewEntries(desk, DeskFixture.snapshot(desk), first())
                .entry(Map.of("标题", "甲来访"), DeskFixture.TODAY, 1)
                .withNumber(1);
        desk.file()
                .apply(new Change(
                        "李四",
                        DeskFixture.CLOCK.now(),
                        DeskFixture.TODAY,
                        Told.of("entry.added", "来访登记", theirs.label(), theirs.content()),
                        Act.DO,
                        null,
                        List.of(RowChange.added(theirs))));
        assertThat(DeskFixture.reasonOf(() -> new Undoing(desk).undo())).isEqualTo("undo.movedOn");
        assertThat(standing("own-1").entries()).isEqualTo(1);
    }

    @Test
    void where_nothing_is_changed_there_is_no_new_version() {
        RegisterDefinition shipped = current(TRAINING);
        long before = desk.history(HistoryFilter.ALL, 0, 1).get(0).seq();
        assertThat(editing.change(shipped, shipped.body())).isEqualTo(shipped);
        assertThat(desk.file().registers().definitions()).isEmpty();
        assertThat(desk.history(HistoryFilter.ALL, 0, 1).get(0).seq()).isEqualTo(before);
    }

    @Test
    void who_read_a_definition_before_another_changed_it_is_told() {
        RegisterDefinition read = current(TRAINING);
        editing.change(read, withColumn(read.body(), "讲师"));
        assertThat(DeskFixture.reasonOf(() -> editing.change(read, withColumn(read.body(), "学时"))))
                .isEqualTo("change.stale");
        assertThat(DeskFixture.reasonOf(() -> editing.retire(read, DeskFixture.TODAY)))
                .isEqualTo("change.stale");
    }

    @Test
    void a_copy_is_the_offices_own_and_serves_nothing_until_told() {
        RegisterDefinition training = current(TRAINING);
        editing.link(training, DeskFixture.snapshot(desk), DeskFixture.item(desk, 2));
        RegisterDefinition copy = editing.copy(training, Bilingual.parse("内部培训|Own training"));
        assertThat(copy.register()).isEqualTo("own-1");
        assertThat(copy.version()).isEqualTo(1);
        assertThat(copy.body().columns()).isEqualTo(training.body().columns());
        assertThat(itemOf("own-1")).isNull();
        assertThat(itemOf(TRAINING)).isEqualTo(2);
        assertThat(standings().get(standings().size() - 1).definition()).isEqualTo(current("own-1"));
        assertThat(editing.copy(training, Bilingual.of("外部培训", "")).register()).isEqualTo("own-2");
    }

    @Test
    void a_name_that_is_taken_is_refused() {
        RegisterDefinition training = current(TRAINING);
        assertThat(DeskFixture.reasonOf(() -> editing.create(Bilingual.of(" ", ""))))
                .isEqualTo("register.name");
        for (String taken : List.of("依申请公开", "甲|disclosure on request", "foi-request")) {
            assertThat(DeskFixture.reasonOf(() -> editing.create(Bilingual.parse(taken))))
                    .isEqualTo("register.taken");
            assertThat(DeskFixture.reasonOf(() -> editing.copy(training, Bilingual.parse(taken))))
                    .isEqualTo("register.taken");
            assertThat(DeskFixture.reasonOf(
                            () -> editing.change(training, training.body().copy(Bilingual.parse(taken)))))
                    .isEqualTo("register.taken");
        }
        assertThat(desk.file().registers().definitions()).isEmpty();
    }

    @Test
    void a_retired_register_takes_no_new_entries_and_is_listed_while_it_has_any() {
        Entry entry = add(TRAINING, "培训主题", "条例培训");
        editing.retire(current(TRAINING), DeskFixture.TODAY);
        assertThat(DeskFixture.reasonOf(() -> add(TRAINING, "培训主题", "又一次"))).isEqualTo("register.retired");
        assertThat(standing(TRAINING).entries()).isEqualTo(1);
        assertThat(entry(entry).entry().content()).isEqualTo("条例培训");

        // one without entries was never in the file: it goes in as retired, and is listed no more
        editing.retire(current("briefing"), DeskFixture.TODAY);
        assertThat(standings().stream().map(one -> one.definition().register())).doesNotContain("briefing");
        assertThat(editing.retired().stream().map(RegisterDefinition::register)).contains("briefing", TRAINING);
        assertThat(DeskFixture.reasonOf(() -> editing.retire(current("briefing"), DeskFixture.TODAY)))
                .isEqualTo("register.retiredAlready");

        editing.reinstate(current("briefing"));
        assertThat(standing("briefing").definition().retiredOn()).isNull();
        assertThat(DeskFixture.reasonOf(() -> editing.reinstate(current("briefing"))))
                .isEqualTo("register.notRetired");
        new Undoing(desk).undo();
        new Undoing(desk).undo();
        assertThat(standing("briefing").entries()).isZero();
    }

    @Test
    void the_item_that_a_register_serves_is_settled_once_for_a_plan_and_changed_in_place() {
        editing.create(Bilingual.of("来访登记", ""));
        editing.link(first(), DeskFixture.snapshot(desk), DeskFixture.item(desk, 1));
        assertThat(itemOf("own-1")).isEqualTo(1);
        editing.link(first(), DeskFixture.snapshot(desk), DeskFixture.item(desk, 3));
        assertThat(itemOf("own-1")).isEqualTo(3);
        assertThat(desk.file()
                        .registers()
                        .links(DeskFixture.snapshot(desk).plan().id()))
                .hasSize(1);
        editing.link(first(), DeskFixture.snapshot(desk), null);
        assertThat(itemOf("own-1")).isNull();
        new Undoing(desk).undo();
        assertThat(itemOf("own-1")).isEqualTo(3);
    }

    @Test
    void an_own_register_meets_what_its_item_demands() {
        Served served = new Served(DeskFixture.snapshot(desk), DeskFixture.item(desk, 1));
        editing.create(RegisterBody.empty(Bilingual.of("来访登记", "")), served);
        Entry entry = add("own-1", "标题", "甲来访");
        // whoever leads the item answers for it only where the definition has a column for that
        assertThat(entry.divisionId()).isNull();
        keeping.move("own-1", entry.label(), move("办结"));
        assertThat(desk.status(null, DeskFixture.TODAY)
                        .items()
                        .get(0)
                        .obligations()
                        .get(0)
                        .state()
                        .isDone())
                .isTrue();
    }

    @Test
    void one_save_of_body_and_item_is_one_change() {
        editing.create(Bilingual.of("来访登记", ""));
        Served served = new Served(DeskFixture.snapshot(desk), DeskFixture.item(desk, 2));
        editing.change(first(), withColumn(first().body(), "电话"), served);
        assertThat(itemOf("own-1")).isEqualTo(2);
        new Undoing(desk).undo();
        assertThat(itemOf("own-1")).isNull();
        assertThat(first().version()).isEqualTo(1);
        // the item alone is no new version
        editing.change(first(), first().body(), served);
        assertThat(itemOf("own-1")).isEqualTo(2);
        assertThat(first().version()).isEqualTo(1);
    }

    @Test
    void an_item_that_a_register_serves_can_be_removed_and_comes_back() {
        editing.create(Bilingual.of("来访登记", ""));
        editing.link(first(), DeskFixture.snapshot(desk), DeskFixture.item(desk, 2));
        new PlanEditing(desk).removeItem(DeskFixture.snapshot(desk), DeskFixture.item(desk, 2));
        assertThat(itemOf("own-1")).isNull();
        new Undoing(desk).undo();
        assertThat(itemOf("own-1")).isEqualTo(2);
    }

    @Test
    void a_sheet_shows_what_was_told_under_another_type_as_it_is_and_masks_what_was_personal() {
        RegisterDefinition made = editing.create(Bilingual.of("来访登记", ""));
        editing.change(made, withTwo(made.body(), ColumnType.TEXT, true));
        add("own-1", "标题", "甲来访", "人数", "三人", "来访人", "欧阳修");
        editing.change(first(), withTwo(made.body(), ColumnType.NUMBER, false));
        add("own-1", "标题", "乙来访", "人数", "3", "来访人", "某单位");
        SheetModel sheet =
                RegisterExport.sheet(desk, DeskFixture.snapshot(desk).plan(), first(), DeskFixture.TODAY, false);
        List<List<String>> rows = new ArrayList<>();
        sheet.rows()
                .forEach(row ->
                        rows.add(row.cells().stream().map(cell -> cell.shown()).toList()));
        assertThat(rows.get(0)).contains("三人", "欧*");
        assertThat(rows.get(1)).contains("3", "某单位");
    }

    private static RegisterBody withTwo(RegisterBody body, ColumnType type, boolean personal) {
        List<Column> columns = new ArrayList<>(body.columns());
        columns.add(Column.of(Bilingual.of("人数", ""), type, false, List.of()));
        columns.add(new Column(
                Bilingual.of("来访人", ""), ColumnType.TEXT, false, List.of(), personal, false, List.of(), List.of()));
        return with(body, columns, body.stages());
    }
}
