package org.yaodian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.shell.TestWindow.await;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Several items chosen at once in their list, by keyboard, and what is done to them. */
@ExtendWith(ApplicationExtension.class)
class SeveralItemsWindowTest {
    private TestWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    private TableView<?> table() {
        return (TableView<?>) window.scene.lookup("#items-table");
    }

    @Test
    void the_same_progress_is_said_of_those_that_are_chosen_and_they_stay_chosen(FxRobot robot)
            throws TimeoutException {
        window.open(robot);
        window.goToItems(robot);
        robot.interact(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(1);
        });
        robot.press(KeyCode.SHIFT);
        robot.push(KeyCode.DOWN);
        robot.release(KeyCode.SHIFT);
        await(() -> window.shownText("#several .detail-title").equals("已选 2 项"));
        robot.push(KeyCode.U);
        await(() -> window.scene.lookup("#several-percent") != null);
        robot.interact(() -> {
            ComboBox<?> division = (ComboBox<?>) window.scene.lookup("#several-division");
            if (division.getValue() == null) {
                division.getSelectionModel().selectFirst();
            }
        });
        window.type(robot, "#several-percent", "70");
        window.type(robot, "#several-done", "已部署");
        window.fire(robot, "#form-save");
        await(() -> window.assignment(1, "办公室").percent() == 70);
        assertThat(window.assignment(2, "办公室").percent()).isEqualTo(70);
        await(() -> window.shownText("#several .detail-title").equals("已选 2 项"));

        robot.interact(() -> table().getSelectionModel().clearAndSelect(1));
        await(() -> window.scene.lookup("#several") == null && window.scene.lookup("#percent") != null);
    }
}
