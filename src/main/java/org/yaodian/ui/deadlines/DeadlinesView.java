package org.yaodian.ui.deadlines;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.plan.Division;
import org.yaodian.plan.Limit;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.Segments;
import org.yaodian.ui.kit.SideArea;
import org.yaodian.ui.kit.TextScale;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Navigation;

/** 时限: the year, a month or a list with everything that is due, by division and state; reminders are written from here. */
public final class DeadlinesView extends VBox {
    private static final int YEAR_COLUMNS = 4;
    private static final int MONTHS = 12;
    private static final double LIST_WIDTH = 324;

    /** The calendar needs its room too. */
    private static final double MOST_SCALE = 1.25;

    private final Texts texts;
    private final DeadlinesModel model;
    private final YearCalendar year;
    private final YearCalendar month;
    private final LimitList list;
    private final SideArea side;
    private final Card listCard;
    private final StackPane calendarRoom = new StackPane();
    private final HBox monthBar = new HBox(8);
    private final Label title = new Label();
    private final Button everyDay = new Button();
    private final Button remind = new Button();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.YEAR);
    private YearMonth shownMonth;

    public DeadlinesView(Texts texts, DeadlinesModel model, Navigation navigation, CalendarFileChoice calendarFile) {
        this.texts = texts;
        this.model = model;
        this.year = new YearCalendar(texts, model, MONTHS, YEAR_COLUMNS, model.day()::set);
        this.month = new YearCalendar(texts, model, 1, 1, model.day()::set);
        this.list = new LimitList(texts, model, navigation);
        this.side = new SideArea("");
        getStyleClass().add("screen");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(side, Priority.ALWAYS);
        listCard = new Card(listHeading(), list);
        StackPane right = new StackPane(listCard, new Card(side));
        showSide(false, right);
        TextScale.follow(right, () -> {
            right.setMinWidth(listWidth());
            right.setPrefWidth(listWidth());
        });
        HBox.setHgrow(calendarRoom, Priority.ALWAYS);
        calendarRoom.setMinWidth(0);
        VBox.setVgrow(month, Priority.ALWAYS);
        VBox.setVgrow(year, Priority.ALWAYS);
        HBox body = new HBox(12, calendarRoom, right);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(bar(calendarFile, right), body);
        model.workspace().status().addListener(property -> showYear());
        model.day().addListener(property -> showDay());
        model.chosen().addListener((ListChangeListener<Limit>) change -> showChosen());
        model.limits().addListener((ListChangeListener<Limit>) change -> showDay());
        showYear();
        showDay();
        showChosen();
        mode.addListener(property -> showMode(mode.get(), right));
        showMode(mode.get(), right);
    }

    /** How the limits are laid out. */
    private enum Mode {
        YEAR,
        MONTH,
        LIST
    }

    private static double listWidth() {
        return TextScale.within(LIST_WIDTH, MOST_SCALE);
    }

    private HBox listHeading() {
        everyDay.setText(texts.get("everyDay"));
        everyDay.getStyleClass().addAll("flat", "link", "small");
        everyDay.setId("every-day");
        everyDay.setOnAction(event -> model.day().set(null));
        title.getStyleClass().add("card-title");
        HBox heading = new HBox(title, Card.spacer(), everyDay);
        heading.getStyleClass().add("card-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private HBox bar(CalendarFileChoice calendarFile, StackPane right) {
        Segments<Mode> segments = new Segments<>(
                texts.get("calendar"), List.of(Mode.values()), mode, shown -> texts.get("mode." + shown));
        Label legend = new Label(texts.get("legend"));
        legend.getStyleClass().addAll("muted", "small");
        legend.setMinWidth(0);
        Button export = new Button(texts.get("ics"));
        export.setId("export-ics");
        export.setMinWidth(USE_PREF_SIZE);
        export.setOnAction(event -> calendarFile.choose(getScene().getWindow()));
        remind.getStyleClass().add("accent");
        remind.setId("remind");
        remind.setMinWidth(USE_PREF_SIZE);
        remind.setOnAction(event -> {
            showSide(true, right);
            side.edit(new ReminderForm(texts, model, () -> endReminder(right)).form(), () -> endReminder(right));
        });
        HBox bar = new HBox(segments, divisions(), states(), legend, Card.spacer(), export, remind);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private void endReminder(StackPane right) {
        side.endEdit();
        showSide(false, right);
        list.requestFocus();
    }

    private void showSide(boolean form, StackPane right) {
        right.getChildren().get(0).setVisible(!form);
        right.getChildren().get(1).setVisible(form);
    }

    private ComboBox<Optional<Division>> divisions() {
        ComboBox<Optional<Division>> box = new ComboBox<>();
        box.setId("deadlines-division");
        box.setAccessibleText(texts.get("division"));
        Choices.name(box, value -> value.map(Division::name).orElse(texts.get("division.all")));
        box.getItems().add(Optional.empty());
        model.divisions().forEach(division -> box.getItems().add(Optional.of(division)));
        box.setValue(Optional.ofNullable(model.division().get()));
        box.valueProperty()
                .addListener((property, before, now) -> model.division().set(now == null ? null : now.orElse(null)));
        return box;
    }

    private ComboBox<DeadlinesModel.Shown> states() {
        ComboBox<DeadlinesModel.Shown> box = new ComboBox<>();
        box.setId("deadlines-state");
        // the legend gives way before it
        box.setMinWidth(USE_PREF_SIZE);
        box.setAccessibleText(texts.get("state"));
        box.getItems().addAll(DeadlinesModel.Shown.values());
        Choices.name(box, value -> texts.get("shown." + value));
        box.valueProperty().bindBidirectional(model.shown());
        return box;
    }

    private void showMode(Mode mode, StackPane right) {
        boolean listOnly = mode == Mode.LIST;
        HBox.setHgrow(right, listOnly ? Priority.ALWAYS : Priority.NEVER);
        right.setMaxWidth(listOnly ? Double.MAX_VALUE : listWidth());
        calendarRoom.setVisible(!listOnly);
        calendarRoom.setManaged(!listOnly);
        if (mode == Mode.YEAR) {
            calendarRoom.getChildren().setAll(year);
        } else if (mode == Mode.MONTH) {
            calendarRoom.getChildren().setAll(new VBox(8, monthBar(), month));
        }
    }

    private HBox monthBar() {
        if (monthBar.getChildren().isEmpty()) {
            monthBar.getChildren()
                    .addAll(
                            step(Feather.CHEVRON_LEFT, "month.before", -1),
                            step(Feather.CHEVRON_RIGHT, "month.after", 1));
        }
        return monthBar;
    }

    private Button step(Feather icon, String key, int months) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("button-icon");
        button.setId(key);
        button.setAccessibleText(texts.get(key));
        button.setOnAction(event -> {
            shownMonth = shownMonth.plusMonths(months);
            month.showFrom(shownMonth);
        });
        return button;
    }

    private void showYear() {
        if (model.status() == null) {
            return;
        }
        int planYear = model.status().snapshot().plan().year();
        year.showFrom(YearMonth.of(planYear, 1));
        if (shownMonth == null) {
            LocalDate today = model.workspace().clock().today();
            shownMonth = today.getYear() == planYear ? YearMonth.from(today) : YearMonth.of(planYear, 1);
        }
        month.showFrom(shownMonth);
    }

    private void showDay() {
        LocalDate day = model.day().get();
        everyDay.setVisible(day != null);
        int count = model.limits().size();
        title.setText(
                day == null
                        ? texts.get("list.title", count)
                        : texts.get("list.day", texts.words().day(day), count));
    }

    private void showChosen() {
        int count = model.chosen().size();
        remind.setText(count == 0 ? texts.get("remind") : texts.get("remind.count", count));
        remind.setDisable(count == 0 || !model.workspace().isCoordinator());
    }
}
