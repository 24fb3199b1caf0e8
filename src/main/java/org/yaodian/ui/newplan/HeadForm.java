package org.yaodian.ui.newplan;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.plan.Refused;
import org.yaodian.reading.Draft;
import org.yaodian.reading.DraftEdits;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Texts;

/** The plan's head as it was read: title, year, document number, issuer and date, to be corrected where they stand. */
final class HeadForm extends TitledPane {
    private final Texts texts;
    private final NewPlanModel model;
    private final TextField title = new TextField();
    private final TextField year = new TextField();
    private final TextField docNumber = new TextField();
    private final TextField issuer = new TextField();
    private final DatePicker issued;
    private final Label error = new Label();
    private boolean filling;

    HeadForm(Texts texts, NewPlanModel model) {
        this.texts = texts;
        this.model = model;
        this.issued = DateField.make(texts.words());
        getStyleClass().add("head-form");
        year.setId("draft-year");
        error.getStyleClass().add("field-error");
        error.setWrapText(true);
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(4);
        row(grid, 0, "head.title", title);
        row(grid, 1, "head.year", year);
        row(grid, 2, "head.docNumber", docNumber);
        row(grid, 3, "head.issuer", issuer);
        row(grid, 4, "head.issued", issued);
        setContent(new VBox(grid, error));
        setExpanded(model.draft().get() != null && model.draft().get().year().value() == null);
        for (TextField field : new TextField[] {title, year, docNumber, issuer, issued.getEditor()}) {
            field.focusedProperty().addListener((property, before, now) -> {
                if (!now) {
                    commit();
                }
            });
            field.setOnAction(event -> commit());
        }
        issued.valueProperty().addListener(property -> commit());
        model.draft().addListener(property -> show());
        show();
    }

    private void row(GridPane grid, int row, String key, javafx.scene.Node field) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(texts.get(key));
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(row, label, field);
    }

    private void show() {
        Draft draft = model.draft().get();
        if (draft == null) {
            return;
        }
        filling = true;
        title.setText(orEmpty(draft.title().value()));
        year.setText(draft.year().value() == null ? "" : draft.year().value().toString());
        docNumber.setText(orEmpty(draft.docNumber().value()));
        issuer.setText(orEmpty(draft.issuer().value()));
        issued.setValue(draft.issued().value());
        setText(
                draft.title().value() == null
                        ? texts.get("head.none")
                        : draft.title().value());
        filling = false;
    }

    private void commit() {
        Draft draft = model.draft().get();
        if (filling || draft == null) {
            return;
        }
        error.setText("");
        Integer typedYear = null;
        if (!year.getText().isBlank()) {
            try {
                typedYear = Integer.valueOf(year.getText().strip());
            } catch (NumberFormatException e) {
                error.setText("▲ " + texts.get("byHand.noYear", year.getText()));
                return;
            }
        }
        LocalDate typedDate = DateField.typed(issued);
        if (typedDate == null && !issued.getEditor().getText().isBlank()) {
            error.setText("▲ "
                    + texts.wording()
                            .of(new Refused(
                                    "obligation.date", issued.getEditor().getText())));
            return;
        }
        Draft corrected = DraftEdits.withHead(
                draft,
                emptyToNull(title.getText()),
                emptyToNull(docNumber.getText()),
                emptyToNull(issuer.getText()),
                typedDate,
                typedYear);
        if (!corrected.equals(draft)) {
            model.edit(corrected);
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
