package org.yaodian.ui.newplan;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yaodian.plan.Role;
import org.yaodian.reading.DivisionKinds;
import org.yaodian.reading.DraftAssignment;
import org.yaodian.reading.DraftEdits;
import org.yaodian.reading.DraftItem;
import org.yaodian.ui.kit.Texts;

/** Who answers for the item as it was read: chips in their roles, each to be taken away, others to be added. */
final class DraftAssignments extends VBox {
    private final Texts texts;
    private final NewPlanModel model;

    DraftAssignments(Texts texts, NewPlanModel model, DraftItem item) {
        this.texts = texts;
        this.model = model;
        setSpacing(6);
        Label heading = new Label(texts.get("assignments"));
        heading.getStyleClass().add("card-title");
        Label rule = new Label(item.assignments().stream()
                .map(DraftAssignment::rule)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> texts.get("rule", name))
                .orElse(""));
        rule.getStyleClass().addAll("muted", "small");
        HBox head = new HBox(heading, rule);
        head.setSpacing(8);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        for (Role role : Role.values()) {
            List<DraftAssignment> inRole = item.assignments().stream()
                    .filter(assignment -> assignment.role() == role)
                    .toList();
            if (!inRole.isEmpty() || role == Role.LEAD) {
                getChildren().add(row(role, inRole));
            }
        }
        getChildren().add(adding());
    }

    private HBox row(Role role, List<DraftAssignment> assignments) {
        Label name = new Label(texts.words().of(role));
        name.getStyleClass().addAll("muted", "small");
        name.setMinWidth(60);
        FlowPane chips = new FlowPane(6, 4);
        assignments.forEach(assignment -> chips.getChildren().add(chip(assignment)));
        if (assignments.isEmpty()) {
            Label none = new Label("—");
            none.getStyleClass().add("muted");
            chips.getChildren().add(none);
        }
        HBox row = new HBox(name, chips);
        HBox.setHgrow(chips, javafx.scene.layout.Priority.ALWAYS);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Button chip(DraftAssignment assignment) {
        Button chip = new Button(assignment.division() + "  ×");
        chip.getStyleClass().setAll("button", "division-chip", assignment.role() == Role.LEAD ? "lead" : "plain");
        chip.setAccessibleText(texts.get("assignment.remove", assignment.division()));
        chip.setOnAction(event -> model.edit(
                DraftEdits.unassign(model.draft().get(), model.current().get(), assignment)));
        return chip;
    }

    private HBox adding() {
        ComboBox<String> name = new ComboBox<>();
        name.setEditable(true);
        name.setPromptText(texts.get("assignment.add"));
        name.setAccessibleText(texts.get("assignment.add"));
        name.setPrefWidth(180);
        name.getItems().setAll(knownNames());
        ComboBox<Role> role = new ComboBox<>();
        role.getItems().setAll(Role.values());
        role.setValue(Role.IMPLEMENT);
        role.setAccessibleText(texts.get("assignment.role"));
        org.yaodian.ui.kit.Choices.name(role, value -> texts.words().of(value));
        Button add = new Button(texts.get("assignment.addButton"));
        add.setOnAction(event -> add(name.getEditor().getText(), role.getValue()));
        HBox row = new HBox(name, role, add);
        row.setSpacing(6);
        return row;
    }

    private List<String> knownNames() {
        return Stream.concat(
                        model.draft().get().items().stream()
                                .flatMap(item -> item.assignments().stream())
                                .map(DraftAssignment::division),
                        model.directory().stream().map(entry -> entry.name()))
                .distinct()
                .toList();
    }

    private void add(String typed, Role role) {
        if (typed != null && !typed.isBlank()) {
            String name = typed.strip();
            boolean group =
                    !DivisionKinds.ofGroup(name).isEmpty() || model.groups().contains(name);
            model.edit(DraftEdits.assign(model.draft().get(), model.current().get(), name, role, group));
        }
    }
}
