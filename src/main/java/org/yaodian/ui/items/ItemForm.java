package org.yaodian.ui.items;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.yaodian.desk.PlanEditing;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Section;
import org.yaodian.plan.WorkItem;
import org.yaodian.ui.kit.Choices;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** The form of an item: section, numbering, title and text. */
final class ItemForm {
    private static final int TEXT_ROWS = 10;

    private final Texts texts;
    private final Workspace workspace;
    private final Runnable end;
    private final ComboBox<Optional<Section>> section = new ComboBox<>();
    private final TextField label = new TextField();
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();

    ItemForm(Texts texts, Workspace workspace, Runnable end) {
        this.texts = texts;
        this.workspace = workspace;
        this.end = end;
        text.setWrapText(true);
        text.setPrefRowCount(TEXT_ROWS);
        section.setMaxWidth(Double.MAX_VALUE);
        title.setId("item-title");
        text.setId("item-text");
        label.setId("item-label");
        section.setId("item-section");
    }

    /** What stands in the fields, taken on the FX thread before the desk is asked. */
    private record Typed(Section section, String label, String title, String text) {}

    private Typed typed() {
        return new Typed(section.getValue().orElse(null), label.getText(), title.getText(), text.getText());
    }

    private Form form(PlanSnapshot snapshot, String heading) {
        Form form = new Form(texts, heading);
        section.getItems().add(Optional.empty());
        snapshot.sections().forEach(one -> section.getItems().add(Optional.of(one)));
        Choices.name(section, chosen -> chosen.map(SectionNames::full).orElse(texts.get("item.noSection")));
        form.field("plan.titleMissing", texts.get("item.title"), title);
        form.field("section", texts.get("item.section"), section);
        form.field("label", texts.get("item.label"), label);
        form.field("item.empty", texts.get("item.text"), text);
        return form;
    }

    /** For a new item at the end of the chosen one's section. */
    Form forNew(PlanSnapshot snapshot, Optional<ItemStatus> chosen, Consumer<UUID> choose) {
        Form form = form(snapshot, texts.get("item.add"));
        List<Section> sections = snapshot.sections();
        Section last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        section.setValue(chosen.isPresent() ? Optional.ofNullable(chosen.get().section()) : Optional.ofNullable(last));
        return form.onSave(null, () -> {
            UUID[] added = new UUID[1];
            Typed typed = typed();
            workspace.act(
                    desk -> added[0] = new PlanEditing(desk)
                            .addItem(snapshot, typed.section(), typed.label(), typed.title(), typed.text())
                            .id(),
                    () -> {
                        choose.accept(added[0]);
                        end.run();
                    },
                    form::refuse);
        });
    }

    Form forItem(PlanSnapshot snapshot, WorkItem item) {
        Form form = form(snapshot, texts.get("item.edit"));
        section.setValue(snapshot.sections().stream()
                .filter(one -> one.id().equals(item.sectionId()))
                .findFirst());
        label.setText(item.label());
        title.setText(item.title() == null ? "" : item.title());
        text.setText(item.text());
        return form.onSave(null, () -> {
            Typed typed = typed();
            UUID sectionId = typed.section() == null ? null : typed.section().id();
            workspace.act(
                    desk -> new PlanEditing(desk)
                            .changeItem(item, sectionId, typed.label(), typed.title(), typed.text()),
                    end,
                    form::refuse);
        });
    }
}
