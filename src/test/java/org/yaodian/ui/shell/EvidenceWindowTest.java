package org.yaodian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.shell.TestWindow.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yaodian.desk.EvidenceKeeping;
import org.yaodian.plan.Evidence;
import org.yaodian.ui.evidence.EvidenceList;
import org.yaodian.ui.workspace.Screen;

/** Evidence of an item in the real window: brought in, looked at, taken back. */
@ExtendWith(ApplicationExtension.class)
class EvidenceWindowTest {
    private TestWindow window;

    @Start
    void start(Stage stage) throws IOException {
        window = new TestWindow(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(shown -> shown.getScene() != window.scene)
                .forEach(Window::hide));
        window.close(robot);
    }

    private EvidenceList openItem(FxRobot robot) throws TimeoutException {
        window.open(robot);
        window.fire(robot, "#nav-" + Screen.ITEMS);
        await(() -> window.scene.lookup("#items-table") instanceof TableView<?> table
                && table.getItems().size() > 5);
        // one heading of a section stands above item 1
        robot.interact(() -> ((TableView<?>) window.scene.lookup("#items-table"))
                .getSelectionModel()
                .clearAndSelect(1));
        await(() -> window.scene.lookup("#evidence") != null);
        return (EvidenceList) window.scene.lookup("#evidence");
    }

    private List<String> names() {
        return window.inFile(desk ->
                new EvidenceKeeping(desk).all().stream().map(Evidence::name).toList());
    }

    private Hyperlink shown(EvidenceList list) {
        return (Hyperlink) list.lookup(".evidence-name");
    }

    private Parent preview() {
        return Window.getWindows().stream()
                .map(shown -> shown.getScene().getRoot())
                .filter(root -> "evidence-preview".equals(root.getId()))
                .findFirst()
                .orElse(null);
    }

    @Test
    void a_text_is_looked_at_in_a_window_that_esc_closes(FxRobot robot) throws IOException, TimeoutException {
        EvidenceList list = openItem(robot);
        Path minutes = Files.writeString(window.home.resolve("会议纪要.txt"), "会议议定三件事");
        robot.interact(() -> list.attach(minutes));
        await(() -> shown(list) != null);
        robot.interact(() -> shown(list).fire());
        await(() -> preview() != null);
        assertThat(((TextArea) preview().lookup(".text-area")).getText()).isEqualTo("会议议定三件事");
        robot.interact(() -> preview()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        await(() -> preview() == null);
    }

    @Test
    void a_pasted_picture_becomes_a_file_and_is_shown(FxRobot robot) throws TimeoutException {
        EvidenceList list = openItem(robot);
        WritableImage picture = new WritableImage(40, 30);
        picture.getPixelWriter().setColor(20, 15, Color.RED);
        robot.interact(() -> list.attach(picture));
        await(() -> shown(list) != null);
        assertThat(names()).singleElement().asString().startsWith("粘贴的图片-").endsWith(".png");
        robot.interact(() -> shown(list).fire());
        await(() -> preview() != null);
        ImageView view = (ImageView) preview().lookup("#evidence-picture");
        assertThat(view.getImage().getPixelReader().getColor(20, 15)).isEqualTo(Color.RED);
        // small as it is, it stands in the middle
        await(() -> {
            Bounds at = view.localToScene(view.getBoundsInLocal());
            return Math.abs(at.getCenterX() - view.getScene().getWidth() / 2) < 2 && at.getMinY() > 100;
        });
    }

    @Test
    void what_was_attached_is_taken_back_and_the_list_shows_it(FxRobot robot) throws IOException, TimeoutException {
        EvidenceList list = openItem(robot);
        Path photo = Files.writeString(window.home.resolve("签到表.txt"), "张三");
        robot.interact(() -> list.attach(photo));
        await(() -> shown(list) != null);
        window.fire(robot, "#undo");
        await(() -> shown(list) == null);
        assertThat(names()).isEmpty();
    }
}
