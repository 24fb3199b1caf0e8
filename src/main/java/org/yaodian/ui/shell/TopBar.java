package org.yaodian.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.desk.Desk;
import org.yaodian.desk.WorkDays;
import org.yaodian.plan.PlanStatus;
import org.yaodian.store.RecordedChange;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Pulses;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.OpenedFile;
import org.yaodian.ui.workspace.Screen;
import org.yaodian.ui.workspace.Undoable;
import org.yaodian.ui.workspace.Workspace;

/** Where one is, what day it is and who works: with the way to files, to search, and back from the last change. */
final class TopBar extends HBox {
    private static final double SEARCH_PADDING = 22;
    private static final int PARTS_AT_ONCE = 4;

    private final Texts texts;
    private final Workspace workspace;
    private final FileActions files;
    private final Label title = new Label();
    private final MenuButton plan = new MenuButton();
    private final Button undo = iconButton(Feather.CORNER_UP_LEFT, "undo");
    private final Button redo = iconButton(Feather.CORNER_UP_RIGHT, "redo");
    private final Label day = new Label();
    private final Label kindOfDay = new Label();
    private final MenuButton who = new MenuButton();

    private final Navigation navigation;

    TopBar(Texts texts, Navigation navigation, Workspace workspace, FileActions files, Runnable search) {
        this.texts = texts;
        this.navigation = navigation;
        this.workspace = workspace;
        this.files = files;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("screen-title");
        title.setMinWidth(USE_PREF_SIZE);
        plan.getStyleClass().add("plan-menu");
        plan.setId("plan-menu");
        plan.setTextOverrun(OverrunStyle.ELLIPSIS);
        plan.setMinWidth(60);
        day.getStyleClass().add("today");
        kindOfDay.getStyleClass().add("muted");
        who.getStyleClass().add("who");
        who.setId("who");
        undo.setOnAction(event -> files.undo());
        redo.setOnAction(event -> files.redo());
        HBox today = new HBox(day, kindOfDay);
        today.getStyleClass().add("today-box");
        today.setAlignment(Pos.CENTER_LEFT);
        today.setMinWidth(USE_PREF_SIZE);
        Pulses.add(
                this, List.of(title, plan, Card.spacer(), undo, redo, searchButton(search), today, who), PARTS_AT_ONCE);
        navigation.place().addListener((property, before, now) -> title.setText(texts.get("screen." + now.screen())));
        title.setText(texts.get("screen." + navigation.place().get().screen()));
        workspace.status().addListener(property -> showPlan());
        workspace.desk().addListener(property -> showPlan());
        workspace.worker().addListener((property, before, now) -> showWorker(now));
        workspace.undoable().addListener(property -> showUndoable());
        showPlan();
        showUndoable();
    }

    private static Button iconButton(Feather icon, String id) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setId(id);
        return button;
    }

    private Button searchButton(Runnable search) {
        Label keys = new Label(texts.get("search.keys"));
        keys.getStyleClass().add("keys");
        keys.setMinWidth(USE_PREF_SIZE);
        Label prompt = new Label(texts.get("search.prompt"));
        prompt.setMinWidth(0);
        HBox content = new HBox(prompt, Card.spacer(), keys);
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, content);
        content.prefWidthProperty().bind(button.widthProperty().subtract(SEARCH_PADDING));
        button.getStyleClass().add("search-button");
        button.setId("search");
        button.setAccessibleText(texts.get("search.prompt"));
        button.setOnAction(event -> search.run());
        return button;
    }

    private void showPlan() {
        PlanStatus status = workspace.status().get();
        Desk desk = workspace.desk().get();
        boolean open = desk != null && status != null;
        plan.setText(open ? status.snapshot().plan().title() : texts.get("file.menu"));
        plan.setTooltip(open ? new Tooltip(status.snapshot().plan().title()) : null);
        fillMenu(open);
        Stream.of(undo, redo, who).forEach(node -> {
            node.setVisible(open);
            node.setManaged(open);
        });
        showWorker(workspace.worker().get());
        LocalDate today = workspace.clock().today();
        day.setText(texts.words().day(today));
        String told = workspace.clock().day() == null ? "" : " · " + texts.get("today.sample");
        WorkCalendar calendar = open ? status.calendar() : WorkDays.calendar();
        kindOfDay.setText(texts.words().kindOfDay(calendar, today) + told);
    }

    private void showWorker(OpenedFile.Worker worker) {
        who.getItems().clear();
        if (worker == null) {
            return;
        }
        who.setText(worker.name().substring(0, worker.name().offsetByCodePoints(0, 1)));
        String whole = texts.get("who.menu", worker.name(), texts.words().of(worker.role()));
        Tips.install(who, whole);
        who.setAccessibleText(whole);
        MenuItem name = new MenuItem(whole);
        name.setDisable(true);
        who.getItems()
                .addAll(
                        name,
                        new SeparatorMenuItem(),
                        item("who.change", files::changeWorker),
                        item("who.password", () -> navigation.goTo(Screen.SETTINGS)));
    }

    private void fillMenu(boolean open) {
        plan.getItems().clear();
        if (open) {
            workspace.ask(
                    desk -> desk.years(),
                    years -> years.stream()
                            .filter(year -> years.size() > 1)
                            .forEach(year ->
                                    plan.getItems().add(0, item("year.menu", () -> workspace.showYear(year), year))));
        }
        plan.getItems()
                .addAll(
                        item("file.open", files::open),
                        item("file.fromDocument", files::newFromDocument),
                        item("file.byHand", files::newByHand),
                        item("file.sample", files::openSample));
        if (open && workspace.isCoordinator()) {
            plan.getItems()
                    .addAll(
                            new SeparatorMenuItem(),
                            item("file.addYear", files::addYear),
                            item("file.roll", files::roll));
        }
        if (open) {
            plan.getItems().add(item("file.compare", files::compare));
            plan.getItems().addAll(new SeparatorMenuItem(), item("file.close", files::close));
        }
    }

    private MenuItem item(String key, Runnable action, Object... arguments) {
        MenuItem item = new MenuItem(texts.get(key, arguments));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void showUndoable() {
        Undoable undoable = workspace.undoable().get();
        boolean writable = workspace.writable();
        show(undo, undoable.undo(), writable, "edit.undo", "edit.undoWhat");
        show(redo, undoable.redo(), writable, "edit.redo", "edit.redoWhat");
    }

    private void show(Button button, RecordedChange change, boolean writable, String name, String what) {
        button.setDisable(change == null || !writable);
        button.setAccessibleText(texts.get(name));
        button.setTooltip(new Tooltip(
                change == null
                        ? texts.get("edit.nothing")
                        : texts.get(what, texts.wording().of(change))));
    }
}
