package org.yaodian.ui.items;

import javafx.scene.control.TextField;
import org.yaodian.desk.PlanEditing;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Section;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** The form of a section: numbering and title. */
final class SectionForm {
    private static final String NUMBERS = "一二三四五六七八九十";

    private final Texts texts;
    private final Workspace workspace;
    private final Runnable end;
    private final TextField label = new TextField();
    private final TextField title = new TextField();

    SectionForm(Texts texts, Workspace workspace, Runnable end) {
        this.texts = texts;
        this.workspace = workspace;
        this.end = end;
        title.setId("section-title");
        label.setId("section-label");
    }

    private Form form(String heading) {
        Form form = new Form(texts, heading);
        form.field("plan.titleMissing", texts.get("section.title"), title);
        form.field("label", texts.get("item.label"), label);
        return form;
    }

    Form forNew(PlanSnapshot snapshot) {
        Form form = form(texts.get("section.add"));
        int place = snapshot.sections().size();
        label.setText(place < NUMBERS.length() ? NUMBERS.substring(place, place + 1) : "");
        return form.onSave(null, () -> {
            String typedLabel = label.getText();
            String typedTitle = title.getText();
            workspace.act(
                    desk -> new PlanEditing(desk).addSection(snapshot, typedLabel, typedTitle), end, form::refuse);
        });
    }

    Form forSection(Section section) {
        Form form = form(texts.get("section.edit"));
        label.setText(section.label());
        title.setText(section.title());
        return form.onSave(null, () -> {
            String typedLabel = label.getText();
            String typedTitle = title.getText();
            workspace.act(
                    desk -> new PlanEditing(desk).changeSection(section, typedLabel, typedTitle), end, form::refuse);
        });
    }
}
