package org.yaodian.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is made only when it is wanted is there when it is. */
@ExtendWith(ApplicationExtension.class)
class MadeWhenWantedTest {
    private static final double SIZE = 300;

    private StackPane root;

    @Start
    void start(Stage stage) {
        root = new StackPane();
        stage.setScene(new Scene(root, SIZE, SIZE));
        stage.show();
    }

    /** The text that hovering tells; null where nothing is told. */
    private static String told(FxRobot robot, Label label) {
        robot.interact(() -> label.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_ENTERED,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null)));
        return label.getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .map(tooltip -> ((Tooltip) tooltip).getText())
                .findFirst()
                .orElse(null);
    }

    @Test
    void a_label_tells_the_text_that_it_has_by_then(FxRobot robot) {
        Label label = Tips.whole(new Label("办公室"));
        assertThat(label.getProperties().values()).noneMatch(Tooltip.class::isInstance);
        assertThat(told(robot, label)).isEqualTo("办公室");
        robot.interact(() -> label.setText("政策法规处"));
        assertThat(told(robot, label)).isEqualTo("政策法规处");
        robot.interact(() -> label.setText(""));
        assertThat(told(robot, label)).isNull();
    }

    @Test
    void what_is_told_anew_takes_the_place_of_what_was(FxRobot robot) {
        Label label = new Label("x");
        Tips.install(label, "一");
        Tips.install(label, "二");
        assertThat(told(robot, label)).isEqualTo("二");
        robot.interact(() -> Tips.install(label, "三"));
        assertThat(told(robot, label)).isEqualTo("三");
        robot.interact(() -> Tips.none(label));
        assertThat(told(robot, label)).isNull();
    }

    @Test
    void what_fits_does_not_scroll_and_what_does_not_fit_does(FxRobot robot) {
        Region content = new Region();
        content.setMinSize(SIZE / 2, SIZE / 2);
        ScrollWhereNeeded room = new ScrollWhereNeeded(content, "room");
        robot.interact(() -> {
            root.getChildren().setAll(room);
            root.layout();
        });
        assertThat(root.lookup(".room")).isNull();
        Bounds whole = content.getBoundsInParent();
        assertThat(whole.getWidth()).isEqualTo(SIZE);
        robot.interact(() -> {
            content.setMinSize(SIZE * 2, SIZE / 2);
            room.requestLayout();
            root.layout();
        });
        assertThat(root.lookup(".room")).isInstanceOf(ScrollPane.class);
        robot.interact(() -> {
            root.applyCss();
            root.layout();
        });
        assertThat(content.getWidth()).isEqualTo(SIZE * 2);
    }
}
