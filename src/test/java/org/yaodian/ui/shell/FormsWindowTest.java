package org.yaodian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.desk.FormFixture.fill;
import static org.yaodian.ui.shell.TestWindow.DAY;
import static org.yaodian.ui.shell.TestWindow.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.FormRounds;
import org.yaodian.desk.FormSending;
import org.yaodian.desk.ProgressReporting;
import org.yaodian.desk.Reminding;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressListener;
import org.yaodian.store.Access;

/** The form that goes round in the real window over a real file: sent, filled in, collected, undone. */
@ExtendWith(ApplicationExtension.class)
class FormsWindowTest {
    private static final String PERCENT = "完成率(%)";
    private static final String OFFICE = "办公室";

    private TestWindow window;
    private Scene scene;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage);
        scene = window.scene;
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    private void goToDivisions(FxRobot robot) throws TimeoutException {
        window.open(robot);
        await(() -> scene.lookup("#nav-DIVISIONS") != null);
        window.fire(robot, "#nav-DIVISIONS");
        await(() -> isShown("#forms-send"));
    }

    private boolean isShown(String selector) {
        Node node = scene.lookup(selector);
        return node != null && node.isVisible();
    }

    private ListView<?> rows() {
        return (ListView<?>) scene.lookup("#collect-rows");
    }

    private List<FormRounds.Round> rounds() {
        return window.inFile(desk -> new FormRounds(desk).of(plan(desk), DAY));
    }

    private static Plan plan(Desk desk) {
        return desk.snapshot(null, DAY).plan();
    }

    private Progress last(int item) {
        return window.inFile(desk -> {
            var snapshot = desk.snapshot(null, DAY);
            var id = snapshot.items().stream()
                    .filter(one -> one.number() == item)
                    .findFirst()
                    .orElseThrow()
                    .id();
            var office = snapshot.divisions().stream()
                    .filter(division -> division.name().equals(OFFICE))
                    .findFirst()
                    .orElseThrow();
            return snapshot.assignments().stream()
                    .filter(assignment -> assignment.itemId().equals(id)
                            && assignment.divisionId().equals(office.id()))
                    .map(assignment -> snapshot.reportsOn(assignment).last())
                    .findFirst()
                    .orElseThrow();
        });
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void forms_are_sent_to_chosen_divisions_and_those_that_are_missing_are_reminded(FxRobot robot)
            throws TimeoutException {
        goToDivisions(robot);
        window.fire(robot, "#forms-send");
        await(() -> scene.lookup("#forms-divisions") != null);
        window.fire(robot, "#forms-all");
        robot.interact(() -> ((Pane) scene.lookup("#forms-divisions"))
                .getChildren()
                .forEach(box ->
                        ((CheckBox) box).setSelected(List.of(OFFICE, "人事处").contains(((CheckBox) box).getText()))));
        robot.interact(() -> ((CheckBox) scene.lookup("#forms-mails")).setSelected(true));
        Path out = window.home.resolve("第一期");
        window.type(robot, "#forms-folder", out.toString());
        window.fire(robot, "#form-save");
        await(() -> isShown("#forms-sent"));
        assertThat(in(out)).hasSize(4);
        assertThat(((Label) scene.lookup("#forms-where")).getText()).contains(out.toString());
        window.fire(robot, "#forms-sent .copy-mail");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains(OFFICE)
                .contains("附件"));
        window.fire(robot, "#forms-close");
        await(() -> isShown("#forms-round"));
        window.fire(robot, "#forms-round");
        await(() -> isShown("#forms-round-pane"));
        window.fire(robot, "#forms-remind");
        await(() -> scene.lookup("#forms-remind-text") != null);
        window.fire(robot, "#form-save");
        await(() -> window.inFile(desk -> new Reminding(desk).log(plan(desk))).size() == 2);
        assertThat(rounds().get(0).missing()).hasSize(2);
    }

    /** The office's form with a clean row and one that was changed here after it went out. */
    private Path filledForm() {
        Path out = window.home.resolve("发出");
        Path form;
        try (Desk desk = Desk.open(window.plan, Access.WRITE_ONCE, DeskClock.on(DAY))) {
            form = new FormSending(desk, null)
                    .send(out, new FormSending.Wish(List.of(OFFICE), null, false), DAY, ProgressListener.NONE)
                    .get(0)
                    .file();
            new ProgressReporting(desk).accept(null, 2, OFFICE, new ProgressReporting.Report(97, "这里另记", "", ""), DAY);
        }
        fill(form, 1, PERCENT, 61);
        fill(form, 2, PERCENT, 62);
        return form;
    }

    @Test
    void a_form_is_decided_on_with_the_keyboard_written_told_and_undone(FxRobot robot) throws TimeoutException {
        Path form = filledForm();
        int before = last(2).percent();
        goToDivisions(robot);
        window.fire(robot, "#forms-collect");
        await(() -> isShown("#collect-files"));
        robot.interact(() -> window.wiring.collect().read(List.of(form.getParent())));
        await(() -> isShown("#collect-rows") && rows().getItems().size() == 2);
        await(() -> scene.getFocusOwner() == scene.lookup("#collect-forms"));
        robot.push(KeyCode.ENTER);
        await(() -> scene.getFocusOwner() == rows());
        // it begins at the row that waits for a decision
        assertThat(rows().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.push(KeyCode.T);
        await(() -> !scene.lookup("#collect-decided").isDisabled());
        robot.push(KeyCode.ENTER);
        await(() -> last(2).percent() == 62 && last(1) != null && last(1).percent() == 61);
        await(() -> scene.lookup(".toast-action") != null);
        await(() -> ((Label) scene.lookup("#collect-counts")).getText().contains("刚才采用 2 行"));
        assertThat(rounds().get(0).answers().get(0).isBack()).isTrue();
        window.fire(robot, ".toast-action");
        await(() -> last(2).percent() == before);
        await(() -> !scene.lookup("#collect-clean").isDisabled());
        assertThat(rounds().get(0).answers().get(0).isBack()).isFalse();
    }

    @Test
    void a_file_that_another_window_has_open_shows_no_acts_and_reads_no_forms(FxRobot robot) throws TimeoutException {
        Path form = filledForm();
        try (Desk other = Desk.open(window.plan, Access.WINDOW, DeskClock.on(DAY))) {
            assertThat(other.writable()).isTrue();
            window.open(robot);
            await(() -> scene.lookup("#nav-DIVISIONS") != null);
            window.fire(robot, "#nav-DIVISIONS");
            await(() -> isShown("#forms-round"));
            assertThat(scene.lookup("#forms-send").getParent().isVisible()).isFalse();
            window.fire(robot, "#forms-round");
            await(() -> isShown("#forms-round-pane"));
            assertThat(scene.lookup("#forms-remind")).isNull();
            robot.interact(() -> window.wiring.collect().read(List.of(form)));
            assertThat(scene.lookup("#collect-rows")).isNull();
        }
    }
}
