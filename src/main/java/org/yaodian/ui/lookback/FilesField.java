package org.yaodian.ui.lookback;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;
import org.yaodian.ui.kit.Texts;

/** A field of a form for files: chosen, or dropped on it. */
final class FilesField extends HBox {
    private final Texts texts;
    private final boolean several;
    private final FileChooser.ExtensionFilter kinds;
    private final List<Path> files = new ArrayList<>();
    private final Label names = new Label();

    /**
     * @param several whether it takes more than one
     * @param kinds which files the chooser shows, null for all
     */
    FilesField(Texts texts, boolean several, FileChooser.ExtensionFilter kinds) {
        super(8);
        this.texts = texts;
        this.several = several;
        this.kinds = kinds;
        getStyleClass().add("files-field");
        setAlignment(Pos.CENTER_LEFT);
        names.setWrapText(true);
        names.getStyleClass().addAll("muted", "small");
        HBox.setHgrow(names, Priority.ALWAYS);
        Button choose = new Button(texts.get("files.choose"));
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> choose());
        getChildren().addAll(choose, names);
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            event.getDragboard().getFiles().forEach(file -> add(file.toPath()));
            event.setDropCompleted(event.getDragboard().hasFiles());
            event.consume();
        });
        show();
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("files.choose"));
        if (kinds != null) {
            chooser.getExtensionFilters().add(kinds);
        }
        List<File> chosen = several
                ? chooser.showOpenMultipleDialog(getScene().getWindow())
                : java.util.Optional.ofNullable(
                                chooser.showOpenDialog(getScene().getWindow()))
                        .map(List::of)
                        .orElse(null);
        if (chosen != null) {
            chosen.forEach(file -> add(file.toPath()));
        }
    }

    void add(Path file) {
        if (!several) {
            files.clear();
        }
        files.add(file);
        show();
    }

    private void show() {
        names.setText(
                files.isEmpty()
                        ? texts.get("files.none")
                        : files.stream()
                                .map(file -> file.getFileName().toString())
                                .collect(Collectors.joining(texts.words().listSeparator())));
    }

    List<Path> files() {
        return List.copyOf(files);
    }
}
