package org.yaodian.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.reports.SampleWorkspace;

/** 设置 in a window. */
@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {
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

    @Test
    void prefersAtOnceAndTellsARefusalBesideItsField(FxRobot robot) throws Exception {
        sample = new SampleWorkspace(folder);
        SettingsModel model = new SettingsModel(sample.workspace());
        SampleWorkspace.onFx(() -> {
            Texts texts = new Texts(Language.CHINESE, "settings");
            SettingsView view = new SettingsView(texts, model, sample.preferences(), path -> {}, () -> {});
            Scene scene = new Scene(view, 900, 700);
            new Appearance(sample.preferences()).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        robot.interact(() -> robot.lookup("#choose-DARK").<ToggleButton>query().fire());
        assertThat(sample.preferences().theme().get()).isEqualTo(Preferences.Theme.DARK);

        TextField days = robot.lookup("#warning-days").query();
        Button save = robot.lookup("#warning-save").query();
        Label error = robot.lookup("#warning-error").query();
        robot.interact(() -> {
            days.setText("很多");
            save.fire();
        });
        assertThat(error.getText()).startsWith("▲").contains("很多");

        robot.interact(() -> {
            days.setText("4");
            save.fire();
        });
        SampleWorkspace.await(() -> model.office().orElseThrow().warningDays() == 4);
        assertThat(error.getText()).isEmpty();
    }
}
