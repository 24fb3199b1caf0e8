package org.yaodian.ui.newplan;

import java.io.File;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Texts;

/** The first step: a document dropped or chosen, or its text pasted. */
final class SourceStep extends HBox {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final Texts texts;
    private final NewPlanModel model;

    SourceStep(Texts texts, NewPlanModel model) {
        this.texts = texts;
        this.model = model;
        setSpacing(12);
        Card file = fileCard();
        Card paste = pasteCard();
        for (Card card : List.of(file, paste)) {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(400);
        }
        getChildren().addAll(file, paste);
    }

    private Card fileCard() {
        Label what = new Label(texts.get("drop"));
        what.getStyleClass().add("empty-title");
        Label formats = new Label(texts.get("drop.formats"));
        formats.getStyleClass().add("muted");
        formats.setWrapText(true);
        Button choose = new Button(texts.get("choose"));
        choose.getStyleClass().add("accent");
        choose.setId("choose-document");
        choose.setOnAction(event -> choose());
        FontIcon icon = new FontIcon(Feather.FILE_TEXT);
        icon.getStyleClass().add("drop-icon");
        VBox zone = new VBox(icon, what, formats, choose);
        zone.getStyleClass().add("drop-zone");
        zone.setAlignment(Pos.CENTER);
        zone.setOnDragOver(event -> over(zone, event));
        zone.setOnDragExited(event -> zone.pseudoClassStateChanged(DROP, false));
        zone.setOnDragDropped(this::dropped);
        VBox.setVgrow(zone, Priority.ALWAYS);
        return new Card(zone);
    }

    private Card pasteCard() {
        TextArea text = new TextArea();
        text.setPromptText(texts.get("paste.prompt"));
        text.setAccessibleText(texts.get("paste.prompt"));
        text.setWrapText(true);
        text.setId("pasted-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        Button read = new Button(texts.get("paste.read"));
        read.setId("read-pasted");
        read.disableProperty().bind(text.textProperty().map(String::isBlank));
        read.setOnAction(event -> model.readPasted(text.getText(), texts.get("reading"), texts.get("paste.name")));
        VBox box = new VBox(text, read);
        box.setSpacing(8);
        box.getStyleClass().add("paste-box");
        VBox.setVgrow(box, Priority.ALWAYS);
        return new Card(Card.heading(texts.get("paste"), null, null), box);
    }

    private static void over(VBox zone, DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            zone.pseudoClassStateChanged(DROP, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            model.read(files.get(0).toPath(), texts.get("reading"));
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts.get("documents"),
                                "*.docx",
                                "*.doc",
                                "*.txt",
                                "*.xlsx",
                                "*.xls",
                                "*.html",
                                "*.htm",
                                "*.pdf"),
                        new FileChooser.ExtensionFilter(texts.get("allFiles"), "*"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.read(chosen.toPath(), texts.get("reading"));
        }
    }
}
