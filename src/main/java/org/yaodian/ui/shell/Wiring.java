package org.yaodian.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.Language;
import org.yaodian.plan.PlanStatus;
import org.yaodian.store.RecordedChange;
import org.yaodian.ui.collect.CollectModel;
import org.yaodian.ui.items.ItemsModel;
import org.yaodian.ui.kit.Appearance;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Toasts;
import org.yaodian.ui.newplan.NewPlanModel;
import org.yaodian.ui.signin.SignInModel;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.OpenedFile;
import org.yaodian.ui.workspace.Place;
import org.yaodian.ui.workspace.Screen;
import org.yaodian.ui.workspace.Workspace;

/** The one place that makes the window's objects and ties them together; built again when the language changes. */
final class Wiring {
    private static final Duration LOOK_ROUND = Duration.seconds(20);

    private final Stage stage;
    private final Scene scene;
    private final Appearance appearance;
    private final Preferences preferences;
    private final Background background;
    private Workspace workspace;
    private Navigation navigation = new Navigation();
    private FileActions files;
    private SearchPalette palette;
    private ShellView shell;
    private Language shownLanguage;
    private OpenedFile.Worker shownWorker;
    private Toasts toasts;
    private Screens screens;
    private final DesktopNotice desktop = new DesktopNotice();
    private MorningNotice notice;
    private LocalDate shownDay;

    Wiring(
            Stage stage,
            Scene scene,
            Appearance appearance,
            Preferences preferences,
            Background background,
            DeskClock clock) {
        this.stage = stage;
        this.appearance = appearance;
        this.scene = scene;
        this.preferences = preferences;
        this.background = background;
        this.workspace = new Workspace(background, preferences, clock);
        this.shownDay = clock.today();
        preferences.language().addListener((property, before, now) -> changeLanguage(now));
        Timeline lookRound = new Timeline(new KeyFrame(LOOK_ROUND, event -> lookRound()));
        lookRound.setCycleCount(Animation.INDEFINITE);
        lookRound.play();
    }

    /** Builds the window with its first screen. */
    void begin(Screen first) {
        navigation.goTo(first);
        build();
    }

    /** Opens the file that the program was started with, whose desk is on its way already. */
    void open(Path file, Supplier<OpenedFile> opening, Runnable ended) {
        files.open(file, opening, ended);
    }

    /** Asks who works on the open file from here on. */
    void changeWorker() {
        files.changeWorker();
    }

    CollectModel collect() {
        return screens.collect();
    }

    ItemsModel items() {
        return screens.items();
    }

    /** Leaves the window: at once, or after the user was asked about what is typed and not kept. */
    void leave(Runnable going) {
        leave(going, () -> {});
    }

    private void leave(Runnable going, Runnable stays) {
        Texts texts = new Texts(shownLanguage, "shell");
        new LeaveQuestion(texts, preferences, background, stage, shell::unkept).before(going, stays);
    }

    void close() {
        workspace.close();
    }

    /** All screens are made anew in the other language, without what is half typed in them. */
    private void changeLanguage(Language language) {
        if (language == shownLanguage) {
            return;
        }
        leave(this::build, () -> preferences.language().set(shownLanguage));
    }

    /** Builds the window in the preferred language, over the file that is open. */
    private void build() {
        workspace = workspace.handOver();
        Place place = navigation.place().get();
        navigation = new Navigation();
        navigation.goTo(place);
        Language language = preferences.language().get();
        shownLanguage = language;
        // the calendar that a date is chosen from has the names of the machine otherwise
        Locale.setDefault(Locale.Category.FORMAT, language.locale());
        Texts texts = new Texts(language, "shell");
        toasts = new Toasts();
        workspace.tellTo(
                change -> told(texts, change),
                refused -> toasts.refuse(texts.wording().of(refused)));
        Screens shown = new Screens(texts, workspace, navigation, preferences, toasts);
        SignInModel signIn = new SignInModel(workspace, preferences);
        files = new FileActions(
                texts,
                workspace,
                navigation,
                preferences,
                signIn,
                () -> shown.goToNewPlan(NewPlanModel::resume),
                () -> shown.goToNewPlan(NewPlanModel::beginByHand),
                () -> shown.goToNewPlan(NewPlanModel::beginInto),
                toasts::tell,
                this::leave);
        files.ownedBy(stage);
        notice = new MorningNotice(
                texts,
                workspace,
                preferences,
                told -> toasts.tell(told, texts.get("notice.look"), () -> navigation.goTo(Screen.DEADLINES)),
                told -> background.afterDesk(() -> desktop.show(texts.get("app"), told)));
        Workspace at = workspace;
        palette = null;
        screens = shown;
        shell = new ShellView(
                () -> new Rail(texts, navigation, workspace, preferences),
                () -> new TopBar(texts, navigation, workspace, files, this::showPalette),
                () -> new StatusBar(texts, workspace, files, () -> navigation.goTo(Screen.HISTORY)),
                toasts,
                navigation,
                shown.makers(files, signIn));
        appearance.dress(shell);
        scene.setRoot(shell);
        new Keys(files, navigation, workspace, this::showPalette, shown::update).listenOn(scene);
        shownWorker = workspace.worker().get();
        workspace.worker().addListener(property -> showWorker(at.worker().get()));
        listenForDrops();
        stage.setTitle(texts.get("app"));
    }

    /** Makes ready what nearly everyone looks at next. */
    void prepare() {
        Language language = preferences.language().get();
        PlanStatus status = workspace.status().get();
        background.afterDesk(() -> Ahead.ofItems(language, status));
        Pulses.after(1, screens::items);
    }

    private void showWorker(OpenedFile.Worker now) {
        if (shownWorker != null && now != null && !shownWorker.equals(now)) {
            // what may be done is another thing now, on every screen
            Platform.runLater(this::build);
        }
        shownWorker = now;
    }

    /** Search is made when it is first wanted. */
    private void showPalette() {
        if (palette == null) {
            Texts texts = new Texts(preferences.language().get(), "shell");
            WindowSearch search = new WindowSearch(
                    texts,
                    workspace,
                    navigation,
                    files,
                    screens::sendForms,
                    List.of(
                            new SearchModel.Command(texts.get("command.theme"), this::switchTheme),
                            new SearchModel.Command(texts.get("command.language"), this::switchLanguage)));
            palette = new SearchPalette(texts, search::find, search::findInFile);
            shell.getChildren().add(palette);
        }
        palette.show();
    }

    /** A plan file dropped anywhere is opened, any other file is read as a document. */
    private void listenForDrops() {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> drop(file.toPath()));
            event.setDropCompleted(event.getDragboard().hasFiles());
        });
    }

    private void drop(Path file) {
        if (file.getFileName().toString().endsWith(Desk.EXTENSION)) {
            files.open(file);
        } else {
            String reading = new Texts(preferences.language().get(), "newplan").get("reading");
            screens.goToNewPlan(newPlan -> {
                newPlan.begin();
                newPlan.read(file, reading);
            });
        }
    }

    private void told(Texts texts, RecordedChange change) {
        // at the door somebody else may come in: what was done before is not theirs to take back
        toasts.tell(
                texts.wording().of(change),
                texts.get("edit.undo"),
                () -> files.undo(change),
                Bindings.createBooleanBinding(
                        () -> workspace.isNextUndo(change)
                                && navigation.place().get().screen() != Screen.SIGN_IN,
                        workspace.undoable(),
                        navigation.place()));
    }

    private void switchTheme() {
        boolean dark = scene.getRoot().getStyleClass().contains("dark");
        preferences.theme().set(dark ? Preferences.Theme.LIGHT : Preferences.Theme.DARK);
    }

    private void switchLanguage() {
        boolean chinese = preferences.language().get() == Language.CHINESE;
        preferences.language().set(chinese ? Language.ENGLISH : Language.CHINESE);
    }

    /** A new day, or a change by whoever writes the file that is read here: the plan is read again. */
    private void lookRound() {
        LocalDate today = workspace.clock().today();
        boolean newDay = !today.equals(shownDay);
        boolean readOnly = workspace.desk().get() != null && !workspace.writable();
        shownDay = today;
        if (newDay || readOnly) {
            workspace.refresh();
        }
        notice.look();
    }
}
