package org.yaodian.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yaodian.desk.Language;
import org.yaodian.ui.kit.Appearance;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Navigation;

/** 报表 in a window. */
@ExtendWith(ApplicationExtension.class)
class ReportsViewTest {
    @TempDir
    private static Path folder;

    private Stage stage;
    private SampleWorkspace sample;

    @Start
    void start(Stage newStage) {
        stage = newStage;
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    private void showReports() throws Exception {
        sample = new SampleWorkspace(folder);
        SampleWorkspace.onFx(() -> {
            Texts texts = new Texts(Language.CHINESE, "reports");
            ReportsModel model = new ReportsModel(texts, sample.workspace(), sample.preferences());
            ReportsView view =
                    new ReportsView(texts, model, sample.workspace(), new Navigation(), told -> {}, () -> false);
            Scene scene = new Scene(view, 1024, 700);
            new Appearance(sample.preferences()).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    /** Nothing where there is no such part yet. */
    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    @Test
    void turnsThePagesAndTellsWhatIsNoDate(FxRobot robot) throws Exception {
        showReports();
        SampleWorkspace.await(() -> text(robot, "#page-place").startsWith("第 1 页 共 "));

        robot.interact(() -> robot.lookup("#tab-任务分解表").<ToggleButton>query().fire());
        assertThat(text(robot, "#page-place")).doesNotStartWith("第 1 页");
        robot.interact(() -> robot.lookup("#page-before").<Button>query().fire());
        assertThat(robot.lookup("#tab-总体情况").<ToggleButton>query().isSelected()).isTrue();

        robot.interact(() -> robot.lookup("#print").<Button>query().fire());
        SampleWorkspace.await(() -> text(robot, "#report-outcome").contains("没有装打印机"));

        DatePicker date = robot.lookup("#report-date").query();
        robot.interact(() -> date.getEditor().setText("2022-13-01"));
        assertThat(text(robot, "#report-date-error")).startsWith("▲");
        assertThat(robot.lookup("#export").<Button>query().isDisabled()).isTrue();

        robot.interact(() -> date.getEditor().setText("2022/10/31"));
        assertThat(text(robot, "#report-date-error")).isEmpty();
        SampleWorkspace.await(() -> text(robot, "#page-place").startsWith("第 1 页 共 "));
    }
}
