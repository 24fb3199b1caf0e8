package org.yaodian.ui.items;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.yaodian.desk.Desk;
import org.yaodian.desk.ProgressReporting;
import org.yaodian.desk.SeveralItems;
import org.yaodian.plan.Division;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Section;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.progress.TypedPercent;
import org.yaodian.ui.workspace.Workspace;

/** The forms in which something is said of several items at once. */
final class SeveralForms {
    private static final int TEXT_ROWS = 4;

    private final Texts texts;
    private final Workspace workspace;
    private final PlanSnapshot snapshot;
    private final List<ItemStatus> items;
    private final Runnable end;

    SeveralForms(Texts texts, Workspace workspace, List<ItemStatus> items, Runnable end) {
        this.texts = texts;
        this.workspace = workspace;
        this.snapshot = workspace.status().get().snapshot();
        this.items = List.copyOf(items);
        this.end = end;
    }

    private List<WorkItem> workItems() {
        return items.stream().map(ItemStatus::item).toList();
    }

    private SeveralItems at(Desk desk) {
        return new SeveralItems(desk, snapshot, workItems());
    }

    private void act(Form form, Consumer<Desk> act) {
        workspace.act(act, end, form::refuse);
    }

    /** Divisions in a role, for each of them. */
    Form assign() {
        return new AssignForm(texts, workspace, end)
                .form(
                        snapshot,
                        texts.get("several.assignTitle", items.size()),
                        workItems(),
                        (desk, divisions, role) -> at(desk).assign(divisions, role));
    }

    /** The section that all of them go to. */
    Form move() {
        Form form = new Form(texts, texts.get("several.moveTitle", items.size()));
        ComboBox<Optional<Section>> section = new ComboBox<>();
        section.setId("several-section");
        section.setMaxWidth(Double.MAX_VALUE);
        section.getItems().add(Optional.empty());
        snapshot.sections().forEach(one -> section.getItems().add(Optional.of(one)));
        Choices.name(section, chosen -> chosen.map(SectionNames::full).orElse(texts.get("item.noSection")));
        form.field("section", texts.get("item.section"), section);
        return form.onSave(null, () -> {
            if (section.getValue() == null) {
                form.refuse("section", texts.get("several.chooseSection"));
                return;
            }
            Section chosen = section.getValue().orElse(null);
            act(form, desk -> at(desk).moveTo(chosen));
        });
    }

    /** The same progress of a division that answers for each. */
    Form report() {
        Form form = new Form(texts, texts.get("several.reportTitle", items.size()));
        ComboBox<Division> division = new ComboBox<>();
        division.setId("several-division");
        division.setMaxWidth(Double.MAX_VALUE);
        division.getItems().setAll(common());
        Choices.name(division, Division::name);
        if (division.getItems().size() == 1) {
            division.getSelectionModel().selectFirst();
        }
        TextField percent = new TextField();
        percent.setId("several-percent");
        TextArea done = new TextArea();
        done.setId("several-done");
        done.setWrapText(true);
        done.setPrefRowCount(TEXT_ROWS);
        form.field("division", texts.get("several.division"), division);
        form.field("update.percent|update.percentText", texts.get("progress.percent"), percent);
        form.field("update.text", texts.get("several.done"), done);
        if (division.getItems().isEmpty()) {
            form.refuse("division", texts.get("several.noCommon"));
        }
        return form.onSave(null, () -> {
            if (division.getValue() == null) {
                form.refuse("division", texts.get("several.chooseDivision"));
                return;
            }
            try {
                ProgressReporting.Report report = new ProgressReporting.Report(
                        TypedPercent.of(percent.getText()),
                        done.getText() == null || done.getText().isBlank() ? null : done.getText(),
                        null,
                        null);
                Division chosen = division.getValue();
                act(form, desk -> at(desk).report(chosen, report, desk.today()));
            } catch (Refused e) {
                form.refuse(e);
            }
        });
    }

    /** The divisions that answer for each of the items. */
    private List<Division> common() {
        return snapshot.divisions().stream()
                .filter(division -> items.stream()
                        .allMatch(item -> item.assignments().stream()
                                .anyMatch(one -> one.division().id().equals(division.id()))))
                .toList();
    }
}
