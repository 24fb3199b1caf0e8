package org.yaodian.ui.shell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.yaodian.ui.collect.CollectModel;
import org.yaodian.ui.collect.CollectView;
import org.yaodian.ui.compare.CompareModel;
import org.yaodian.ui.compare.CompareView;
import org.yaodian.ui.deadlines.DeadlinesModel;
import org.yaodian.ui.deadlines.DeadlinesView;
import org.yaodian.ui.divisions.DivisionsModel;
import org.yaodian.ui.divisions.DivisionsView;
import org.yaodian.ui.divisions.FormsModel;
import org.yaodian.ui.help.HelpModel;
import org.yaodian.ui.help.HelpView;
import org.yaodian.ui.history.HistoryModel;
import org.yaodian.ui.history.HistoryView;
import org.yaodian.ui.items.ItemsModel;
import org.yaodian.ui.items.ItemsView;
import org.yaodian.ui.kit.Lazy;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Toasts;
import org.yaodian.ui.lookback.LookBackModel;
import org.yaodian.ui.lookback.LookBackView;
import org.yaodian.ui.mydivision.MyDivisionModel;
import org.yaodian.ui.mydivision.MyDivisionView;
import org.yaodian.ui.newplan.NewPlanModel;
import org.yaodian.ui.newplan.NewPlanView;
import org.yaodian.ui.overview.OverviewView;
import org.yaodian.ui.registers.RegistersModel;
import org.yaodian.ui.registers.RegistersView;
import org.yaodian.ui.reports.ReportsModel;
import org.yaodian.ui.reports.ReportsView;
import org.yaodian.ui.rolling.RollingModel;
import org.yaodian.ui.rolling.RollingView;
import org.yaodian.ui.settings.SettingsModel;
import org.yaodian.ui.settings.SettingsView;
import org.yaodian.ui.signin.SignInModel;
import org.yaodian.ui.signin.SignInView;
import org.yaodian.ui.welcome.WelcomeView;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Screen;
import org.yaodian.ui.workspace.Workspace;

/**
 * The screens of one window in one language, each made with its model when it is first gone to, and what other parts of
 * the window ask of them.
 */
final class Screens {
    private final Texts texts;
    private final Workspace workspace;
    private final Navigation navigation;
    private final Preferences preferences;
    private final Toasts toasts;
    private final Lazy<ItemsModel> items;
    private final Lazy<NewPlanModel> newPlan;
    private final Lazy<FormsModel> forms;
    private final Lazy<CollectModel> collect;
    private MyDivisionView home;

    /** @param texts those of the shell */
    Screens(Texts texts, Workspace workspace, Navigation navigation, Preferences preferences, Toasts toasts) {
        this.texts = texts;
        this.workspace = workspace;
        this.navigation = navigation;
        this.preferences = preferences;
        this.toasts = toasts;
        this.items = new Lazy<>(() -> new ItemsModel(workspace));
        this.newPlan = new Lazy<>(() -> new NewPlanModel(workspace));
        this.forms = new Lazy<>(() -> new FormsModel(texts.of("divisions"), workspace));
        this.collect = new Lazy<>(() -> new CollectModel(texts.of("collect"), workspace));
    }

    ItemsModel items() {
        return items.get();
    }

    CollectModel collect() {
        return collect.get();
    }

    /** Goes to the wizard, which begins as is told. */
    void goToNewPlan(Consumer<NewPlanModel> begin) {
        begin.accept(newPlan.get());
        navigation.goTo(Screen.NEW_PLAN);
    }

    /** Opens the form in which progress is said, of what is chosen where one is. */
    void update() {
        if (navigation.place().get().screen() == Screen.MY_DIVISION && home != null) {
            home.update();
        } else {
            navigation.goTo(Screen.ITEMS);
            items.get().updateSelected();
        }
    }

    /** Begins to send forms to the divisions. */
    void sendForms() {
        navigation.goTo(Screen.DIVISIONS);
        forms.get().beginSending();
    }

    /** Looks at forms that came back. */
    private void collect(List<Path> given) {
        collect.get().read(given);
        navigation.goTo(Screen.COLLECT);
    }

    /** How each is made. */
    Map<Screen, Supplier<Node>> makers(FileActions files, SignInModel signIn) {
        Map<Screen, Supplier<Node>> screens = new EnumMap<>(Screen.class);
        screens.put(Screen.WELCOME, () -> welcome(files));
        screens.put(
                Screen.SIGN_IN, () -> new SignInView(texts.of("signin"), signIn, files::opened, files::leaveSignIn));
        screens.put(Screen.MY_DIVISION, () -> {
            home = new MyDivisionView(texts.of("mydivision"), new MyDivisionModel(workspace), navigation);
            return home;
        });
        screens.put(Screen.OVERVIEW, () -> new OverviewView(texts.of("overview"), workspace, navigation));
        screens.put(
                Screen.ITEMS, () -> new ItemsView(texts.of("items"), items.get(), workspace, navigation, preferences));
        screens.put(Screen.NEW_PLAN, () -> new NewPlanView(texts.of("newplan"), newPlan.get(), navigation));
        screens.put(
                Screen.REGISTERS,
                () -> new RegistersView(
                        texts.of("registers"), new RegistersModel(workspace), navigation, toasts::tell));
        screens.put(
                Screen.LOOK_BACK,
                () -> new LookBackView(
                        texts.of("lookback-screen"),
                        new LookBackModel(workspace),
                        navigation,
                        toasts::tell,
                        toasts::refuse));
        screens.put(
                Screen.COMPARE, () -> new CompareView(texts.of("compare"), new CompareModel(workspace), navigation));
        screens.put(
                Screen.ROLLING,
                () -> new RollingView(texts.of("rolling"), new RollingModel(workspace), navigation, toasts::tell));
        screens.put(
                Screen.DEADLINES,
                () -> new DeadlinesView(
                        texts.of("deadlines"),
                        new DeadlinesModel(workspace),
                        navigation,
                        owner -> new CalendarExport(texts, workspace, toasts::tell).choose(owner)));
        screens.put(
                Screen.DIVISIONS,
                () -> new DivisionsView(
                        texts.of("divisions"),
                        new DivisionsModel(workspace),
                        forms.get(),
                        workspace,
                        navigation,
                        this::collect));
        screens.put(Screen.COLLECT, () -> new CollectView(texts.of("collect"), collect.get(), toasts::tell));
        screens.put(Screen.REPORTS, this::reports);
        screens.put(
                Screen.SETTINGS,
                () -> new SettingsView(
                        texts.of("settings"),
                        new SettingsModel(workspace),
                        preferences,
                        files::open,
                        () -> navigation.goTo(Screen.HISTORY)));
        screens.put(
                Screen.HISTORY,
                () -> new HistoryView(texts.of("history"), new HistoryModel(workspace, texts.language()), navigation));
        screens.put(Screen.HELP, () -> new HelpView(texts.of("help"), new HelpModel(workspace)));
        return screens;
    }

    private WelcomeView welcome(FileActions files) {
        return new WelcomeView(
                texts.of("welcome"),
                preferences.recentFiles(),
                new WelcomeView.Actions(
                        files::open, files::newFromDocument, files::newByHand, files::openSample, files::open));
    }

    private ReportsView reports() {
        Texts words = texts.of("reports");
        ReportsModel model = new ReportsModel(words, workspace, preferences);
        return new ReportsView(words, model, workspace, navigation, toasts::tell);
    }
}
