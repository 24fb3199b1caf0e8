package org.yaodian.ui.settings;

import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yaodian.plan.Plan;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/** The plan's head: title, document number, issuer, date of issue. */
final class HeadCard extends VBox {
    private final Texts texts;
    private final SettingsModel model;
    private final TextField title = new TextField();
    private final TextField docNumber = new TextField();
    private final TextField issuer = new TextField();
    private final DatePicker issued;
    private final Form form;

    HeadCard(Texts texts, SettingsModel model) {
        this.texts = texts;
        this.model = model;
        this.issued = DateField.make(texts.words());
        getStyleClass().addAll("card", "settings-head");
        title.setId("plan-title");
        docNumber.setId("plan-number");
        issuer.setId("plan-issuer");
        issued.setId("plan-issued");
        form = new Form(texts, texts.get("head"));
        form.field("plan.titleMissing", texts.get("head.title"), title);
        form.field("plan.docNumber", texts.get("head.number"), docNumber);
        form.field("plan.issuer", texts.get("head.issuer"), issuer);
        form.field("plan.issued", texts.get("head.issued"), issued);
        form.onSave(null, this::save).onCancel(this::show);
        getChildren().add(form);
        model.workspace().status().addListener((property, old, now) -> showIfOther());
        model.workspace().desk().addListener((property, old, now) -> show());
        show();
    }

    private Plan shown;

    /** What is being typed stays while something else of the plan changes. */
    private void showIfOther() {
        if (!model.plan().map(plan -> plan.equals(shown)).orElse(true)) {
            show();
        }
    }

    private void show() {
        model.plan().ifPresent(plan -> {
            shown = plan;
            title.setText(plan.title());
            docNumber.setText(orEmpty(plan.docNumber()));
            issuer.setText(orEmpty(plan.issuer()));
            issued.setValue(plan.issued());
            issued.getEditor()
                    .setText(plan.issued() == null ? "" : texts.words().fullDate(plan.issued()));
        });
        form.setDisable(!model.workspace().isCoordinator());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private void save() {
        String typedDate = issued.getEditor().getText();
        if (!typedDate.isBlank() && DateField.typed(issued) == null) {
            form.refuse("plan.issued", texts.get("head.noDate"));
            return;
        }
        model.changeHead(
                title.getText(),
                docNumber.getText(),
                issuer.getText(),
                DateField.typed(issued),
                () -> {},
                form::refuse);
    }
}
