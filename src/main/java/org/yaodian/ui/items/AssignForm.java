package org.yaodian.ui.items;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.CheckListView;
import org.yaodian.desk.Assigning;
import org.yaodian.desk.Desk;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Role;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** The form in which divisions are given an item: several at once, in one role. */
final class AssignForm {
    private static final double LIST_HEIGHT = 360;

    private final Texts texts;
    private final Workspace workspace;
    private final Runnable end;

    AssignForm(Texts texts, Workspace workspace, Runnable end) {
        this.texts = texts;
        this.workspace = workspace;
        this.end = end;
    }

    /** What is done with the divisions that were chosen. */
    @FunctionalInterface
    interface Assigned {
        void to(Desk desk, List<Division> divisions, Role role);
    }

    Form form(PlanSnapshot snapshot, WorkItem item) {
        return form(
                snapshot,
                texts.get("assignment.title", item.name()),
                List.of(item),
                (desk, divisions, role) -> new Assigning(desk).assign(snapshot, item, divisions, role));
    }

    /** @param items those that are given to the divisions */
    Form form(PlanSnapshot snapshot, String title, List<WorkItem> items, Assigned assigned) {
        Form form = new Form(texts, title);
        ComboBox<Role> role = new ComboBox<>();
        role.getItems().setAll(Role.values());
        role.setValue(
                items.stream()
                                .flatMap(item -> snapshot.assignmentsOf(item).stream())
                                .anyMatch(one -> one.role() == Role.LEAD)
                        ? Role.IMPLEMENT
                        : Role.LEAD);
        role.setId("assign-role");
        Choices.name(role, value -> texts.words().of(value));
        CheckListView<Division> divisions = new CheckListView<>();
        divisions
                .getItems()
                .setAll(snapshot.divisions().stream()
                        .filter(division -> division.activeIn(snapshot.plan().year()))
                        .toList());
        divisions.setPrefHeight(LIST_HEIGHT);
        divisions.setId("assign-divisions");
        divisions.setCellFactory(list ->
                new DivisionCheckCell(divisions::getItemBooleanProperty, division -> words(snapshot, items, division)));
        form.field("role", texts.get("assignment.role"), role);
        form.field("division", texts.get("assignment.divisions"), divisions);
        form.field("", texts.get("assignment.several"), ofOneKind(snapshot, items, divisions));
        return form.onSave(null, () -> {
            List<Division> chosen = List.copyOf(divisions.getCheckModel().getCheckedItems());
            if (chosen.isEmpty()) {
                form.refuse("division", texts.get("assignment.choose"));
                return;
            }
            Role chosenRole = role.getValue();
            workspace.act(desk -> assigned.to(desk, chosen, chosenRole), end, form::refuse);
        });
    }

    /** A division with the role that it has already, which another would take the place of. */
    private String words(PlanSnapshot snapshot, List<WorkItem> items, Division division) {
        List<Role> present = present(snapshot, items, division);
        return present.isEmpty()
                ? division.name()
                : texts.get(
                        "assignment.present",
                        division.name(),
                        present.stream()
                                .map(texts.words()::of)
                                .collect(Collectors.joining(texts.words().listSeparator())));
    }

    private static List<Role> present(PlanSnapshot snapshot, List<WorkItem> items, Division division) {
        return items.stream()
                .flatMap(item -> snapshot.assignmentsOf(item).stream())
                .filter(assignment -> assignment.divisionId().equals(division.id()))
                .map(Assignment::role)
                .distinct()
                .toList();
    }

    /**
     * All of a kind at once, as documents name them: 各处室、各直属事业单位. Who answers already keeps their role; to change
     * it, they are ticked themselves.
     */
    private FlowPane ofOneKind(PlanSnapshot snapshot, List<WorkItem> items, CheckListView<Division> divisions) {
        FlowPane kinds = new FlowPane(8, 4);
        divisions.getItems().stream().map(Division::kind).distinct().forEach(kind -> {
            Button all = new Button(texts.get("assignment.allOf", kind));
            all.getStyleClass().addAll("flat", "link", "small");
            all.setId("assign-all-" + kind);
            all.setOnAction(event -> divisions.getItems().stream()
                    .filter(division -> division.kind().equals(kind))
                    .filter(division -> present(snapshot, items, division).isEmpty())
                    .forEach(divisions.getCheckModel()::check));
            kinds.getChildren().add(all);
        });
        return kinds;
    }
}
