package org.yaodian.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.yaodian.desk.Desk;
import org.yaodian.desk.Sample;
import org.yaodian.desk.SignIn;
import org.yaodian.plan.Refused;
import org.yaodian.store.RecordedChange;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.signin.SignInModel;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.OpenedFile;
import org.yaodian.ui.workspace.Place;
import org.yaodian.ui.workspace.Screen;
import org.yaodian.ui.workspace.Workspace;

/** Opening, making and closing plan files, and going back from a change: what menu, keys and the welcome screen call. */
final class FileActions {
    private final Texts texts;
    private final Workspace workspace;
    private final Navigation navigation;
    private final Preferences preferences;
    private final SignInModel signIn;
    private final Runnable newFromDocument;
    private final Runnable newByHand;
    private final Runnable addYear;
    private final Consumer<String> tell;
    private final Consumer<Runnable> leaving;
    private Window window;

    /** @param leaving goes on once nothing is lost with the open file */
    FileActions(
            Texts texts,
            Workspace workspace,
            Navigation navigation,
            Preferences preferences,
            SignInModel signIn,
            Runnable newFromDocument,
            Runnable newByHand,
            Runnable addYear,
            Consumer<String> tell,
            Consumer<Runnable> leaving) {
        this.texts = texts;
        this.workspace = workspace;
        this.navigation = navigation;
        this.preferences = preferences;
        this.signIn = signIn;
        this.newFromDocument = newFromDocument;
        this.newByHand = newByHand;
        this.addYear = addYear;
        this.tell = tell;
        this.leaving = leaving;
    }

    void ownedBy(Window newWindow) {
        this.window = newWindow;
    }

    void open() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("file.open"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("file.name"), "*" + Desk.EXTENSION));
        workspace.path().map(Path::toAbsolutePath).map(Path::getParent).ifPresent(folder -> {
            if (Files.isDirectory(folder)) {
                chooser.setInitialDirectory(folder.toFile());
            }
        });
        File chosen = chooser.showOpenDialog(window);
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    void open(Path path) {
        leaving.accept(() -> openAnyway(path));
    }

    private void openAnyway(Path path) {
        Place from = navigation.place().get();
        workspace.open(path, SignIn.UNNAMED, () -> openedFrom(from), refused -> refuseOpening(path, refused));
    }

    /** Opens the file that the program was started with, whose desk is on its way already. */
    void open(Path path, Supplier<OpenedFile> opening, Runnable ended) {
        Place from = navigation.place().get();
        workspace.open(
                path,
                opening,
                () -> {
                    openedFrom(from);
                    ended.run();
                },
                refused -> {
                    refuseOpening(path, refused);
                    ended.run();
                });
    }

    /** Who has gone somewhere else while the file was being opened stays there. */
    private void openedFrom(Place place) {
        if (navigation.place().get().screen() == place.screen()) {
            opened();
        }
    }

    /** Where whoever works here begins: with their division, or with the whole. */
    void opened() {
        boolean home =
                workspace.worker().get() != null && workspace.worker().get().hasHome();
        navigation.goTo(home ? Screen.MY_DIVISION : Screen.OVERVIEW);
    }

    /** Somebody else works on the open file. */
    void changeWorker() {
        leaving.accept(() -> {
            signIn.askAgain();
            navigation.goTo(Screen.SIGN_IN);
        });
    }

    /** Goes back from the question who is working: to the open file, or to the welcome screen. */
    void leaveSignIn() {
        navigation.goTo(workspace.desk().get() == null ? Screen.WELCOME : Screen.OVERVIEW);
    }

    private void refuseOpening(Path path, Refused refused) {
        if (refused.reason().equals("people.whoIsIt")) {
            signIn.ask(path);
            navigation.goTo(Screen.SIGN_IN);
            return;
        }
        if (refused.reason().equals("file.notFound")) {
            preferences.forget(path.toAbsolutePath().normalize());
        }
        if (workspace.desk().get() == null) {
            navigation.goTo(Screen.WELCOME);
        }
        workspace.refuse(refused);
    }

    /** Opens the file once more, to write it now that nobody else may have it. */
    void reopen() {
        leaving.accept(() -> workspace.path().ifPresent(path -> {
            workspace.close();
            openAnyway(path);
        }));
    }

    void newFromDocument() {
        newFromDocument.run();
    }

    void newByHand() {
        newByHand.run();
    }

    /** Another year's plan into the open file, from its document. */
    void addYear() {
        addYear.run();
    }

    /** The open file's plan, carried over to a new year. */
    void roll() {
        navigation.goTo(Screen.ROLLING);
    }

    /** The plan that is shown, beside that of an earlier year. */
    void compare() {
        navigation.goTo(Screen.COMPARE);
    }

    void openSample() {
        var background = workspace.background();
        background.start(background
                .<Path>atDesk("sample", job -> Sample.file(workspace.clock()))
                .onDone(this::open)
                .onRefused(workspace::refuse));
    }

    void close() {
        leaving.accept(() -> {
            workspace.close();
            navigation.goTo(Screen.WELCOME);
        });
    }

    void undo() {
        workspace.undo(change -> tell.accept(texts.get("undone", texts.wording().of(change))));
    }

    /** Takes this change back, and no other one. */
    void undo(RecordedChange change) {
        if (workspace.isNextUndo(change)) {
            undo();
        }
    }

    void redo() {
        workspace.redo(change -> tell.accept(texts.get("redone", texts.wording().of(change))));
    }
}
