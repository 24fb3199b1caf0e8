package org.yaodian.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Pressing;
import org.yaodian.plan.Waiting;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Screen;
import org.yaodian.ui.workspace.Workspace;

/** The way to the screens, at the window's left: with words, or narrow with icons alone. */
final class Rail extends VBox {
    private static final double ROOM_FOR_WORDS = 1180;
    private static final int PARTS_AT_ONCE = 3;
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final List<Screen> MAIN = List.of(
            Screen.MY_DIVISION,
            Screen.OVERVIEW,
            Screen.ITEMS,
            Screen.DEADLINES,
            Screen.REGISTERS,
            Screen.LOOK_BACK,
            Screen.DIVISIONS,
            Screen.REPORTS);
    private static final List<Screen> FOOT = List.of(Screen.SETTINGS, Screen.HELP);
    private static final Map<Screen, Feather> ICONS = Map.ofEntries(
            Map.entry(Screen.MY_DIVISION, Feather.HOME),
            Map.entry(Screen.OVERVIEW, Feather.GRID),
            Map.entry(Screen.ITEMS, Feather.LIST),
            Map.entry(Screen.DEADLINES, Feather.CALENDAR),
            Map.entry(Screen.REGISTERS, Feather.BOOK),
            Map.entry(Screen.LOOK_BACK, Feather.ROTATE_CCW),
            Map.entry(Screen.DIVISIONS, Feather.USERS),
            Map.entry(Screen.REPORTS, Feather.BAR_CHART_2),
            Map.entry(Screen.SETTINGS, Feather.SETTINGS),
            Map.entry(Screen.HELP, Feather.HELP_CIRCLE));

    private final Map<Screen, Button> buttons = new EnumMap<>(Screen.class);
    private final Texts texts;
    private final Navigation navigation;
    private final Preferences preferences;
    private final Label name = new Label();
    private final Map<Screen, Label> badges = Map.of(Screen.DEADLINES, new Label(), Screen.ITEMS, new Label());
    private final Workspace workspace;

    Rail(Texts texts, Navigation navigation, Workspace workspace, Preferences preferences) {
        this.texts = texts;
        this.workspace = workspace;
        this.navigation = navigation;
        this.preferences = preferences;
        getStyleClass().add("rail");
        Region rest = new Region();
        VBox.setVgrow(rest, Priority.ALWAYS);
        List<Node> parts = new ArrayList<>();
        parts.add(brand());
        MAIN.forEach(screen -> parts.add(badges.containsKey(screen) ? badged(screen) : button(screen)));
        workspace.status().addListener(property -> showCounts());
        workspace.worker().addListener(property -> showCounts());
        showCounts();
        parts.add(rest);
        FOOT.forEach(screen -> parts.add(button(screen)));
        parts.add(toggle());
        Pulses.add(this, parts, PARTS_AT_ONCE);
        // the screens of a plan are there when a plan is
        MAIN.forEach(screen -> {
            Button button = buttons.get(screen);
            button.visibleProperty()
                    .bind(
                            screen == Screen.MY_DIVISION
                                    ? workspace
                                            .worker()
                                            .map(worker -> worker.hasHome())
                                            .orElse(false)
                                    : workspace.desk().map(desk -> true).orElse(false));
            button.managedProperty().bind(button.visibleProperty());
        });
        navigation.place().addListener(property -> showPlace());
        preferences.railNarrow().addListener(property -> showWidth());
        preferences.textSize().addListener(property -> showWidth());
        sceneProperty().addListener(property -> watchScene());
        showPlace();
        showWidth();
    }

    private StackPane badged(Screen screen) {
        Label badge = badges.get(screen);
        badge.getStyleClass().addAll("chip", screen == Screen.DEADLINES ? "late" : "soon", "nav-badge");
        badge.setMouseTransparent(true);
        StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
        return new StackPane(button(screen), badge);
    }

    /** How much is overdue, and for the coordinator how much waits for review. */
    private void showCounts() {
        PlanStatus status = workspace.status().get();
        int overdue = status == null
                ? 0
                : Pressing.of(status, workspace.homeDivision()).overdue();
        int waiting = status == null || !workspace.isCoordinator()
                ? 0
                : Waiting.of(status).size();
        show(Screen.DEADLINES, "rail.overdue", overdue);
        show(Screen.ITEMS, "rail.waiting", waiting);
    }

    private void show(Screen screen, String key, int count) {
        Label badge = badges.get(screen);
        badge.setText(Integer.toString(count));
        badge.setVisible(count > 0);
        String name = texts.get("screen." + screen);
        buttons.get(screen).setAccessibleText(count > 0 ? texts.get(key, name, count) : name);
    }

    /** In a narrow window the rail folds by itself: the screen needs the room. */
    private void watchScene() {
        if (getScene() != null) {
            getScene().widthProperty().addListener(property -> showWidth());
            showWidth();
        }
    }

    private boolean isNarrow() {
        double room = getScene() == null ? Double.MAX_VALUE : getScene().getWidth();
        double needed =
                ROOM_FOR_WORDS * Math.max(1, preferences.textSize().get().scale());
        return preferences.railNarrow().get() || room < needed;
    }

    private HBox brand() {
        Label mark = new Label("要");
        mark.getStyleClass().add("brand-mark");
        name.setText(texts.get("app"));
        name.getStyleClass().add("brand-name");
        HBox brand = new HBox(mark, name);
        brand.getStyleClass().add("brand");
        return brand;
    }

    private Button button(Screen screen) {
        Button button = new Button(texts.get("screen." + screen), new FontIcon(ICONS.get(screen)));
        button.getStyleClass().setAll("button", "nav");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setId("nav-" + screen.name());
        button.setOnAction(event -> navigation.goTo(screen));
        buttons.put(screen, button);
        return button;
    }

    private Button toggle() {
        Button toggle = new Button(null, new FontIcon(Feather.SIDEBAR));
        toggle.getStyleClass().setAll("button", "nav", "nav-toggle");
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.setAccessibleText(texts.get("rail.toggle"));
        toggle.setTooltip(new Tooltip(texts.get("rail.toggle")));
        toggle.setOnAction(
                event -> preferences.railNarrow().set(!preferences.railNarrow().get()));
        return toggle;
    }

    private void showPlace() {
        Screen here = navigation.place().get().screen().onRail();
        buttons.forEach((screen, button) -> button.pseudoClassStateChanged(HERE, screen == here));
    }

    private void showWidth() {
        boolean narrow = isNarrow();
        pseudoClassStateChanged(NARROW, narrow);
        name.setVisible(!narrow);
        name.setManaged(!narrow);
        buttons.forEach((screen, button) -> {
            button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            button.setTooltip(narrow ? new Tooltip(texts.get("screen." + screen)) : null);
            if (!badges.containsKey(screen)) {
                button.setAccessibleText(texts.get("screen." + screen));
            }
        });
    }
}
