package org.yaodian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.shell.TestWindow.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yaodian.desk.Assigning;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.State;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.Access;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Pulses;

/** Percentages and texts typed into the item's pane, in the real window over a real file. */
@ExtendWith(ApplicationExtension.class)
class ProgressTypingTest {
    private static final int PULSES_OF_PATIENCE = 70;

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

    @Test
    void a_percentage_typed_in_the_pane_is_in_the_file_and_undo_takes_it_back(FxRobot robot) throws TimeoutException {
        openPlan(robot);
        window.goToItems(robot);
        robot.interact(() -> wiring.items().updateSelected());
        await(() -> scene.getFocusOwner() instanceof TextField field && "percent".equals(field.getId()));
        robot.interact(() -> ((TextField) scene.getFocusOwner()).setText("60%"));
        robot.push(KeyCode.ENTER);
        await(() -> window.assignment(1, "办公室").percent() == 60);

        robot.interact(() -> scene.lookup("#items-table").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> window.assignment(1, "办公室").percent() == 0);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(() -> window.assignment(1, "办公室").percent() == 60);
    }

    @Test
    void the_key_for_an_update_opens_the_field_in_sight_and_types_nothing_into_it(FxRobot robot)
            throws TimeoutException {
        openPlan(robot);
        window.goToItems(robot);
        TableView<?> table = (TableView<?>) scene.lookup("#items-table");
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(1);
        });
        await(() -> scene.lookup("#percent") != null);
        // as the platform does: the letter goes to whoever has the focus once the key was pressed
        robot.interact(() -> {
            fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.U);
            fire(KeyEvent.KEY_TYPED, "u", KeyCode.UNDEFINED);
        });
        await(() -> scene.getFocusOwner() instanceof TextField field && "percent".equals(field.getId()));
        robot.push(KeyCode.DIGIT4);
        robot.push(KeyCode.DIGIT5);
        TextField field = (TextField) scene.getFocusOwner();
        await(() -> field.getText().endsWith("5"));
        assertThat(field.getText()).isEqualTo("45");
        await(() -> isInSight(field));
        robot.push(KeyCode.ENTER);
        await(() -> window.assignment(1, "办公室").percent() == 45);
    }

    @Test
    void the_arrows_pass_the_headings_of_sections_both_ways(FxRobot robot) throws TimeoutException {
        TableView<?> table = itemsAt(robot, 4);
        robot.push(KeyCode.DOWN);
        await(() -> table.getSelectionModel().getSelectedIndex() == 6);
        robot.push(KeyCode.UP);
        await(() -> table.getSelectionModel().getSelectedIndex() == 4);
        // the first heading has no item above it
        robot.interact(() -> table.getSelectionModel().clearAndSelect(1));
        robot.push(KeyCode.UP);
        await(() -> table.getSelectionModel().getSelectedIndex() == 1);
    }

    @Test
    void what_is_typed_before_the_field_is_there_is_typed_into_it(FxRobot robot) throws TimeoutException {
        TableView<?> table = itemsAt(robot, 3);
        robot.interact(() -> {
            press(table, KeyCode.U, "u");
            press(table, KeyCode.DIGIT4, "4");
            press(table, KeyCode.DIGIT7, "7");
            press(table, KeyCode.ENTER, "\r");
        });
        await(() -> window.assignment(3, "办公室").percent() == 47);
    }

    @Test
    void what_was_typed_for_one_item_never_lands_on_another(FxRobot robot) throws TimeoutException {
        TableView<?> table = itemsAt(robot, 3);
        AtomicBoolean patienceIsOver = new AtomicBoolean();
        robot.interact(() -> {
            press(table, KeyCode.U, "u");
            press(table, KeyCode.DIGIT4, "4");
            press(table, KeyCode.DIGIT7, "7");
            // before the field of the third is there, the fourth is chosen
            table.getSelectionModel().clearAndSelect(4);
            press(table, KeyCode.U, "u");
            press(table, KeyCode.DIGIT1, "1");
            press(table, KeyCode.ENTER, "\r");
            Pulses.after(PULSES_OF_PATIENCE, () -> patienceIsOver.set(true));
        });
        await(() -> window.assignment(4, "政策法规处").percent() == 1);
        await(patienceIsOver::get);
        assertThat(window.assignment(3, "办公室").percent()).isZero();
    }

    @Test
    void what_could_not_be_saved_waits_at_its_item(FxRobot robot) throws TimeoutException {
        TableView<?> table = itemsAt(robot, 3);
        robot.push(KeyCode.U);
        await(() -> scene.getFocusOwner() instanceof TextField field && "percent".equals(field.getId()));
        robot.interact(() -> ((TextField) scene.getFocusOwner()).setText("180"));
        robot.push(KeyCode.TAB);
        robot.interact(() -> ((TextField) scene.getFocusOwner()).setText("写了很久的进展"));
        robot.interact(() -> table.getSelectionModel().clearAndSelect(4));
        await(() -> "0%".equals(firstText("#percent")));
        assertThat(firstText("#done")).isEmpty();

        robot.interact(() -> table.getSelectionModel().clearAndSelect(3));
        await(() -> "180".equals(firstText("#percent")));
        assertThat(firstText("#done")).isEqualTo("写了很久的进展");
        assertThat(window.assignment(3, "办公室").percent()).isZero();
    }

    private String firstText(String selector) {
        return scene.lookup(selector) instanceof TextField field ? field.getText() : null;
    }

    @Test
    void what_was_taken_back_in_the_field_is_done_again_in_the_field(FxRobot robot) throws TimeoutException {
        itemsAt(robot, 3);
        robot.push(KeyCode.U);
        await(() -> scene.getFocusOwner() instanceof TextField field && "percent".equals(field.getId()));
        robot.push(KeyCode.DIGIT4).push(KeyCode.DIGIT5).push(KeyCode.ENTER);
        await(() -> window.assignment(3, "办公室").percent() == 45);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> window.assignment(3, "办公室").percent() == 0);
        await(() -> scene.getFocusOwner() instanceof TextField field
                && field.getText().equals("0%"));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> window.assignment(3, "办公室").percent() == 45);
    }

    private TableView<?> itemsAt(FxRobot robot, int row) throws TimeoutException {
        openPlan(robot);
        window.goToItems(robot);
        TableView<?> table = (TableView<?>) scene.lookup("#items-table");
        await(() -> table.getItems().size() == 21);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
        });
        return table;
    }

    @Test
    void an_item_that_nobody_answers_for_has_its_comments_and_its_history_too(FxRobot robot) throws TimeoutException {
        try (Desk desk = Desk.open(plan, Access.WRITE_ONCE, DeskClock.on(DAY))) {
            PlanSnapshot snapshot = desk.snapshot(null, DAY);
            WorkItem first = snapshot.items().get(0);
            for (Assignment assignment : snapshot.assignmentsOf(first)) {
                new Assigning(desk).remove(first, snapshot.divisionsById().get(assignment.divisionId()), assignment);
            }
        }
        itemsAt(robot, 1);
        await(() -> scene.lookup("#comment-text") != null);
    }

    private static void press(Node on, KeyCode code, String typed) {
        Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false));
        Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
        Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_RELEASED, "", code.getName(), code, false, false, false, false));
    }

    @Test
    void undo_right_after_an_update_takes_it_back_though_the_field_has_the_focus(FxRobot robot)
            throws TimeoutException {
        openPlan(robot);
        window.goToItems(robot);
        robot.push(KeyCode.U);
        await(() -> scene.getFocusOwner() instanceof TextField field && "percent".equals(field.getId()));
        robot.push(KeyCode.DIGIT4).push(KeyCode.DIGIT5).push(KeyCode.ENTER);
        await(() -> window.assignment(1, "办公室").percent() == 45);
        await(() -> scene.lookup("#unsaved") == null);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> window.assignment(1, "办公室").percent() == 0);
    }

    @Test
    void whoever_goes_to_the_items_from_the_rail_moves_in_the_list_with_the_arrows(FxRobot robot)
            throws TimeoutException {
        openPlan(robot);
        robot.interact(() -> scene.lookup("#nav-ITEMS").requestFocus());
        window.goToItems(robot);
        await(() -> scene.getFocusOwner() == scene.lookup("#items-table"));
    }

    @Test
    void what_is_typed_and_not_saved_is_shown_as_such_and_is_what_undo_takes_back(FxRobot robot)
            throws TimeoutException {
        openPlan(robot);
        window.goToItems(robot);
        TableView<?> table = (TableView<?>) scene.lookup("#items-table");
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(1);
        });
        await(() -> scene.lookup("#percent") != null);
        robot.push(KeyCode.U);
        await(() -> scene.getFocusOwner() instanceof TextField field && "percent".equals(field.getId()));
        TextField percent = (TextField) scene.getFocusOwner();
        String before = percent.getText();
        robot.push(KeyCode.DIGIT3);
        await(() -> scene.lookup("#unsaved") != null);
        // the text is what is written next, then the box for the rest
        robot.push(KeyCode.TAB);
        await(() -> scene.getFocusOwner() instanceof TextField field && "done".equals(field.getId()));
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        await(() -> !(scene.getFocusOwner() instanceof TextField));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> percent.getText().equals(before));
        assertThat(scene.lookup("#unsaved")).isNull();
        assertThat(window.assignment(1, "办公室").percent()).isZero();
    }

    private void fire(EventType<KeyEvent> type, String typed, KeyCode key) {
        Event.fireEvent(scene.getFocusOwner(), new KeyEvent(type, typed, "", key, false, false, false, false));
    }

    /** Whether the pane that scrolls shows the whole of it. */
    private static boolean isInSight(Node node) {
        Node pane = node;
        while (!(pane instanceof ScrollPane)) {
            pane = pane.getParent();
        }
        return pane.localToScene(pane.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void a_percentage_that_is_none_is_told_beside_the_field_and_nothing_is_written(FxRobot robot)
            throws TimeoutException {
        openPlan(robot);
        window.goToItems(robot);
        robot.interact(() -> wiring.items().updateSelected());
        await(() -> scene.getFocusOwner() instanceof TextField field && "percent".equals(field.getId()));
        robot.interact(() -> ((TextField) scene.getFocusOwner()).setText("180"));
        robot.push(KeyCode.ENTER);
        await(() -> window.shownText(".field-error").contains("180"));
        assertThat(window.assignment(1, "办公室").state()).isEqualTo(State.NOT_BEGUN);
    }
}
