package org.yaodian.ui.shell;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.UserFolders;
import org.yaodian.ui.kit.Appearance;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.Fonts;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.workspace.OpenedFile;

/** The window's life: fonts, scene, place on the screen, and an orderly end. */
public final class YaodianApp extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private static final Duration PATIENCE = Duration.millis(600);

    private static Path file;
    private static Supplier<OpenedFile> opening;
    private static DeskClock clock = DeskClock.system();

    private final Background background = new Background();
    private Wiring wiring;

    /** What the next start opens, since JavaFX makes the application itself. */
    static void startWith(Path newFile, Supplier<OpenedFile> newOpening, DeskClock newClock) {
        file = newFile;
        opening = newOpening;
        clock = newClock;
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Preferences preferences = new Preferences(UserFolders.config());
        Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        new Appearance(preferences).dress(scene);
        wiring = new Wiring(stage, scene, preferences, background, clock);
        wiring.begin(file == null ? org.yaodian.ui.workspace.Screen.WELCOME : org.yaodian.ui.workspace.Screen.OVERVIEW);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.getIcons().add(new Image(YaodianApp.class.getResourceAsStream("/assets/icon/yaodian-128.png")));
        new WindowPlace(preferences).keep(stage);
        stage.setOnCloseRequest(event -> {
            event.consume();
            wiring.leave(stage::hide);
        });
        if (file == null) {
            stage.show();
        } else {
            showWhenOpen(stage);
        }
    }

    /** The first picture is the plan; where it takes long, the frame is shown and the plan follows. */
    private void showWhenOpen(Stage stage) {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> stage.show());
        patience.play();
        wiring.open(file, opening, () -> {
            patience.stop();
            stage.show();
        });
    }

    @Override
    public void stop() {
        if (wiring != null) {
            wiring.close();
        }
        background.close();
    }
}
