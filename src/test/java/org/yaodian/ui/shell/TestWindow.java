package org.yaodian.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.SampleFile;
import org.yaodian.desk.SignIn;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.store.Access;
import org.yaodian.ui.kit.Appearance;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.Fonts;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.workspace.OpenedFile;
import org.yaodian.ui.workspace.Screen;

/** The real window over a real file, the sample on 1 November 2022, as tests of the window use it. */
final class TestWindow {
    static final LocalDate DAY = LocalDate.of(2022, 11, 1);
    private static final int SECONDS = 30;

    final Path home;
    final Path plan;
    final Preferences preferences;
    final Scene scene;
    final Wiring wiring;
    private final Background background = new Background();

    /** Shows the welcome screen; the file lies ready to be filled and opened. */
    TestWindow(Stage stage) throws IOException {
        home = Files.createTempDirectory("yaodian-window");
        System.setProperty("yaodian.home", home.toString());
        plan = home.resolve("计划.yaodian");
        SampleFile.make(plan, DeskClock.on(DAY));
        Fonts.load();
        preferences = new Preferences(home.resolve("config"));
        scene = new Scene(new StackPane(), 1280, 800);
        Appearance appearance = new Appearance(preferences);
        appearance.dress(scene);
        wiring = new Wiring(stage, scene, appearance, preferences, background, DeskClock.on(DAY));
        wiring.begin(Screen.WELCOME);
        stage.setScene(scene);
        stage.show();
    }

    void close(FxRobot robot) {
        robot.interact(wiring::close);
        background.close();
    }

    static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Asks for the file as when the program is started with it; what comes of it is awaited by whoever asks. */
    void ask(FxRobot robot) {
        robot.interact(
                () -> wiring.open(plan, () -> OpenedFile.open(plan, DeskClock.on(DAY), SignIn.UNNAMED), () -> {}));
    }

    /** Opens the file to its overview, with the way to every screen. */
    void open(FxRobot robot) throws TimeoutException {
        ask(robot);
        await(() -> scene.lookup("#counter-NOT_BEGUN") != null && scene.lookup("#nav-REPORTS") != null);
    }

    /** Asks the file itself, beside the window. */
    <V> V inFile(Function<Desk, V> question) {
        return inFile(SignIn.NOBODY, question);
    }

    private <V> V inFile(SignIn signIn, Function<Desk, V> question) {
        try (Desk desk = Desk.open(plan, Access.READ, DeskClock.on(DAY), signIn)) {
            return question.apply(desk);
        }
    }

    void fire(FxRobot robot, String selector) {
        robot.interact(() -> ((ButtonBase) scene.lookup(selector)).fire());
    }

    void type(FxRobot robot, String selector, String text) {
        robot.interact(() -> ((TextInputControl) scene.lookup(selector)).setText(text));
    }

    void goToItems(FxRobot robot) throws TimeoutException {
        robot.interact(() -> ((ButtonBase) scene.lookup("#nav-ITEMS")).fire());
        await(() -> scene.lookup("#items-table") instanceof TableView<?> table
                && table.getItems().size() == 21);
    }

    /** How a division stands with an item, counted from 1, in the file. */
    AssignmentStatus assignment(int item, String division) {
        try (Desk desk = Desk.open(plan, Access.READ, DeskClock.on(DAY))) {
            return desk.status(null, DAY).items().get(item - 1).assignments().stream()
                    .filter(assignment -> assignment.division().name().equals(division))
                    .findFirst()
                    .orElseThrow();
        }
    }

    String shownText(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .reduce("", (all, text) -> all + text);
    }
}
