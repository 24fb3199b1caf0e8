package org.yaodian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.shell.TestWindow.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.EntryBrowsing;
import org.yaodian.desk.EntryKeeping;
import org.yaodian.desk.EvidenceKeeping;
import org.yaodian.desk.Language;
import org.yaodian.desk.ListedEntry;
import org.yaodian.desk.PlanMaking;
import org.yaodian.desk.ProgressReporting;
import org.yaodian.desk.Reminding;
import org.yaodian.desk.Sample;
import org.yaodian.desk.SignIn;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.Reminder;
import org.yaodian.plan.Role;
import org.yaodian.plan.State;
import org.yaodian.register.EntryQuery;
import org.yaodian.store.Access;
import org.yaodian.ui.evidence.EvidenceList;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.workspace.OpenedFile;
import org.yaodian.ui.workspace.Screen;

/** The real window over a real file: what the coordinator does in it reaches the file, and comes back from it. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {
    private static final LocalDate DAY = TestWindow.DAY;

    private TestWindow window;
    private Path home;
    private Path plan;
    private Preferences preferences;
    private Wiring wiring;
    private Scene scene;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage);
        home = window.home;
        plan = window.plan;
        preferences = window.preferences;
        wiring = window.wiring;
        scene = window.scene;
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    private void openPlan(FxRobot robot) throws TimeoutException {
        window.open(robot);
    }

    private void goTo(FxRobot robot, Screen screen) {
        robot.interact(() -> ((javafx.scene.control.Button) scene.lookup("#nav-" + screen)).fire());
    }

    private List<ListedEntry> entriesInFile(String register) {
        try (Desk desk = Desk.open(plan, Access.READ, DeskClock.on(DAY))) {
            EntryBrowsing browsing = new EntryBrowsing(desk, null);
            return browsing.page(EntryQuery.all(browsing.plan(DAY), DAY, register), 0, 10);
        }
    }

    @Test
    void an_entry_added_and_moved_on_in_the_window_is_in_the_file_with_its_limit(FxRobot robot)
            throws TimeoutException {
        openPlan(robot);
        goTo(robot, Screen.REGISTERS);
        await(() -> scene.lookup("#registers-list") instanceof ListView<?> list
                && list.getItems().size() == 16);
        robot.interact(() -> ((ListView<?>) scene.lookup("#registers-list"))
                .getSelectionModel()
                .select(9));
        robot.interact(() -> ((Button) scene.lookup("#entry-add")).fire());
        await(() -> scene.lookup("#field-留言内容") != null);
        robot.interact(() -> ((Button) scene.lookup("#form-save")).fire());
        await(() -> window.shownText(".field-error").contains("留言内容"));
        assertThat(entriesInFile("message")).isEmpty();

        robot.interact(() -> {
            ((TextInputControl) scene.lookup("#field-留言内容")).setText("低保申请需要哪些材料");
            ((DatePicker) scene.lookup("#entry-opened")).setValue(LocalDate.of(2022, 10, 28));
            ((Button) scene.lookup("#form-save")).fire();
        });
        await(() -> entriesInFile("message").size() == 1);
        assertThat(entriesInFile("message").get(0).standing().due()).isEqualTo(LocalDate.of(2022, 11, 4));

        await(() -> scene.lookup("#entry-next") != null);
        robot.interact(() -> ((Button) scene.lookup("#entry-next")).fire());
        await(() -> scene.lookup("#move-on") != null);
        robot.interact(() -> ((Button) scene.lookup("#form-save")).fire());
        await(() -> entriesInFile("message").get(0).standing().stage().equals("交办"));
        // the entry stays chosen, with what comes next
        await(() -> scene.lookup("#entry-next") instanceof Button next
                && next.getText().contains("答复"));
    }

    @Test
    void a_file_attached_to_an_entry_in_the_window_lies_in_the_plan_file(FxRobot robot) throws Exception {
        try (Desk desk = Desk.open(plan, Access.WRITE_ONCE, DeskClock.on(DAY))) {
            new EntryKeeping(desk, null).add("training", Map.of("培训主题", "条例培训"), DAY);
        }
        Path photo = Files.writeString(home.resolve("签到表.txt"), "签到");
        openPlan(robot);
        goTo(robot, Screen.REGISTERS);
        await(() -> scene.lookup("#registers-list") instanceof ListView<?> list
                && list.getItems().size() == 16);
        robot.interact(() -> ((ListView<?>) scene.lookup("#registers-list"))
                .getSelectionModel()
                .select(14));
        await(() -> scene.lookup("#entries-table") instanceof TableView<?> table
                && table.getItems().size() == 1);
        robot.interact(() -> ((TableView<?>) scene.lookup("#entries-table"))
                .getSelectionModel()
                .select(0));
        await(() -> scene.lookup("#evidence") != null);
        robot.interact(() -> ((EvidenceList) scene.lookup("#evidence")).attach(photo));
        await(() -> evidenceNames().equals(List.of("签到表.txt")));
    }

    private List<String> evidenceNames() {
        try (Desk desk = Desk.open(plan, Access.READ, DeskClock.on(DAY))) {
            return new EvidenceKeeping(desk).all().stream().map(Evidence::name).toList();
        }
    }

    @Test
    void what_a_division_submitted_is_accepted_in_the_window(FxRobot robot) throws TimeoutException {
        try (Desk desk = Desk.open(plan, Access.WRITE_ONCE, DeskClock.on(DAY))) {
            new ProgressReporting(desk)
                    .submit(null, 11, "社会救助处", new ProgressReporting.Report(60, "名单已报送", null, null), DAY);
        }
        openPlan(robot);
        window.goToItems(robot);
        // three headings of sections stand above item 11
        robot.interact(() -> ((TableView<?>) scene.lookup("#items-table"))
                .getSelectionModel()
                .clearAndSelect(13));
        await(() -> visible("#review-accept") != null);
        assertThat(window.assignment(11, "社会救助处").percent()).isZero();
        robot.interact(() -> ((Button) visible("#review-accept")).fire());
        await(() -> window.assignment(11, "社会救助处").percent() == 60);
    }

    private Node visible(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .filter(node -> node.getParent().isVisible())
                .findFirst()
                .orElse(null);
    }

    @Test
    void whoever_owes_what_is_chosen_among_the_limits_is_reminded_once(FxRobot robot) throws TimeoutException {
        try (Desk desk = Desk.open(plan, Access.WRITE_ONCE, DeskClock.on(DAY))) {
            new EntryKeeping(desk, null)
                    .add("message", Map.of("留言内容", "问", "答复单位", "社会救助处"), LocalDate.of(2022, 10, 20));
        }
        openPlan(robot);
        goTo(robot, Screen.DEADLINES);
        await(() -> scene.lookup("#limits") instanceof ListView<?> list
                && !list.getItems().isEmpty());
        robot.interact(() -> {
            ListView<?> limits = (ListView<?>) scene.lookup("#limits");
            limits.requestFocus();
            limits.getSelectionModel().select(0);
        });
        robot.push(KeyCode.SPACE);
        await(() -> !scene.lookup("#remind").isDisabled());
        robot.interact(() -> ((Button) scene.lookup("#remind")).fire());
        await(() -> scene.lookup("#reminder-text") != null);
        robot.interact(() -> ((Button) scene.lookup("#form-save")).fire());
        await(() -> reminders().size() == 1);
        Reminder reminder = reminders().get(0);
        assertThat(reminder.matters()).extracting(Reminder.Matter::told).containsExactly("留言咨询答复 2022-001");
        assertThat(reminder.matters()).extracting(Reminder.Matter::due).containsExactly(LocalDate.of(2022, 10, 27));
    }

    private List<Reminder> reminders() {
        try (Desk desk = Desk.open(plan, Access.READ, DeskClock.on(DAY))) {
            return new Reminding(desk).log(desk.status(null, DAY).snapshot().plan());
        }
    }

    @Test
    void the_arrows_move_in_the_list_of_a_screen_that_was_gone_to_by_its_key(FxRobot robot) throws TimeoutException {
        openPlan(robot);
        robot.press(KeyCode.CONTROL).push(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        await(() -> window.scene.getFocusOwner() instanceof TableView<?> table
                && "items-table".equals(table.getId())
                && !table.getItems().isEmpty());
        robot.push(KeyCode.DOWN);
        await(() -> ((TableView<?>) window.scene.getFocusOwner())
                        .getSelectionModel()
                        .getSelectedItem()
                != null);
    }

    @Test
    void the_filter_by_words_shows_the_items_that_have_them(FxRobot robot) throws TimeoutException {
        openPlan(robot);
        window.goToItems(robot);
        robot.interact(() -> ((TextInputControl) scene.lookup("#filter-words")).setText("开放日"));
        // items 11 alone, under its section's heading
        await(() -> ((TableView<?>) scene.lookup("#items-table")).getItems().size() == 2);
    }

    @Test
    void a_counter_leads_to_the_items_in_its_state(FxRobot robot) throws TimeoutException {
        openPlan(robot);
        robot.interact(() -> ((javafx.scene.control.Button) scene.lookup("#counter-OVERDUE")).fire());
        await(() -> scene.lookup("#filter-state") instanceof ComboBox<?> box && box.getValue() != null);
        assertThat(((TableView<?>) scene.lookup("#items-table")).getItems()).isEmpty();
    }

    @Test
    void the_other_language_is_there_at_once_over_the_same_file(FxRobot robot) throws TimeoutException {
        openPlan(robot);
        robot.interact(() -> preferences.language().set(Language.ENGLISH));
        await(() -> scene.lookup("#nav-ITEMS") instanceof Labeled button
                && button.getText().equals("Items"));
        window.goToItems(robot);
    }

    @Test
    void a_pasted_document_becomes_a_draft_for_review(FxRobot robot) throws TimeoutException {
        robot.interact(() -> ((javafx.scene.control.Button) scene.lookup("#way-fromDocument")).fire());
        await(() -> scene.lookup("#pasted-text") != null);
        robot.interact(() -> ((TextArea) scene.lookup("#pasted-text")).setText(Sample.document()));
        robot.interact(() -> ((javafx.scene.control.Button) scene.lookup("#read-pasted")).fire());
        await(() -> scene.lookup("#draft-title") instanceof TextField title
                && title.getText().equals("加强政务公开信息管理"));
        robot.interact(() -> ((javafx.scene.control.Button) scene.lookup("#step-next")).fire());
        await(() -> scene.lookup("#new-divisions") instanceof TableView<?> table
                && table.getItems().size() == 8);
        TextField division = (TextField) scene.lookup("#new-division");
        robot.interact(() -> {
            division.requestFocus();
            division.setText("宣传处");
        });
        robot.push(KeyCode.ENTER);
        await(() -> ((TableView<?>) scene.lookup("#new-divisions")).getItems().size() == 9);
    }

    @Test
    void a_second_window_is_read_only_and_says_who_has_the_file(FxRobot robot) throws TimeoutException {
        try (Desk first = Desk.open(plan, Access.WINDOW, DeskClock.on(DAY))) {
            assertThat(first.writable()).isTrue();
            openPlan(robot);
            await(() -> window.shownText(".status-bar .warning").contains(System.getProperty("user.name")));
            window.goToItems(robot);
            await(() -> scene.lookup("#add-item").isDisabled());
        }
    }

    @Test
    void an_item_and_its_obligation_are_made_by_hand(FxRobot robot) throws TimeoutException {
        openPlan(robot);
        window.goToItems(robot);
        window.fire(robot, "#add-item");
        await(() -> scene.lookup("#item-title") != null);
        window.fire(robot, "#form-save");
        await(() -> !window.shownText(".field-error").isEmpty());
        window.type(robot, "#item-title", "办好民生实事");
        window.fire(robot, "#form-save");
        await(() -> window.inFile(desk -> desk.snapshot(null, DAY).items().size()) == 17);

        await(() -> scene.lookup("#add-obligation") != null);
        window.fire(robot, "#add-obligation");
        await(() -> scene.lookup("#obligation-quote") != null);
        window.type(robot, "#obligation-quote", "年底前办结");
        window.fire(robot, "#form-save");
        await(() -> window.inFile(desk -> desk.status(null, DAY).items().get(16).due())
                .equals(LocalDate.of(2022, 12, 31)));
    }

    @Test
    void the_first_item_of_a_plan_without_any_is_typed_at_once(FxRobot robot) throws TimeoutException {
        Path empty = window.home.resolve("空.yaodian");
        new PlanMaking(DeskClock.on(DAY), "root").byHand(empty, 2022, "手工计划", List.of());
        robot.interact(() ->
                window.wiring.open(empty, () -> OpenedFile.open(empty, DeskClock.on(DAY), SignIn.UNNAMED), () -> {}));
        await(() -> scene.lookup("#nav-ITEMS") != null);
        window.fire(robot, "#nav-ITEMS");
        await(() -> scene.lookup("#first-step") != null);
        window.fire(robot, "#first-step");
        await(() -> scene.getFocusOwner() instanceof TextInputControl);
        // an empty plan has no filter that could be cleared
        assertThat(window.shownText(".placeholder .label")).isEmpty();
    }

    @Test
    void all_of_a_kind_are_given_an_item_and_who_leads_it_leads_on(FxRobot robot) throws TimeoutException {
        openPlan(robot);
        window.goToItems(robot);
        // the eleventh: an office that leads, and three divisions that implement
        TableView<?> items = (TableView<?>) scene.lookup("#items-table");
        robot.interact(() -> items.getSelectionModel().clearAndSelect(13));
        await(() -> scene.lookup("#add-assignment") != null);
        window.fire(robot, "#add-assignment");
        await(() -> scene.lookup("#assign-all-处室") != null);
        window.fire(robot, "#assign-all-处室");
        window.fire(robot, "#form-save");
        await(() -> window.inFile(desk -> desk.status(null, DAY).items().get(10).assignments().stream()
                .anyMatch(one -> one.division().name().equals("人事处"))));
        assertThat(window.assignment(11, "人事处").assignment().role()).isEqualTo(Role.IMPLEMENT);
        assertThat(window.assignment(11, "办公室").assignment().role()).isEqualTo(Role.LEAD);
    }

    @Test
    void a_plan_by_hand_is_typed_from_the_first_key(FxRobot robot) throws TimeoutException {
        await(() -> scene.lookup("#way-byHand") != null);
        window.fire(robot, "#way-byHand");
        await(() -> scene.getFocusOwner() != null
                && "plan-title".equals(scene.getFocusOwner().getId()));
    }

    @Test
    void a_click_on_the_empty_room_of_a_form_leaves_it_its_keys(FxRobot robot) throws TimeoutException {
        openPlan(robot);
        window.goToItems(robot);
        window.fire(robot, "#add-item");
        await(() -> scene.getFocusOwner() instanceof TextInputControl);
        // as a click beside the fields does
        robot.interact(() -> scene.lookup(".detail-scroll").requestFocus());
        robot.push(KeyCode.ESCAPE);
        await(() -> scene.getFocusOwner() == scene.lookup("#items-table"));
    }

    @Test
    void a_division_is_added_into_its_groups_and_retired(FxRobot robot) throws TimeoutException {
        openPlan(robot);
        window.fire(robot, "#nav-DIVISIONS");
        await(() -> scene.lookup("#add-division") != null);
        window.fire(robot, "#add-division");
        await(() -> scene.lookup("#division-name") != null);
        window.type(robot, "#division-name", "办公室");
        window.fire(robot, "#form-save");
        // the name is there already: told beside the name
        await(() -> window.shownText(".field-error").contains("办公室"));
        robot.interact(() -> scene.lookup("#division-name").requestFocus());
        robot.push(KeyCode.END).push(KeyCode.DIGIT2);
        // what is said of one name is not said of another
        await(() -> window.shownText(".field-error").isEmpty());
        window.type(robot, "#division-name", "信访处");
        window.fire(robot, "#form-save");
        await(() -> window.inFile(
                desk -> desk.snapshot(null, DAY).divisionNamed("信访处").isPresent()));
        assertThat(window.assignment(1, "信访处").state()).isEqualTo(State.NOT_BEGUN);

        TableView<?> divisions = (TableView<?>) scene.lookup("#divisions-table");
        // in the file first, in the window a moment later: chosen, and where it is seen
        await(() -> divisions.getSelectionModel().getSelectedItem() != null
                && divisions.getSelectionModel().getSelectedItem().toString().contains("信访处"));
        robot.interact(() -> selectLast(divisions));
        await(() -> scene.lookup("#retire-division") != null
                && window.shownText(".detail-title").contains("信访处"));
        window.fire(robot, "#retire-division");
        await(() -> window.inFile(desk -> DAY.equals(
                desk.snapshot(null, DAY).divisionNamed("信访处").orElseThrow().retiredOn())));
    }

    private static void selectLast(TableView<?> table) {
        table.getSelectionModel().clearAndSelect(table.getItems().size() - 1);
    }
}
