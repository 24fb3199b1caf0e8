package org.yaodian.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.UserFolders;
import org.yaodian.ui.kit.Appearance;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.Deferred;
import org.yaodian.ui.kit.Fonts;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.workspace.OpenedFile;
import org.yaodian.ui.workspace.Screen;

/** The window's life: fonts, scene, place on the screen, and an orderly end. */
public final class YaodianApp extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    private static final Duration PATIENCE = Duration.millis(600);

    private static Path file;
    private static Supplier<OpenedFile> opening;
    private static LocalDate day;

    /** Throws where there is to be no window. */
    private static Runnable expecting;

    private static RuntimeException failure;

    private final Background background = new Background();
    private Wiring wiring;

    /** What the next start opens, since JavaFX makes the application itself. */
    static void startWith(Path newFile, Supplier<OpenedFile> newOpening, LocalDate newDay, Runnable newExpecting) {
        expecting = newExpecting;
        file = newFile;
        opening = newOpening;
        day = newDay;
    }

    @Override
    public void start(Stage stage) {
        if (file != null) {
            try {
                expecting.run();
            } catch (RuntimeException e) {
                failure = e;
                Platform.exit();
                return;
            }
        }
        Fonts.load();
        Preferences preferences = new Preferences(UserFolders.config(), background::afterDesk);
        Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        Appearance appearance = new Appearance(preferences);
        // in pieces, so that the window never fails to answer for long
        inTurn(
                () -> appearance.dress(scene),
                () -> build(stage, scene, appearance, preferences),
                () -> begin(stage),
                () -> scene.getRoot().applyCss(),
                () -> scene.getRoot().layout());
    }

    /** Runs the pieces one after the other, each as an event of its own; what goes wrong in one ends the program. */
    private static void inTurn(Runnable... pieces) {
        if (pieces.length == 0) {
            return;
        }
        Platform.runLater(() -> {
            try {
                pieces[0].run();
            } catch (RuntimeException e) {
                failure = e;
                Platform.exit();
                return;
            }
            inTurn(Arrays.copyOfRange(pieces, 1, pieces.length));
        });
    }

    /** Why the window could not be built, null where it could. */
    static RuntimeException failure() {
        return failure;
    }

    private void build(Stage stage, Scene scene, Appearance appearance, Preferences preferences) {
        wiring = new Wiring(stage, scene, appearance, preferences, background, DeskClock.on(day));
        wiring.begin(file == null ? Screen.WELCOME : Screen.OVERVIEW);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnShown(event -> {
            Pulses.after(Deferred.LAST, wiring::prepare);
            Pulses.after(Deferred.LAST, () -> showIcon(stage));
        });
        new WindowPlace(preferences).keep(stage);
        stage.setOnCloseRequest(event -> {
            event.consume();
            wiring.leave(stage::hide);
        });
    }

    private void begin(Stage stage) {
        if (file == null) {
            stage.show();
        } else {
            showWhenOpen(stage);
        }
    }

    private static void showIcon(Stage stage) {
        Image icon = new Image(
                YaodianApp.class.getResource("/assets/icon/yaodian-128.png").toExternalForm(), true);
        icon.progressProperty().addListener((property, before, now) -> {
            if (now.doubleValue() == 1 && !icon.isError()) {
                stage.getIcons().setAll(icon);
            }
        });
    }

    /** The first picture is the plan; where it takes long, the frame is shown and the plan follows. */
    private void showWhenOpen(Stage stage) {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> stage.show());
        patience.play();
        Parent root = stage.getScene().getRoot();
        wiring.open(
                file,
                opening,
                () -> inTurn(root::applyCss, root::layout, () -> {
                    patience.stop();
                    stage.show();
                }));
    }

    @Override
    public void stop() {
        if (wiring != null) {
            wiring.close();
        }
        background.close();
    }
}
