package org.yaodian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
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
import org.yaodian.desk.Sample;
import org.yaodian.plan.Comment;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.Access;
import org.yaodian.ui.kit.Appearance;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.Fonts;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.workspace.OpenedFile;
import org.yaodian.ui.workspace.Screen;

/** Comments and the history in the real window over a real file. */
@ExtendWith(ApplicationExtension.class)
class HistoryWindowTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 1);
    private static final int SECONDS = 30;

    private final Background background = new Background();
    private Path plan;
    private Wiring wiring;
    private Scene scene;
    private WorkItem first;

    @Start
    void start(Stage stage) throws IOException {
        Path home = Files.createTempDirectory("yaodian-history");
        System.setProperty("yaodian.home", home.toString());
        plan = home.resolve("计划.yaodian");
        Sample.make(plan, DeskClock.on(DAY));
        fill();
        Fonts.load();
        Preferences preferences = new Preferences(home.resolve("config"));
        scene = new Scene(new StackPane(), 1280, 800);
        new Appearance(preferences).dress(scene);
        wiring = new Wiring(stage, scene, preferences, background, DeskClock.on(DAY));
        wiring.begin(Screen.WELCOME);
        stage.setScene(scene);
        stage.show();
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
        robot.interact(wiring::close);
        background.close();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open(FxRobot robot) throws TimeoutException {
        robot.interact(() -> wiring.open(
                plan, () -> OpenedFile.open(plan, DeskClock.on(DAY), org.yaodian.desk.SignIn.UNNAMED), () -> {}));
        await(() -> scene.lookup("#counter-NOT_BEGUN") != null && scene.lookup("#saved-at") != null);
    }

    private <V> V inFile(Function<Desk, V> question) {
        try (Desk desk = Desk.open(plan, Access.READ, DeskClock.on(DAY))) {
            return question.apply(desk);
        }
    }

    private List<Comment> comments() {
        return inFile(desk -> new Commenting(desk).ofItem(first.id()));
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> ((Button) scene.lookup(id)).fire());
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
        fire(robot, "#saved-at");
        await(() -> list() != null && list().getItems().size() > 3);
        robot.interact(() -> ((TextField) scene.lookup("#history-words")).setText("完成率"));
        await(() -> lines().size() == 1 && lines().get(0).change().told().key().equals("progress.accepted"));
        fire(robot, "#history-clear");
        await(() -> list().getItems().size() > 3);
        robot.interact(() -> choosePerson("李四"));
        await(() -> lines().size() == 1 && lines().get(0).change().told().key().equals("comment.added"));
        fire(robot, "#history-clear");
        await(() -> list().getItems().size() > 3);

        robot.interact(() -> list().getSelectionModel().select(placeOf("item.changed")));
        await(() -> scene.lookup("#restore-text-BEFORE") != null);
        fire(robot, "#restore-text-BEFORE");
        await(() ->
                inFile(desk -> desk.snapshot(null, DAY).items().get(0).text()).equals(first.text()));
        // what was brought back is a change of its own, and the text is now as it was: no button offers it again
        await(() -> lines().get(0).change().told().key().equals("restored.work_item.text"));
        await(() -> scene.lookup("#restore-text-BEFORE") == null);

        robot.interact(() -> list().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() ->
                inFile(desk -> desk.snapshot(null, DAY).items().get(0).text()).equals("改过的内容"));
        await(() -> lines().get(0).isUndo() && lines().get(1).undone());
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
        fire(robot, "#nav-ITEMS");
        await(this::dotShown);
        robot.interact(() -> wiring.items().updateSelected());
        await(() -> scene.lookup("#comment-text") instanceof TextArea);
        await(() -> scene.lookup("#items-table .unread-count") == null);
        Map<java.util.UUID, Integer> unread = inFile(desk -> new Commenting(desk).unread(desk.snapshot(null, DAY)));
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
        fire(robot, "#comment-remove");
        await(() -> comments().size() == 1);
    }
}
