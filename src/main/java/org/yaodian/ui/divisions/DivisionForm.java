package org.yaodian.ui.divisions;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.yaodian.desk.DivisionDirectory;
import org.yaodian.plan.Division;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** The form of a division: its name and its kind, which may be a new word. */
final class DivisionForm {
    private final Texts texts;
    private final Workspace workspace;
    private final Runnable end;
    private final TextField name = new TextField();
    private final ComboBox<String> kind = new ComboBox<>();

    DivisionForm(Texts texts, Workspace workspace, List<String> kinds, Runnable end) {
        this.texts = texts;
        this.workspace = workspace;
        this.end = end;
        name.setId("division-name");
        kind.setId("division-kind");
        kind.setEditable(true);
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.getItems().setAll(kinds);
        kind.getSelectionModel().selectFirst();
    }

    private Form form(String heading) {
        Form form = new Form(texts, heading);
        form.field("division.name|division.exists|division.longName", texts.get("division.name"), name);
        form.field("division.kind", texts.get("division.kind"), kind);
        return form;
    }

    /** @param choose takes the division that was added */
    Form forNew(Consumer<UUID> choose) {
        Form form = form(texts.get("division.add"));
        return form.onSave(null, () -> {
            String typedName = name.getText();
            String typedKind = kind.getEditor().getText();
            UUID[] added = new UUID[1];
            workspace.act(
                    desk -> added[0] = new DivisionDirectory(desk)
                            .add(typedName, typedKind)
                            .id(),
                    () -> {
                        end.run();
                        choose.accept(added[0]);
                    },
                    form::refuse);
        });
    }

    Form forDivision(Division division) {
        Form form = form(texts.get("division.rename"));
        name.setText(division.name());
        kind.setValue(division.kind());
        return form.onSave(null, () -> {
            String typedName = name.getText();
            String typedKind = kind.getEditor().getText();
            workspace.act(
                    desk -> new DivisionDirectory(desk).rename(division, typedName, typedKind), end, form::refuse);
        });
    }
}
