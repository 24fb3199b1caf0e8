package org.yaodian.ui.lookback;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.FileChooser;
import org.yaodian.desk.Desk;
import org.yaodian.desk.LookBackRounds;
import org.yaodian.desk.PlanDocuments;
import org.yaodian.plan.Refused;
import org.yaodian.reading.Draft;
import org.yaodian.ui.kit.DateField;
import org.yaodian.ui.kit.Form;
import org.yaodian.ui.kit.Texts;

/**
 * The form in which a round is opened: over which year, and where the file has no plan of it, from which document or
 * pasted text.
 */
final class RoundForm {
    private static final String ON = "lookback.future";
    private static final String YEAR = "lookback.ahead|lookback.there|plan.year|lookback.otherYear";
    private static final String DOCUMENT = "read.empty|read.noPlan|read.unknown";
    private static final int ROWS = 4;

    private final Texts texts;
    private final LookBackModel model;
    private final Runnable end;
    private final TextField of = new TextField();
    private final TextArea pasted = new TextArea();
    private final FilesField document;
    private final Label known = new Label();
    private List<Integer> years = List.of();

    /** @param end called when it has been opened */
    RoundForm(Texts texts, LookBackModel model, Runnable end) {
        this.texts = texts;
        this.model = model;
        this.end = end;
        this.document = new FilesField(
                texts,
                false,
                new FileChooser.ExtensionFilter(
                        texts.get("round.documents"),
                        "*.docx",
                        "*.doc",
                        "*.txt",
                        "*.xlsx",
                        "*.xls",
                        "*.html",
                        "*.htm",
                        "*.pdf"));
    }

    Form form() {
        int year = model.workspace().status().get().snapshot().plan().year();
        Form form = new Form(texts, texts.get("form.round", year));
        of.setId("round-of");
        of.setText(Integer.toString(year - 1));
        form.field(YEAR, texts.get("round.of"), of);
        known.getStyleClass().addAll("muted", "small");
        known.setWrapText(true);
        form.field("known", texts.get("round.plan"), known);
        form.field(DOCUMENT, texts.get("round.document"), document);
        pasted.setId("round-pasted");
        pasted.setPrefRowCount(ROWS);
        pasted.setWrapText(true);
        pasted.setPromptText(texts.get("round.pasted.prompt"));
        form.field("pasted", texts.get("round.pasted"), pasted);
        DatePicker on = DateField.make(texts.words());
        on.setId("step-on");
        on.setValue(model.today());
        form.field(ON, texts.get("round.on"), on);
        of.textProperty().addListener(property -> showKnown());
        model.workspace().ask(Desk::years, all -> {
            years = all;
            showKnown();
        });
        return form.onSave(texts.get("round.save"), () -> save(form, on));
    }

    /** A document is asked for only where the file does not have the plan. */
    private void showKnown() {
        boolean there = years.stream()
                .anyMatch(year -> year.toString().equals(of.getText().strip()));
        known.setText(
                texts.get(there ? "round.there" : "round.notThere", of.getText().strip()));
        document.setVisible(!there);
        pasted.setVisible(!there);
    }

    private void save(Form form, DatePicker on) {
        LocalDate day = DateField.typed(on);
        String typed = of.getText().strip();
        if (!typed.matches("\\d{4}")) {
            form.refuse(YEAR, texts.get("round.noYear", typed));
        } else if (day == null) {
            form.refuse(ON, texts.get("noDate", on.getEditor().getText()));
        } else {
            int year = Integer.parseInt(typed);
            Path file = document.isVisible() && !document.files().isEmpty()
                    ? document.files().get(0)
                    : null;
            String text = pasted.isVisible() ? pasted.getText().strip() : "";
            start(form, desk -> begin(desk, year, file, text, day));
        }
    }

    private int begin(Desk desk, int of, Path file, String text, LocalDate on) {
        LookBackRounds rounds = new LookBackRounds(desk);
        Integer year = model.workspace().year();
        if (file != null) {
            return rounds.start(
                    year, of, PlanDocuments.read(file), file.getFileName().toString(), on);
        }
        if (!text.isEmpty()) {
            Draft draft = PlanDocuments.readText(text);
            return rounds.start(year, of, draft, texts.get("round.pasted.name"), on);
        }
        return rounds.start(year, of, on);
    }

    private void start(Form form, java.util.function.ToIntFunction<Desk> begin) {
        int[] number = new int[1];
        model.workspace()
                .act(
                        desk -> number[0] = begin.applyAsInt(desk),
                        () -> {
                            model.chooseRound(number[0]);
                            end.run();
                        },
                        (Refused refused) -> form.refuse(refused));
    }
}
