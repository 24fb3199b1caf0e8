package org.yaodian.ui.newplan;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yaodian.desk.WorkDays;
import org.yaodian.plan.Due;
import org.yaodian.plan.OwedBy;
import org.yaodian.reading.DraftEdits;
import org.yaodian.reading.DraftItem;
import org.yaodian.reading.DraftObligation;
import org.yaodian.reading.Span;
import org.yaodian.report.DueWords;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;

/** What the item demands as it was read: each phrase with its rule, to be changed or taken away; more from selected words. */
final class DraftObligations extends VBox {
    private final Texts texts;
    private final NewPlanModel model;
    private final DueWords dueWords;

    DraftObligations(Texts texts, NewPlanModel model, DraftItem item) {
        this.texts = texts;
        this.model = model;
        Locale locale = texts.language().locale();
        Integer year = model.draft().get().year().value();
        this.dueWords = new DueWords(
                locale, year == null ? model.workspace().clock().today().getYear() : year, WorkDays.calendar());
        setSpacing(6);
        Label heading = new Label(texts.get("obligations"));
        heading.getStyleClass().add("card-title");
        getChildren().add(heading);
        item.obligations().forEach(obligation -> getChildren().add(row(obligation)));
        getChildren().add(adding());
    }

    private VBox row(DraftObligation obligation) {
        Label time = new Label(dueWords.full(obligation.due()));
        time.getStyleClass().add("card-title");
        Label rule = new Label(obligation.rule().isEmpty() ? "" : texts.get("rule", obligation.rule()));
        rule.getStyleClass().addAll("muted", "small");
        rule.setMinWidth(0);
        Button edit = link("obligation.edit", () -> edit(obligation));
        Button remove = link(
                "obligation.remove",
                () -> model.edit(DraftEdits.removeObligation(
                        model.draft().get(), model.current().get(), obligation)));
        HBox first = new HBox(time, rule, Card.spacer(), edit, remove);
        first.setSpacing(8);
        first.setAlignment(Pos.CENTER_LEFT);
        Label quote =
                new Label("“" + obligation.quote() + "” · " + texts.words().of(obligation.owedBy()));
        quote.getStyleClass().addAll("muted", "small");
        quote.setWrapText(true);
        VBox row = new VBox(first, quote);
        row.getStyleClass().add("obligation");
        return row;
    }

    private Button link(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().addAll("flat", "link", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void edit(DraftObligation obligation) {
        DueEditor editor = new DueEditor(texts, obligation.due(), obligation.owedBy());
        show(
                editor,
                (due, owedBy) -> model.edit(DraftEdits.replaceObligation(
                        model.draft().get(),
                        model.current().get(),
                        obligation,
                        new DraftObligation(obligation.quote(), due, owedBy, obligation.from(), DraftEdits.BY_HAND))));
    }

    private void show(DueEditor editor, DueEditor.Result result) {
        editor.onSave(result, () -> getChildren().remove(editor));
        getChildren().removeIf(DueEditor.class::isInstance);
        getChildren().add(editor);
        VBox.setVgrow(editor, Priority.NEVER);
    }

    /** Words that are selected in the document become an obligation. */
    private Button adding() {
        Button add = link("obligation.add", () -> {
            Span span = model.selection().get();
            String quote = model.draft()
                    .get()
                    .source()
                    .substring(span.start(), span.end())
                    .strip();
            DueEditor editor = new DueEditor(texts, new Due.Standing(), OwedBy.ITEM);
            show(
                    editor,
                    (due, owedBy) -> model.edit(DraftEdits.addObligation(
                            model.draft().get(),
                            model.current().get(),
                            new DraftObligation(quote, due, owedBy, span, DraftEdits.BY_HAND))));
        });
        add.setId("add-draft-obligation");
        add.disableProperty().bind(model.selection().map(Span::isEmpty));
        return add;
    }
}
