package org.yaodian.ui.collect;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.EmptyState;
import org.yaodian.ui.kit.FileDrop;
import org.yaodian.ui.kit.Job;
import org.yaodian.ui.kit.Texts;

/** 收回填报表: which forms came, what each would change row by row, and the decisions that it takes. */
public final class CollectView extends StackPane {
    private static final double FORMS_WIDTH = 296;
    private static final double BAR_WIDTH = 280;

    private final Texts texts;
    private final CollectModel model;
    private final StackPane before = new StackPane();
    private final VBox page;
    private final FormList forms;

    /** @param told shows a line of what was done */
    public CollectView(Texts texts, CollectModel model, Replies.Told told) {
        this.texts = texts;
        this.model = model;
        setId("collect");
        RowsPane rows = new RowsPane(texts, model);
        forms = new FormList(texts, model, rows::begin);
        rows.whenLeft(forms::requestFocus);
        Card left = new Card(forms);
        VBox.setVgrow(forms, Priority.ALWAYS);
        left.setMinWidth(FORMS_WIDTH);
        left.setMaxWidth(FORMS_WIDTH);
        Card right = new Card(rows);
        VBox.setVgrow(rows, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        HBox both = new HBox(12, left, right);
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        page = new VBox(new CollectHead(texts, model, new Replies(texts, model, this, told), this::chooseFiles), both);
        page.getStyleClass().add("screen");
        VBox room = new VBox(before);
        VBox.setVgrow(before, Priority.ALWAYS);
        room.getStyleClass().add("screen");
        room.visibleProperty().bind(page.visibleProperty().not());
        getChildren().addAll(page, room);
        FileDrop.ofWorkbooks(this, model::read);
        sceneProperty().addListener((property, old, now) -> model.show(now != null));
        model.reading().addListener((property, before, now) -> show());
        model.running().addListener((property, before, now) -> show());
        model.refused().addListener((property, before, now) -> show());
        model.workspace().worker().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        boolean read = model.reading().get() != null;
        boolean first = read && !page.isVisible();
        page.setVisible(read);
        if (read) {
            if (first) {
                forms.requestFocus();
            }
            return;
        }
        before.getChildren()
                .setAll(model.running().get() != null ? going(model.running().get()) : nothingYet());
    }

    private Card going(Job<?> job) {
        Label what = new Label();
        what.textProperty().bind(job.messageProperty());
        what.getStyleClass().addAll("muted", "small");
        Label title = new Label(texts.get("reading"));
        title.getStyleClass().add("empty-title");
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.progressProperty());
        bar.setPrefWidth(BAR_WIDTH);
        Button cancel = new Button(texts.get("cancel"));
        cancel.setId("collect-cancel");
        cancel.setOnAction(event -> model.cancel());
        VBox going = new VBox(title, bar, what, cancel);
        going.getStyleClass().add("empty-state");
        going.setAlignment(Pos.CENTER);
        return filling(going);
    }

    private Card nothingYet() {
        if (!model.workspace().isCoordinator()) {
            return filling(new EmptyState(texts.get("empty.title"), texts.get("empty.notYou")));
        }
        EmptyState empty = new EmptyState(texts.get("empty.title"), texts.get("empty.what"));
        FontIcon icon = new FontIcon(Feather.DOWNLOAD);
        icon.getStyleClass().add("drop-icon");
        empty.getChildren().add(0, icon);
        if (model.refused().get() != null) {
            Label why = new Label("▲ " + texts.wording().of(model.refused().get()));
            why.getStyleClass().add("field-error");
            why.setId("collect-refused");
            why.setWrapText(true);
            empty.getChildren().add(why);
        }
        Button files = new Button(texts.get("choose.files"));
        files.getStyleClass().add("accent");
        files.setId("collect-files");
        files.setOnAction(event -> chooseFiles());
        Button folder = new Button(texts.get("choose.folder"));
        folder.setId("collect-folder");
        folder.setOnAction(event -> chooseFolder());
        HBox ways = new HBox(8, files, folder);
        ways.setAlignment(Pos.CENTER);
        empty.getChildren().add(ways);
        empty.getStyleClass().add("drop-zone");
        FileDrop.ofWorkbooks(empty, model::read);
        return filling(empty);
    }

    private static Card filling(VBox content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        return new Card(content);
    }

    private void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("choose.files"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("choose.kind"), "*.xlsx", "*.xls"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            model.read(chosen.stream().map(File::toPath).toList());
        }
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("choose.folder"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            model.read(List.of(Path.of(chosen.getPath())));
        }
    }
}
