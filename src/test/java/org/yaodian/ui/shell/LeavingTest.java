package org.yaodian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.shell.TestWindow.await;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yaodian.desk.Language;

/** What was typed and is kept nowhere is not lost without a question. */
@ExtendWith(ApplicationExtension.class)
class LeavingTest {
    private TestWindow window;
    private volatile boolean left;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    private static Node inQuestion(String selector) {
        return Window.getWindows().stream()
                .map(shown -> shown.getScene().lookup(selector))
                .filter(node -> node != null)
                .findFirst()
                .orElse(null);
    }

    /** The window is to be closed, and is where the answer lets it. */
    private void askToLeave() {
        left = false;
        Platform.runLater(() -> window.wiring.leave(() -> left = true));
    }

    private void answer(FxRobot robot, String selector) throws TimeoutException {
        await(() -> inQuestion(selector) != null);
        robot.interact(() -> ((Button) inQuestion(selector)).fire());
        await(() -> inQuestion(selector) == null);
    }

    /** Opens the form of a new division's name and types into it. */
    private void beginForm(FxRobot robot) throws TimeoutException {
        window.fire(robot, "#nav-DIVISIONS");
        await(() -> window.scene.lookup("#add-division") != null);
        window.fire(robot, "#add-division");
        await(() -> window.scene.lookup("#division-name") != null);
    }

    /** Types a percentage into the first row of the first item, and goes on standing in it. */
    private void beginPercentage(FxRobot robot, String percent) throws TimeoutException {
        window.open(robot);
        window.goToItems(robot);
        robot.interact(() -> window.wiring.items().updateSelected());
        await(() -> window.scene.getFocusOwner() instanceof TextField field && "percent".equals(field.getId()));
        window.type(robot, "#percent", percent);
    }

    private void type(FxRobot robot, String text) {
        robot.interact(() -> ((TextInputControl) window.scene.lookup("#division-name")).setText(text));
    }

    @Test
    void nothing_is_asked_where_nothing_is_typed(FxRobot robot) throws TimeoutException {
        window.open(robot);
        beginForm(robot);
        askToLeave();
        await(() -> left);
        assertThat(inQuestion("#leave-go")).isNull();
    }

    @Test
    void a_percentage_that_is_saved_as_the_window_goes_is_not_asked_about(FxRobot robot) throws TimeoutException {
        beginPercentage(robot, "60");
        askToLeave();
        await(() -> left);
        assertThat(window.assignment(1, "办公室").percent()).isEqualTo(60);
    }

    @Test
    void a_form_that_is_half_typed_is_asked_about_on_whatever_screen_it_is(FxRobot robot) throws TimeoutException {
        window.open(robot);
        beginForm(robot);
        type(robot, "新设处");
        window.goToItems(robot);
        askToLeave();
        answer(robot, "#leave-stay");
        assertThat(left).isFalse();

        askToLeave();
        answer(robot, "#leave-go");
        await(() -> left);
    }

    @Test
    void a_percentage_that_was_saved_by_going_to_another_item_is_not_asked_about(FxRobot robot)
            throws TimeoutException {
        beginPercentage(robot, "60");
        TableView<?> items = (TableView<?>) window.scene.lookup("#items-table");
        robot.interact(() -> items.getSelectionModel().clearAndSelect(2));
        await(() -> window.assignment(1, "办公室").percent() == 60);
        await(() -> window.shownText(".toast-text").contains("60%"));
        askToLeave();
        await(() -> left);
    }

    @Test
    void a_percentage_that_was_refused_at_another_item_is_asked_about(FxRobot robot) throws TimeoutException {
        beginPercentage(robot, "180");
        TableView<?> items = (TableView<?>) window.scene.lookup("#items-table");
        robot.interact(() -> items.getSelectionModel().clearAndSelect(2));
        askToLeave();
        answer(robot, "#leave-stay");
        assertThat(left).isFalse();
    }

    @Test
    void a_percentage_that_was_refused_is_asked_about(FxRobot robot) throws TimeoutException {
        beginPercentage(robot, "180");
        askToLeave();
        answer(robot, "#leave-stay");
        assertThat(left).isFalse();
        assertThat(((TextInputControl) window.scene.lookup("#percent")).getText())
                .isEqualTo("180");
    }

    @Test
    void a_comment_that_was_begun_waits_at_its_item_and_is_asked_about(FxRobot robot) throws TimeoutException {
        window.open(robot);
        window.goToItems(robot);
        TableView<?> items = (TableView<?>) window.scene.lookup("#items-table");
        robot.interact(() -> items.getSelectionModel().clearAndSelect(1));
        await(() -> window.scene.lookup("#comment-text") != null);
        window.type(robot, "#comment-text", "请尽快");
        robot.interact(() -> items.getSelectionModel().clearAndSelect(2));
        await(() -> "".equals(comment()));
        robot.interact(() -> items.getSelectionModel().clearAndSelect(1));
        await(() -> "请尽快".equals(comment()));
        askToLeave();
        answer(robot, "#leave-stay");
        assertThat(left).isFalse();
    }

    private String comment() {
        return window.scene.lookup("#comment-text") instanceof TextInputControl field ? field.getText() : null;
    }

    @Test
    void another_language_takes_nothing_away_unasked(FxRobot robot) throws TimeoutException {
        window.open(robot);
        beginForm(robot);
        type(robot, "新设处");
        Platform.runLater(() -> window.preferences.language().set(Language.ENGLISH));
        answer(robot, "#leave-stay");
        await(() -> window.preferences.language().get() == Language.CHINESE);
        assertThat(((TextInputControl) window.scene.lookup("#division-name")).getText())
                .isEqualTo("新设处");
    }
}
