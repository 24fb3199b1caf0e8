package org.yaodian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.shell.TestWindow.DAY;
import static org.yaodian.ui.shell.TestWindow.await;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yaodian.desk.Commenting;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.PeopleKeeping;
import org.yaodian.desk.ProgressReporting;
import org.yaodian.plan.PlanSnapshot.Reports;
import org.yaodian.plan.Waiting;
import org.yaodian.store.Access;

/** Who is working, a division's home, and the office's queue, in the real window over a real file. */
@ExtendWith(ApplicationExtension.class)
class PeopleWindowTest {
    private static final String HEAD = "李处长";
    private static final String DIVISION = "社会救助处";
    private static final String PASSWORD = "abcd1234";

    private TestWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage);
        try (Desk desk = Desk.open(window.plan, Access.WRITE_ONCE, DeskClock.on(DAY))) {
            PeopleKeeping people = new PeopleKeeping(desk);
            people.add(HEAD, DIVISION, "DIVISION_HEAD");
        }
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    private void givePassword() {
        try (Desk desk = Desk.open(window.plan, Access.WRITE_ONCE, DeskClock.on(DAY))) {
            new PeopleKeeping(desk).setPassword(HEAD, PASSWORD.toCharArray());
        }
    }

    private Reports reports(int item) {
        return window.inFile(desk -> desk.status(null, DAY).items().get(item - 1).assignments().stream()
                .filter(assignment -> assignment.division().name().equals(DIVISION))
                .findFirst()
                .orElseThrow()
                .reports());
    }

    private List<Waiting> waiting() {
        return window.inFile(desk -> Waiting.of(desk.status(null, DAY)));
    }

    private ListView<?> list(String selector) {
        return (ListView<?>) window.scene.lookup(selector);
    }

    private void choosePerson(FxRobot robot, String name) throws TimeoutException {
        await(() -> window.scene.lookup("#sign-in-people") != null);
        robot.interact(() -> {
            for (int i = 0; i < list("#sign-in-people").getItems().size(); i++) {
                if (list("#sign-in-people").getItems().get(i).toString().contains(name)) {
                    list("#sign-in-people").getSelectionModel().select(i);
                }
            }
        });
    }

    private void signIn(FxRobot robot, String password) {
        window.type(robot, "#sign-in-password", password);
        window.fire(robot, "#form-save");
    }

    private boolean isTold(String words) {
        return window.scene.getRoot().lookupAll(".field-error").stream()
                .anyMatch(node -> node.isVisible() && node.toString().contains(words));
    }

    @Test
    void a_file_with_a_password_shows_nothing_before_the_right_one_is_given(FxRobot robot) throws TimeoutException {
        givePassword();
        window.ask(robot);
        choosePerson(robot, HEAD);
        signIn(robot, "wrong one");
        await(() -> isTold("4"));
        assertThat(window.scene.lookup("#nav-OVERVIEW").isVisible()).isFalse();
        signIn(robot, PASSWORD);
        await(() -> window.scene.lookup("#my-rows") != null);
        assertThat(window.scene.lookup("#nav-MY_DIVISION").isVisible()).isTrue();
    }

    @Test
    void the_names_at_the_door_stand_with_their_divisions_and_arrows_in_the_password_keep_the_name(FxRobot robot)
            throws TimeoutException {
        givePassword();
        window.ask(robot);
        choosePerson(robot, HEAD);
        await(() -> list("#sign-in-people").lookupAll(".label").stream()
                .anyMatch(node -> node.toString().contains(DIVISION)));
        int chosen = list("#sign-in-people").getSelectionModel().getSelectedIndex();
        robot.interact(() -> window.scene.lookup("#sign-in-password").requestFocus());
        window.type(robot, "#sign-in-password", "abc");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        assertThat(list("#sign-in-people").getSelectionModel().getSelectedIndex())
                .isEqualTo(chosen);
        assertThat(window.scene.getFocusOwner()).isSameAs(window.scene.lookup("#sign-in-password"));
    }

    @Test
    void a_head_reports_by_keyboard_alone_and_it_waits_for_review(FxRobot robot) throws TimeoutException {
        givePassword();
        window.ask(robot);
        choosePerson(robot, HEAD);
        signIn(robot, PASSWORD);
        await(() -> window.scene.lookup("#my-rows") != null
                && list("#my-rows").getItems().size() > 2);
        robot.interact(() -> list("#my-rows").requestFocus());
        robot.push(KeyCode.U);
        await(() ->
                window.scene.getFocusOwner() instanceof TextField field && "progress-percent".equals(field.getId()));
        robot.interact(() -> ((TextField) window.scene.getFocusOwner()).setText("55"));
        robot.push(KeyCode.ENTER);
        await(() -> isTold("没有写做了什么"));
        window.type(robot, "#progress-done", "初稿已写");
        robot.interact(() -> window.scene.lookup("#progress-percent").requestFocus());
        robot.push(KeyCode.ENTER);
        await(() -> window.inFile(desk -> Waiting.of(desk.status(null, DAY))).size() == 1);
        Waiting waiting =
                window.inFile(desk -> Waiting.of(desk.status(null, DAY))).get(0);
        assertThat(waiting.progress().percent()).isEqualTo(55);
        assertThat(waiting.by()).isEqualTo(HEAD);
        assertThat(reports(waiting.item().number()).percent()).isZero();
    }

    @Test
    void a_percentage_that_is_none_is_told_beside_its_field_and_nothing_is_lost(FxRobot robot) throws TimeoutException {
        givePassword();
        window.ask(robot);
        choosePerson(robot, HEAD);
        signIn(robot, PASSWORD);
        await(() -> window.scene.lookup("#my-rows") != null
                && list("#my-rows").getItems().size() > 2);
        robot.interact(() -> list("#my-rows").requestFocus());
        robot.push(KeyCode.U);
        await(() -> window.scene.lookup("#progress-done") != null);
        window.type(robot, "#progress-percent", "约六成");
        window.type(robot, "#progress-done", "已完成初稿");
        window.fire(robot, "#form-save");
        await(() -> isTold("约六成"));
        window.type(robot, "#progress-percent", "60%");
        window.fire(robot, "#progress-draft");
        await(() -> window.inFile(desk -> desk.status(null, DAY).items().stream()
                .flatMap(item -> item.assignments().stream())
                .anyMatch(assignment -> assignment.reports().draft() != null
                        && assignment.reports().draft().done().equals("已完成初稿"))));
        assertThat(waiting()).isEmpty();
    }

    private void submitTwo() {
        try (Desk desk = Desk.open(window.plan, Access.WRITE_ONCE, DeskClock.on(DAY), HEAD)) {
            ProgressReporting reporting = new ProgressReporting(desk);
            reporting.submit(null, 1, DIVISION, new ProgressReporting.Report(40, "一", "", ""), DAY);
            reporting.submit(null, 2, DIVISION, new ProgressReporting.Report(70, "二", "", ""), DAY);
        }
    }

    private TextField percentOf(String division) {
        return window.scene.getRoot().lookupAll("#percent").stream()
                .filter(field -> field.getAccessibleText().startsWith(division + " "))
                .map(TextField.class::cast)
                .findFirst()
                .orElse(null);
    }

    @Test
    void the_office_is_told_whose_report_its_own_word_will_take_the_place_of(FxRobot robot) throws TimeoutException {
        submitTwo();
        window.open(robot);
        window.goToItems(robot);
        robot.interact(() -> window.wiring.items().updateSelected());
        await(() -> percentOf(DIVISION) != null);
        robot.interact(() -> percentOf(DIVISION).setText("55"));
        await(() -> window.scene.lookup("#unsaved") != null);
        assertThat(((Label) window.scene.lookup("#unsaved")).getText()).contains(HEAD, "40%");
    }

    @Test
    void the_coordinator_accepts_all_that_waits_at_once_and_undo_takes_it_back(FxRobot robot) throws TimeoutException {
        submitTwo();
        window.open(robot);
        window.fire(robot, "#nav-ITEMS");
        await(() -> window.scene.lookup("#choose-WAITING") != null);
        window.fire(robot, "#choose-WAITING");
        await(() -> window.scene.lookup("#review-table") instanceof TableView<?> table
                && table.getItems().size() == 2);
        robot.interact(() -> ((CheckBox) window.scene.lookup("#review-all")).fire());
        window.fire(robot, "#review-accept-all");
        await(() -> reports(1).percent() == 40 && reports(2).percent() == 70);
        await(() ->
                ((TableView<?>) window.scene.lookup("#review-table")).getItems().isEmpty());
        window.fire(robot, "#undo");
        await(() -> reports(1).pending() != null && reports(2).pending() != null);
    }

    @Test
    void a_click_on_the_tab_of_what_waits_leads_into_its_rows(FxRobot robot) throws TimeoutException {
        submitTwo();
        window.open(robot);
        window.fire(robot, "#nav-ITEMS");
        await(() -> window.scene.lookup("#choose-WAITING") != null);
        robot.interact(() -> window.scene.lookup("#choose-WAITING").requestFocus());
        window.fire(robot, "#choose-WAITING");
        TableView<?> table = (TableView<?>) window.scene.lookup("#review-table");
        await(() -> window.scene.getFocusOwner() == table);
        await(() -> table.getSelectionModel().getSelectedIndex() == 0);
        robot.push(KeyCode.DOWN);
        await(() -> table.getSelectionModel().getSelectedIndex() == 1);
    }

    @Test
    void a_comment_that_turns_to_the_division_stands_on_its_home_and_leads_to_the_item(FxRobot robot)
            throws TimeoutException {
        try (Desk desk = Desk.open(window.plan, Access.WRITE_ONCE, DeskClock.on(DAY))) {
            new Commenting(desk).add(null, 13, "@" + DIVISION + " 请看这条");
        }
        window.open(robot);
        robot.interact(() -> window.wiring.changeWorker());
        choosePerson(robot, HEAD);
        window.fire(robot, "#form-save");
        await(() -> mention() >= 0);
        robot.interact(() -> list("#my-rows").getSelectionModel().select(mention()));
        window.fire(robot, "#mention-open");
        await(() -> window.scene.lookup("#items-table .unread-count") != null);
        await(() -> window.scene.lookup("#comments-link") instanceof Button link && link.isVisible());
        window.fire(robot, "#comments-link");
        await(() -> window.scene.lookup("#items-table .unread-count") == null);
        window.fire(robot, "#nav-MY_DIVISION");
        await(() -> mention() < 0);
    }

    private int mention() {
        ListView<?> rows = list("#my-rows");
        for (int i = 0; rows != null && i < rows.getItems().size(); i++) {
            if (rows.getItems().get(i).toString().contains("请看这条")) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void somebody_else_comes_to_the_open_file_with_what_they_may_do(FxRobot robot) throws TimeoutException {
        window.open(robot);
        robot.interact(() -> window.wiring.changeWorker());
        choosePerson(robot, HEAD);
        window.fire(robot, "#form-save");
        await(() -> window.scene.lookup("#my-rows") != null);
        window.fire(robot, "#nav-ITEMS");
        await(() -> window.scene.lookup("#add-item") != null);
        assertThat(window.scene.lookup("#add-item").isDisabled()).isTrue();
    }
}
