package org.yaodian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.shell.TestWindow.DAY;
import static org.yaodian.ui.shell.TestWindow.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
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
import org.yaodian.desk.FindingBrowsing;
import org.yaodian.desk.FindingKeeping;
import org.yaodian.desk.LookBackRounds;
import org.yaodian.desk.PeopleKeeping;
import org.yaodian.desk.Rectifying;
import org.yaodian.desk.RoundStanding;
import org.yaodian.desk.SignIn;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.store.Access;
import org.yaodian.ui.evidence.EvidenceList;
import org.yaodian.ui.workspace.OpenedFile;

/** A look-back in the real window over a real file: by keyboard, from the first round to what is closed out. */
@ExtendWith(ApplicationExtension.class)
class LookBackWindowTest {
    private static final String HEAD = "李处长";
    private static final String OTHER = "孙主任";
    private static final String DIVISION = "社会救助处";

    private TestWindow window;
    private Scene scene;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage);
        scene = window.scene;
        write(null, desk -> {
            new PeopleKeeping(desk).add(HEAD, DIVISION, "DIVISION_HEAD");
            new PeopleKeeping(desk).add(OTHER, null, "COORDINATOR");
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    private void write(String who, Consumer<Desk> act) {
        try (Desk desk = Desk.open(window.plan, Access.WRITE_ONCE, DeskClock.on(DAY), who)) {
            act.accept(desk);
        }
    }

    private void begin(FxRobot robot, String who) throws TimeoutException {
        robot.interact(() -> window.wiring.open(
                window.plan, () -> OpenedFile.open(window.plan, DeskClock.on(DAY), SignIn.as(who)), () -> {}));
        await(() -> scene.lookup("#nav-LOOK_BACK") != null
                && scene.lookup("#nav-LOOK_BACK").isVisible());
        window.fire(robot, "#nav-LOOK_BACK");
    }

    private int withFinding() {
        int[] finding = new int[1];
        write(null, desk -> {
            int round = new LookBackRounds(desk).start(null, 2021, DAY.minusDays(20));
            finding[0] = new FindingKeeping(desk)
                    .add(round, 5, DIVISION, new FindingKeeping.Said("公开不及时", null, null, null), DAY.minusDays(19));
        });
        return finding[0];
    }

    private void plan(int finding) {
        write(
                null,
                desk -> new Rectifying(desk)
                        .plan(finding, new Rectifying.Measure("补发", DIVISION, "王科员", null, 10), DAY.minusDays(5)));
    }

    private void submit(int finding) throws IOException {
        Path proof = Files.writeString(window.home.resolve("整改.txt"), "已补发");
        write(HEAD, desk -> new Rectifying(desk).submit(finding, null, "已补发", List.of(proof), DAY));
    }

    private List<FindingStanding> findings() {
        return window.inFile(desk -> new FindingBrowsing(desk).all(FindingQuery.all(DAY)));
    }

    private FindingState state() {
        return findings().get(0).state();
    }

    private ListView<?> column(FindingState state) {
        return (ListView<?>) scene.lookup("#findings-" + state);
    }

    private void choose(FxRobot robot, FindingState state) throws TimeoutException {
        await(() -> column(state) != null && column(state).getItems().size() == 1);
        robot.interact(() -> {
            column(state).requestFocus();
            column(state).getSelectionModel().select(0);
        });
    }

    private void alt(FxRobot robot, KeyCode arrow) {
        robot.push(KeyCode.ALT, arrow);
    }

    private boolean isShown(String selector) {
        return scene.lookup(selector) != null && scene.lookup(selector).isVisible();
    }

    private boolean isTold(String styleClass, String words) {
        return scene.getRoot().lookupAll(styleClass).stream()
                .filter(Node::isVisible)
                .flatMap(node -> node.lookupAll(".label").stream())
                .anyMatch(label -> ((Label) label).getText().contains(words));
    }

    @SuppressWarnings("unchecked") // the boxes are of what is chosen in them
    private <V> void pick(FxRobot robot, String selector, String name) {
        robot.interact(() -> {
            ComboBox<V> box = (ComboBox<V>) scene.lookup(selector);
            box.setValue(box.getItems().stream()
                    .filter(Objects::nonNull)
                    .filter(value -> box.getConverter().toString(value).contains(name))
                    .findFirst()
                    .orElseThrow());
        });
    }

    @Test
    void the_first_round_is_begun_an_inspection_recorded_and_a_finding_added(FxRobot robot) throws TimeoutException {
        begin(robot, null);
        await(() -> scene.getRoot().lookupAll(".empty-state").stream()
                .anyMatch(node -> node.isVisible() && node.getScene() != null && button(node) != null));
        robot.interact(() -> button(scene.lookup(".empty-state")).fire());
        await(() -> isShown("#round-of"));
        window.fire(robot, "#form-save");
        await(() -> window.inFile(desk -> new LookBackRounds(desk).list(DAY)).size() == 1);
        await(() -> isShown("#inspect"));

        window.fire(robot, "#choose-INSPECTIONS");
        await(() -> scene.lookup("#inspection-grid") != null
                && !((TableView<?>) scene.lookup("#inspection-grid")).getItems().isEmpty());
        robot.interact(() -> {
            TableView<?> grid = (TableView<?>) scene.lookup("#inspection-grid");
            grid.requestFocus();
            focus(grid);
        });
        robot.push(KeyCode.DIGIT2);
        await(() -> round().inspected() == 1);

        robot.push(KeyCode.N);
        await(() -> isShown("#finding-problem"));
        window.fire(robot, "#form-save");
        await(() -> isTold(".form", "请选择事项"));
        pick(robot, "#round-item", "5  ");
        pick(robot, "#round-division", DIVISION);
        window.type(robot, "#finding-problem", "公开不及时");
        window.fire(robot, "#form-save");
        await(() -> findings().size() == 1);
        window.fire(robot, "#choose-BOARD");
        await(() -> column(FindingState.OPEN).getItems().size() == 1);
        assertThat(((Label) scene.lookup("#round-findings")).getText()).isEqualTo("1");
    }

    private static Button button(Node empty) {
        return (Button) empty.lookup(".button");
    }

    private static <V> void focus(TableView<V> grid) {
        grid.getFocusModel().focus(0, grid.getColumns().get(1));
    }

    private RoundStanding round() {
        return window.inFile(desk -> new LookBackRounds(desk).list(DAY)).get(0);
    }

    @Test
    void a_finding_goes_to_its_column_by_the_keyboard_and_back_with_a_reason(FxRobot robot)
            throws TimeoutException, IOException {
        withFinding();
        begin(robot, null);
        choose(robot, FindingState.OPEN);
        alt(robot, KeyCode.RIGHT);
        await(() -> isShown("#plan-measure"));
        window.fire(robot, "#form-save");
        await(() -> isTold(".form", "整改措施，什么也没有改"));
        window.type(robot, "#plan-measure", "补发");
        window.type(robot, "#plan-person", "王科员");
        window.type(robot, "#plan-days", "10");
        window.fire(robot, "#form-save");
        await(() -> state() == FindingState.RECTIFYING);

        choose(robot, FindingState.RECTIFYING);
        await(() -> scene.lookup("#evidence") != null);
        Path proof = Files.writeString(window.home.resolve("截图.txt"), "已补发");
        robot.interact(() -> ((EvidenceList) scene.lookup("#evidence")).attach(proof));
        await(() -> findings().get(0).facts().evidence().size() == 1);
        choose(robot, FindingState.RECTIFYING);
        robot.interact(() -> column(FindingState.RECTIFYING).requestFocus());
        alt(robot, KeyCode.RIGHT);
        await(() -> isShown("#submit-result"));
        window.type(robot, "#submit-result", "已补发");
        window.fire(robot, "#form-save");
        await(() -> state() == FindingState.SUBMITTED);

        // whoever submitted it does not close it out
        choose(robot, FindingState.SUBMITTED);
        robot.interact(() -> column(FindingState.SUBMITTED).requestFocus());
        alt(robot, KeyCode.RIGHT);
        await(() -> isTold(".toasts", "要由另一人验收"));
        assertThat(isShown("#close-label")).isFalse();
        assertThat(state()).isEqualTo(FindingState.SUBMITTED);

        alt(robot, KeyCode.LEFT);
        await(() -> isShown("#step-reason"));
        window.type(robot, "#step-reason", "材料不全");
        window.fire(robot, "#form-save");
        await(() -> state() == FindingState.RECTIFYING && findings().get(0).sentBack() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> state() == FindingState.SUBMITTED);
    }

    @Test
    void another_closes_it_out_under_the_next_number(FxRobot robot) throws TimeoutException, IOException {
        int finding = withFinding();
        plan(finding);
        submit(finding);
        begin(robot, OTHER);
        choose(robot, FindingState.SUBMITTED);
        robot.push(KeyCode.ENTER);
        await(() -> isShown("#close-label"));
        // what is verified is in sight, and under which number it would be closed out
        await(() -> ((javafx.scene.control.TextInputControl) scene.lookup("#close-label"))
                .getPromptText()
                .contains("-001"));
        assertThat(scene.lookup("#close-said").toString()).contains("补发");
        window.fire(robot, "#form-save");
        await(() -> state() == FindingState.CLOSED_OUT);
        assertThat(findings().get(0).label()).isEqualTo("2022-001");
        await(() -> column(FindingState.CLOSED_OUT).getItems().size() == 1);
    }

    @Test
    void a_card_stays_where_no_act_leads_and_the_rule_is_told(FxRobot robot) throws TimeoutException {
        int finding = withFinding();
        plan(finding);
        begin(robot, null);
        choose(robot, FindingState.RECTIFYING);
        alt(robot, KeyCode.LEFT);
        await(() -> isTold(".toast", "不能回到待整改"));
        assertThat(column(FindingState.RECTIFYING).getItems()).hasSize(1);
        assertThat(isShown("#form-save")).isFalse();
    }

    @Test
    void a_division_finds_its_rectifications_at_home_and_is_offered_only_what_it_may_do(FxRobot robot)
            throws TimeoutException {
        int finding = withFinding();
        plan(finding);
        robot.interact(() -> window.wiring.open(
                window.plan, () -> OpenedFile.open(window.plan, DeskClock.on(DAY), SignIn.as(HEAD)), () -> {}));
        await(() -> scene.lookup("#my-rows") != null && rowOf(finding) >= 0);
        robot.interact(() -> {
            ListView<?> rows = (ListView<?>) scene.lookup("#my-rows");
            rows.getSelectionModel().select(rowOf(finding));
            rows.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        await(() -> scene.lookup("#finding-title") != null);
        assertThat(scene.lookup("#finding-SUBMIT")).isNotNull();
        assertThat(scene.lookup("#finding-more")).isNull();
        assertThat(scene.lookup("#finding-PLAN")).isNotNull();
        // a division reports what became of its own items
        assertThat(scene.lookup("#inspect")).isNotNull();
        assertThat(((MenuButton) scene.lookup("#look-back-menu")).getItems())
                .extracting(MenuItem::getId)
                .doesNotContain("round-start", "ledger-import");
    }

    @Test
    void a_division_sees_its_own_findings_first(FxRobot robot) throws TimeoutException {
        withFinding();
        write(
                null,
                desk -> new FindingKeeping(desk)
                        .add(
                                new LookBackRounds(desk)
                                        .list(DAY)
                                        .get(0)
                                        .round()
                                        .number(),
                                5,
                                "办公室",
                                new FindingKeeping.Said("另一处室的", null, null, null),
                                DAY));
        begin(robot, HEAD);
        await(() -> column(FindingState.OPEN) != null
                && column(FindingState.OPEN).getItems().size() == 1);
        window.fire(robot, "#choose-TABLE");
        await(() -> scene.lookup("#findings-table") != null
                && ((TableView<?>) scene.lookup("#findings-table")).getItems().size() == 1);
        pick(robot, "#findings-division", "全部处室");
        await(() -> ((TableView<?>) scene.lookup("#findings-table")).getItems().size() == 2);
    }

    private int rowOf(int finding) {
        List<?> rows = ((ListView<?>) scene.lookup("#my-rows")).getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).toString().startsWith("OpenFinding")
                    && rows.get(i).toString().contains("number=" + finding)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void the_plan_is_rolled_over_to_the_next_year_without_the_items_that_are_left(FxRobot robot)
            throws TimeoutException {
        window.open(robot);
        await(() -> scene.lookup("#plan-menu") != null);
        robot.interact(() -> ((MenuButton) scene.lookup("#plan-menu"))
                .getItems().stream()
                        .filter(item -> "结转到新的一年…".equals(item.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        await(() -> scene.lookup("#roll-items") != null
                && ((ListView<?>) scene.lookup("#roll-items")).getItems().size() == 16);
        robot.interact(() -> {
            ListView<?> items = (ListView<?>) scene.lookup("#roll-items");
            items.getSelectionModel().select(4);
            items.requestFocus();
        });
        robot.push(KeyCode.SPACE);
        window.type(robot, "#roll-year", "2021");
        window.fire(robot, "#roll");
        await(() -> isShown("#roll-error"));
        window.type(robot, "#roll-year", "2023");
        window.fire(robot, "#roll");
        await(() -> window.inFile(Desk::years).equals(List.of(2023, 2022)));
        int items = window.inFile(desk -> desk.snapshot(2023, DAY).items().size());
        assertThat(items).isEqualTo(15);
    }

    @Test
    void a_limit_of_a_rectification_opens_its_finding(FxRobot robot) throws TimeoutException {
        int finding = withFinding();
        plan(finding);
        window.open(robot);
        window.fire(robot, "#nav-DEADLINES");
        await(() -> scene.lookup("#limits") != null
                && !((ListView<?>) scene.lookup("#limits")).getItems().isEmpty());
        robot.interact(() -> {
            ListView<?> limits = (ListView<?>) scene.lookup("#limits");
            limits.getSelectionModel().select(0);
            limits.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        await(() -> scene.lookup("#finding-title") != null);
        assertThat(((Label) scene.lookup("#finding-title")).getText()).isEqualTo("公开不及时");
    }
}
