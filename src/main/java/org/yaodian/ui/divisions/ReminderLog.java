package org.yaodian.ui.divisions;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.desk.Reminding;
import org.yaodian.plan.Division;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Reminder;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** What a division was reminded of, when and by whom, and what it answered. */
final class ReminderLog extends VBox {
    private final Texts texts;
    private final Workspace workspace;
    private final Division division;

    /** @param answer asks for the division's answer to a reminder */
    ReminderLog(Texts texts, Workspace workspace, Division division, Consumer<Reminder> answer) {
        this.texts = texts;
        this.workspace = workspace;
        this.division = division;
        setSpacing(6);
        setId("reminder-log");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        Plan plan = workspace.status().get().snapshot().plan();
        workspace.ask(desk -> new Reminding(desk).log(plan), reminders -> show(reminders, answer));
    }

    private void show(List<Reminder> all, Consumer<Reminder> answer) {
        List<Reminder> own = all.stream()
                .filter(reminder -> reminder.divisionId().equals(division.id()))
                .toList();
        setVisible(!own.isEmpty());
        Label heading = new Label(texts.get("reminders", own.size()));
        heading.getStyleClass().add("card-title");
        getChildren().setAll(heading);
        own.forEach(reminder -> getChildren().add(row(reminder, answer)));
    }

    private VBox row(Reminder reminder, Consumer<Reminder> answer) {
        int year = workspace.clock().today().getYear();
        Label when =
                new Label(texts.get("reminder.when", texts.words().dayIn(year, reminder.on()), reminder.askedBy()));
        when.getStyleClass().addAll("muted", "small");
        HBox head = new HBox(8, when);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(when, Priority.ALWAYS);
        if (reminder.answer() == null) {
            Button button = new Button(texts.get("reminder.answer"));
            button.getStyleClass().addAll("flat", "link", "small");
            button.setDisable(!workspace.mayReport(reminder.divisionId()));
            button.setOnAction(event -> answer.accept(reminder));
            head.getChildren().add(button);
        }
        Label matters = new Label(reminder.matters().stream()
                .map(matter -> texts.get(
                        "reminder.matter", matter.told(), texts.words().dayIn(year, matter.due())))
                .collect(Collectors.joining("\n")));
        matters.setWrapText(true);
        VBox row = new VBox(2, head, matters);
        if (reminder.seen() != null) {
            Label seen = new Label(texts.get(
                    "reminder.seen",
                    texts.words().dayIn(year, reminder.seen().on()),
                    reminder.seen().by()));
            seen.getStyleClass().addAll("muted", "small");
            row.getChildren().add(seen);
        }
        if (reminder.answer() != null) {
            Label answered = new Label(texts.get(
                    "reminder.answered", texts.words().dayIn(year, reminder.answeredOn()), reminder.answer()));
            answered.setWrapText(true);
            answered.getStyleClass().add("small");
            row.getChildren().add(answered);
        }
        return row;
    }
}
