package org.yaodian.ui.divisions;

import java.io.File;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yaodian.desk.DirectoryEntry;
import org.yaodian.desk.DivisionDirectory;
import org.yaodian.desk.Reminding;
import org.yaodian.plan.Division;
import org.yaodian.plan.DivisionGroup;
import org.yaodian.plan.DivisionStanding;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Reminder;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.SideArea;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Place;
import org.yaodian.ui.workspace.Workspace;

/** Beside the table: the chosen division with its groups and what it owes by urgency, or the form of one. */
final class DivisionPane extends StackPane {
    private final Texts texts;
    private final DivisionsModel model;
    private final Workspace workspace;
    private final Navigation navigation;
    private final Runnable leave;
    private final SideArea area;

    DivisionPane(Texts texts, DivisionsModel model, Workspace workspace, Navigation navigation, Runnable leave) {
        this.texts = texts;
        this.model = model;
        this.workspace = workspace;
        this.navigation = navigation;
        this.leave = leave;
        this.area = new SideArea(texts.get("detail.none"));
        getChildren().add(area);
        // a form that is open stays until it is saved or left: what was typed is not lost to a click
        model.chosen().addListener(property -> show());
        workspace.status().addListener(property -> show());
        show();
    }

    boolean isEditing() {
        return area.isEditing();
    }

    private void show() {
        if (area.isEditing()) {
            return;
        }
        model.chosenStanding().ifPresentOrElse(chosen -> area.show(detail(chosen)), area::showNothing);
    }

    private VBox detail(DivisionStanding standing) {
        Division division = standing.division();
        Label kind = new Label(
                division.retiredOn() == null
                        ? division.kind()
                        : texts.get(
                                "detail.retired", division.kind(), texts.words().fullDate(division.retiredOn())));
        kind.getStyleClass().addAll("muted", "small");
        Label name = new Label(division.name());
        name.getStyleClass().add("detail-title");
        name.setWrapText(true);
        VBox detail = new VBox(
                new VBox(kind, name), buttons(division), groups(division), owed(standing), reminders(division));
        detail.getStyleClass().add("detail");
        return detail;
    }

    private HBox buttons(Division division) {
        Button rename = new Button(texts.get("division.rename"));
        rename.setId("rename-division");
        rename.setOnAction(event -> rename(division));
        boolean retired = division.retiredOn() != null;
        Button retire = new Button(texts.get(retired ? "division.reinstate" : "division.retire"));
        retire.setId("retire-division");
        retire.setOnAction(event -> workspace.act(desk -> {
            if (retired) {
                new DivisionDirectory(desk).reinstate(division);
            } else {
                new DivisionDirectory(desk).retire(division, desk.today());
            }
        }));
        HBox buttons = new HBox(rename, retire);
        buttons.setSpacing(8);
        buttons.setDisable(!workspace.isCoordinator());
        return buttons;
    }

    private VBox groups(Division division) {
        PlanSnapshot snapshot = workspace.status().get().snapshot();
        Label heading = new Label(texts.get("groups"));
        heading.getStyleClass().add("card-title");
        FlowPane chips = new FlowPane(6, 6);
        for (DivisionGroup group : snapshot.groups()) {
            if (group.includes(division, snapshot.plan().year())) {
                long members = snapshot.divisions().stream()
                        .filter(other -> group.includes(other, snapshot.plan().year()))
                        .count();
                Label chip = new Label(texts.get("group", group.name(), members));
                chip.getStyleClass().addAll("chip", "plain");
                chips.getChildren().add(chip);
            }
        }
        if (chips.getChildren().isEmpty()) {
            Label none = new Label(texts.get("groups.none"));
            none.getStyleClass().addAll("muted", "small");
            chips.getChildren().add(none);
        }
        VBox groups = new VBox(heading, chips);
        groups.setSpacing(6);
        return groups;
    }

    private VBox owed(DivisionStanding standing) {
        Label heading = new Label(texts.get("owed", standing.owed().size()));
        heading.getStyleClass().add("card-title");
        VBox owed = new VBox(heading);
        owed.setSpacing(2);
        if (standing.owed().isEmpty()) {
            Label none = new Label(texts.get("owed.none"));
            none.getStyleClass().addAll("muted", "small");
            none.setWrapText(true);
            owed.getChildren().add(none);
        }
        standing.byUrgency().forEach(one -> owed.getChildren().add(row(one)));
        return owed;
    }

    private Button row(DivisionStanding.Owed one) {
        Label title = Tips.whole(
                new Label(one.item().item().number() + "  " + one.item().item().name()));
        title.setMinWidth(0);
        Label role = new Label(texts.words().of(one.assignment().assignment().role()));
        role.getStyleClass().addAll("muted", "small");
        role.setMinWidth(USE_PREF_SIZE);
        Label percent = new Label(one.assignment().percent() + "%");
        percent.getStyleClass().add("small");
        percent.setMinWidth(38);
        percent.setAlignment(Pos.CENTER_RIGHT);
        HBox content =
                new HBox(StateSign.icon(one.assignment().state(), texts.words()), title, Card.spacer(), role, percent);
        content.setSpacing(8);
        content.setAlignment(Pos.CENTER_LEFT);
        Button row = new Button(null, content);
        row.getStyleClass().setAll("button", "owed-row");
        row.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(row.widthProperty().subtract(12));
        row.setAccessibleText(one.item().item().name());
        row.setOnAction(event -> navigation.goTo(Place.item(one.item().item().id())));
        HBox.setHgrow(title, Priority.SOMETIMES);
        return row;
    }

    private ReminderLog reminders(Division division) {
        return new ReminderLog(texts, workspace, division, reminder -> answer(reminder, division));
    }

    private void answer(Reminder reminder, Division division) {
        Form form = new Form(texts, texts.get("reminder.answer.title", division.name()));
        TextArea words = form.field("reminder.answer", texts.get("reminder.answer.words"), new TextArea());
        words.setId("reminder-answer");
        words.setPrefRowCount(3);
        words.setWrapText(true);
        edit(form.onSave(
                null,
                () -> workspace.act(
                        desk -> new Reminding(desk).answer(reminder, division, words.getText(), desk.today()),
                        this::endEdit,
                        form::refuse)));
    }

    private void edit(Form form) {
        area.edit(form, this::endEdit);
    }

    private void endEdit() {
        area.endEdit();
        show();
        leave.run();
    }

    void add() {
        edit(new DivisionForm(texts, workspace, model.kinds(), this::endEdit).forNew(model.chosen()::set));
    }

    private void rename(Division division) {
        edit(new DivisionForm(texts, workspace, model.kinds(), this::endEdit).forDivision(division));
    }

    /** Adds the divisions of a list, all or none. */
    void addList() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("division.addList"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("list.files"), "*.csv", "*.txt"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            workspace.act(desk -> {
                List<DirectoryEntry> entries = DirectoryEntry.read(chosen.toPath());
                new DivisionDirectory(desk).add(entries);
            });
        }
    }
}
