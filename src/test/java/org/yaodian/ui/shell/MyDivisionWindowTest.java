package org.yaodian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.shell.TestWindow.DAY;
import static org.yaodian.ui.shell.TestWindow.await;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
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
import org.yaodian.desk.PeopleKeeping;
import org.yaodian.store.Access;

/** A head writes reports at the division's home, in the real window over a real file. */
@ExtendWith(ApplicationExtension.class)
class MyDivisionWindowTest {
    private static final String HEAD = "李处长";

    private TestWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage);
        try (Desk desk = Desk.open(window.plan, Access.WRITE_ONCE, DeskClock.on(DAY))) {
            new PeopleKeeping(desk).add(HEAD, "社会救助处", "DIVISION_HEAD");
        }
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    private ListView<?> list(String selector) {
        return (ListView<?>) window.scene.lookup(selector);
    }

    private void comeAsHead(FxRobot robot) throws TimeoutException {
        window.open(robot);
        robot.interact(() -> window.wiring.changeWorker());
        await(() -> list("#sign-in-people") != null);
        robot.interact(() -> list("#sign-in-people").getSelectionModel().select(rowOf("#sign-in-people", HEAD)));
        window.fire(robot, "#form-save");
        await(() -> list("#my-rows") != null && list("#my-rows").getItems().size() > 3);
    }

    private int rowOf(String selector, String words) {
        ListView<?> list = list(selector);
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).toString().contains(words)) {
                return i;
            }
        }
        throw new AssertionError(words);
    }

    /** The row behind the first heading, counted from 0. */
    private void choose(FxRobot robot, int place) {
        robot.interact(() -> list("#my-rows").getSelectionModel().select(1 + place));
    }

    private void beginReport(FxRobot robot) throws TimeoutException {
        await(() -> window.scene.lookup("#my-update") != null);
        window.fire(robot, "#my-update");
        await(() -> window.scene.lookup("#progress-done") != null);
    }

    private String typed() {
        return window.scene.lookup("#progress-done") instanceof TextInputControl area ? area.getText() : null;
    }

    @Test
    void what_was_typed_of_a_report_stays_while_another_row_is_looked_at_until_it_is_given_up(FxRobot robot)
            throws TimeoutException {
        comeAsHead(robot);
        choose(robot, 0);
        beginReport(robot);
        window.type(robot, "#progress-done", "写了一半");
        robot.interact(() -> list("#my-rows").requestFocus());
        robot.push(KeyCode.DOWN);
        await(() -> window.scene.lookup("#my-update") != null);
        robot.push(KeyCode.UP);
        await(() -> "写了一半".equals(typed()));
        robot.push(KeyCode.DOWN);
        await(() -> window.scene.lookup("#my-update") != null);
        robot.push(KeyCode.UP);
        await(() -> "写了一半".equals(typed()));

        robot.interact(() -> window.scene.lookup("#progress-done").requestFocus());
        robot.push(KeyCode.ESCAPE);
        await(() -> window.scene.lookup("#my-update") != null);
        window.fire(robot, "#my-update");
        await(() -> "写了一半".equals(typed()));

        window.fire(robot, "#form-cancel");
        await(() -> window.scene.lookup("#my-update") != null);
        beginReport(robot);
        assertThat(typed()).isEmpty();
    }

    @Test
    void the_key_for_an_update_opens_the_form_of_the_first_row_as_soon_as_a_head_has_come(FxRobot robot)
            throws TimeoutException {
        comeAsHead(robot);
        robot.push(KeyCode.U);
        await(() -> window.scene.getFocusOwner() instanceof TextInputControl field
                && "progress-percent".equals(field.getId()));
    }

    @Test
    void the_key_for_an_update_goes_to_the_own_row_of_an_item_that_others_answer_for_too(FxRobot robot)
            throws TimeoutException {
        comeAsHead(robot);
        window.goToItems(robot);
        robot.push(KeyCode.U);
        await(() -> window.scene.getFocusOwner() instanceof TextInputControl field
                && "percent".equals(field.getId())
                && field.isEditable());
    }

    @Test
    void the_way_back_beside_what_was_done_goes_when_it_was_taken_elsewhere(FxRobot robot) throws TimeoutException {
        comeAsHead(robot);
        choose(robot, 0);
        beginReport(robot);
        window.type(robot, "#progress-percent", "40");
        window.type(robot, "#progress-done", "初稿");
        window.fire(robot, "#form-save");
        await(() -> window.scene.lookup(".toast-action") != null);
        window.fire(robot, "#undo");
        await(() -> window.shownText(".toast-text").contains("已撤销"));
        // told at the same moment, and long before a toast goes by itself
        assertThat(window.scene.lookup(".toast-action")).isNull();
    }

    @Test
    void the_way_back_beside_what_was_done_is_not_offered_at_the_door(FxRobot robot) throws TimeoutException {
        comeAsHead(robot);
        choose(robot, 0);
        beginReport(robot);
        window.type(robot, "#progress-percent", "40");
        window.type(robot, "#progress-done", "初稿");
        window.fire(robot, "#form-save");
        await(() -> window.scene.lookup(".toast-action") != null);
        robot.interact(() -> window.wiring.changeWorker());
        await(() -> list("#sign-in-people") != null);
        assertThat(window.scene.lookup(".toast-action")).isNull();
    }
}
