package org.yaodian.ui.settings;

import java.io.File;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Texts;

/** Taking a year's arrangement in: the notice pasted or a sentence typed, or a file. */
final class CalendarIntake extends VBox {
    private static final int ROWS = 3;

    private final Texts texts;
    private final CalendarModel model;
    private final TextArea text = new TextArea();
    private final Label error = new Label();

    CalendarIntake(Texts texts, CalendarModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("calendar-part");
        Label heading = new Label(texts.get("calendar.take"));
        heading.getStyleClass().add("form-label");
        heading.setLabelFor(text);
        text.setId("calendar-text");
        text.setPromptText(texts.get("calendar.take.prompt"));
        text.setAccessibleText(heading.getText());
        text.setPrefRowCount(ROWS);
        text.setWrapText(true);
        text.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                proposeText();
                event.consume();
            }
        });
        Button look = new Button(texts.get("calendar.look"));
        look.setId("calendar-take-text");
        look.setOnAction(event -> proposeText());
        Button file = new Button(texts.get("calendar.file"));
        file.setId("calendar-take-file");
        file.setOnAction(event -> chooseFile());
        HBox buttons = new HBox(look, file);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.setSpacing(8);
        error.setId("calendar-take-error");
        CalendarCard.tell(error, null);
        getChildren().addAll(heading, text, error, buttons);
        model.proposed().addListener(property -> CalendarCard.tell(error, null));
    }

    private void proposeText() {
        CalendarCard.tell(error, null);
        model.proposeText(text.getText(), this::refuse);
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("calendar.file.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        texts.get("calendar.file.kinds"), "*.csv", "*.ics", "*.txt", "*.docx", "*.doc"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            CalendarCard.tell(error, null);
            model.proposeFile(chosen.toPath(), this::refuse);
        }
    }

    private void refuse(Refused refused) {
        CalendarCard.tell(error, texts.wording().of(refused));
    }

    void clear() {
        text.clear();
    }
}
