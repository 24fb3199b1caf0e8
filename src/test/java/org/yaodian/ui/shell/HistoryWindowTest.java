package org.yaodian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.shell.TestWindow.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.yaodian.desk.Commenting;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.HistoryBrowsing;
import org.yaodian.desk.PeopleKeeping;
import org.yaodian.desk.PlanEditing;
import org.yaodian.desk.ProgressReporting;
import org.yaodian.plan.Comment;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.Access;

/** Comments and the history in the real window over a real file. */
@ExtendWith(ApplicationExtension.class)
class HistoryWindowTest {
    private static final LocalDate DAY = TestWindow.DAY;

    private TestWindow window;
    private Path plan;
    private Scene scene;
    private WorkItem first;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage);
        plan = window.plan;
        scene = window.scene;
        fill();
    }

    /** The first item gets another text, and 李四 says something about it. */
    private void fill() {
        try (Desk desk = Desk.open(plan, Access.WRITE_ONCE, DeskClock.on(DAY))) {
            first = desk.snapshot(null, DAY).items().get(0);
            new PlanEditing(desk).changeItem(first, first.sectionId(), first.label(), first.title(), "改过的内容");
            new ProgressReporting(desk).accept(null, 2, "办公室", new ProgressReporting.Report(30, "初稿", "", ""), DAY);
            new PeopleKeeping(desk).add("李四", "社会救助处", "MEMBER");
        }
        try (Desk desk = Desk.open(plan, Access.WRITE_ONCE, DeskClock.on(DAY), "李四")) {
            new Commenting(desk).add(null, 1, "@办公室 请看");
        }
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    private void open(FxRobot robot) throws TimeoutException {
        window.open(robot);
        await(() -> scene.lookup("#saved-at") != null);
    }

    private List<Comment> comments() {
        return window.inFile(desk -> new Commenting(desk).ofItem(first.id()));
    }

    private ListView<?> list() {
        return (ListView<?>) scene.lookup("#history-list");
    }

    @SuppressWarnings("unchecked") // the list is of lines
    private List<HistoryBrowsing.Line> lines() {
        return List.copyOf((List<HistoryBrowsing.Line>) list().getItems());
    }

    @Test
    void the_history_is_narrowed_and_an_earlier_text_is_brought_back_and_undone(FxRobot robot) throws TimeoutException {
        open(robot);
        window.fire(robot, "#saved-at");
        await(() -> list() != null && list().getItems().size() > 3);
        robot.interact(() -> ((TextField) scene.lookup("#history-words")).setText("完成率"));
        await(() -> lines().size() == 1 && lines().get(0).change().told().key().equals("progress.accepted"));
        window.fire(robot, "#history-clear");
        await(() -> list().getItems().size() > 3);
        robot.interact(() -> choosePerson("李四"));
        await(() -> lines().size() == 1 && lines().get(0).change().told().key().equals("comment.added"));
        window.fire(robot, "#history-clear");
        await(() -> list().getItems().size() > 3);

        robot.interact(() -> list().getSelectionModel().select(placeOf("item.changed")));
        await(() -> scene.lookup("#restore-text-BEFORE") != null);
        window.fire(robot, "#restore-text-BEFORE");
        await(() -> window.inFile(
                        desk -> desk.snapshot(null, DAY).items().get(0).text())
                .equals(first.text()));
        // what was brought back is a change of its own, and the text is now as it was: no button offers it again
        await(() -> lines().get(0).change().told().key().equals("restored.work_item.text"));
        await(() -> scene.lookup("#restore-text-BEFORE") == null);

        robot.interact(() -> list().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> window.inFile(
                        desk -> desk.snapshot(null, DAY).items().get(0).text())
                .equals("改过的内容"));
        await(() -> lines().get(0).isUndo() && lines().get(1).undone());
    }

    @Test
    void the_search_finds_the_history_by_its_name_and_the_days_of_its_filter_are_seen_whole(FxRobot robot)
            throws TimeoutException {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> scene.lookup("#search-field") != null);
        window.type(robot, "#search-field", "历史");
        robot.push(KeyCode.ENTER);
        await(() -> list() != null && list().getItems().size() > 3);
        for (String id : List.of("#history-since", "#history-until")) {
            DatePicker picker = (DatePicker) scene.lookup(id);
            robot.interact(() -> picker.setValue(LocalDate.of(2022, 12, 30)));
            await(() -> picker.getEditor().getText().contains("12月30日"));
            javafx.scene.text.Text shown =
                    (javafx.scene.text.Text) picker.getEditor().lookup(".text");
            assertThat(shown.getLayoutBounds().getWidth())
                    .isLessThan(picker.getEditor().getWidth()
                            - picker.getEditor().getInsets().getLeft()
                            - picker.getEditor().getInsets().getRight());
        }
    }

    @SuppressWarnings("unchecked") // the box is of names
    private void choosePerson(String name) {
        ((ComboBox<java.util.Optional<String>>) scene.lookup("#history-person")).setValue(java.util.Optional.of(name));
    }

    private int placeOf(String told) {
        List<HistoryBrowsing.Line> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).change().told().key().equals(told)) {
                return i;
            }
        }
        throw new AssertionError("no " + told);
    }

    private boolean dotShown() {
        Node count = scene.lookup("#items-table .unread-count");
        return count instanceof Label label && label.getText().equals("1");
    }

    @Test
    void a_comment_is_marked_until_it_is_read_and_answered_with_a_division_that_was_chosen_from_the_list(FxRobot robot)
            throws TimeoutException {
        open(robot);
        window.fire(robot, "#nav-ITEMS");
        await(this::dotShown);
        robot.interact(() -> window.wiring.items().updateSelected());
        await(() -> scene.lookup("#comment-text") instanceof TextArea);
        // the words stand below what is seen: who chose the item has not read them
        await(() -> scene.lookup("#comments-link") instanceof Button link
                && link.getText().contains("1"));
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        await(this::dotShown);
        window.fire(robot, "#comments-link");
        await(() -> scene.lookup("#items-table .unread-count") == null);
        Map<java.util.UUID, Integer> unread =
                window.inFile(desk -> new Commenting(desk).unread(desk.snapshot(null, DAY)));
        assertThat(unread).isEmpty();

        TextArea area = (TextArea) scene.lookup("#comment-text");
        robot.interact(() -> {
            area.requestFocus();
            area.appendText("好的，请@某处");
        });
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> ((Label) scene.lookup("#comment-error")).getText().contains("@某处"));
        assertThat(comments()).hasSize(1);

        robot.interact(() -> {
            area.setText("好的，请@社会救");
            area.end();
        });
        await(() -> scene.lookup("#mention-list").isVisible());
        robot.push(KeyCode.ENTER);
        await(() -> area.getText().equals("好的，请@社会救助处 "));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> comments().size() == 2);
        assertThat(comments().get(1).text()).isEqualTo("好的，请@社会救助处");
        assertThat(comments().get(1).mentions()).hasSize(1);
        await(() -> area.getText().isEmpty() && scene.lookup("#comment-remove") != null);
        window.fire(robot, "#comment-remove");
        await(() -> comments().size() == 1);
    }
}
