package org.yaodian.ui.items;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.controlsfx.control.CheckListView;
import org.yaodian.desk.Assigning;
import org.yaodian.desk.Desk;
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
        divisions.setCellFactory(list -> new DivisionCheckCell(divisions::getItemBooleanProperty));
        form.field("role", texts.get("assignment.role"), role);
        form.field("division", texts.get("assignment.divisions"), divisions);
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
}
