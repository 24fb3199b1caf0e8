package org.yaodian.ui.shell;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.yaodian.desk.Desk;
import org.yaodian.store.LockHolder;
import org.yaodian.ui.kit.Card;
import org.yaodian.ui.kit.Job;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;
import org.yaodian.ui.workspace.Workspace;

/** The file, when it was saved, who else has it, and long work with its bar and a way to cancel it. */
final class StatusBar extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final double BAR_WIDTH = 120;

    private final Texts texts;
    private final Workspace workspace;
    private final Label file = new Label();
    private final Button saved = new Button();
    private final Label others = new Label();
    private final Button retry = new Button();
    private final HBox work = new HBox();

    /** @param history shows what was changed */
    StatusBar(Texts texts, Workspace workspace, FileActions files, Runnable history) {
        this.texts = texts;
        this.workspace = workspace;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        work.getStyleClass().add("work");
        work.setAlignment(Pos.CENTER_RIGHT);
        retry.setText(texts.get("readOnly.retry"));
        retry.getStyleClass().addAll("flat", "link");
        retry.setOnAction(event -> files.reopen());
        saved.getStyleClass().addAll("flat", "status-link");
        saved.setId("saved-at");
        Tips.install(saved, texts.get("saved.history"));
        saved.setOnAction(event -> history.run());
        getChildren().addAll(file, saved, Card.spacer(), work, others, retry);
        workspace.desk().addListener(property -> showFile());
        workspace.savedAt().addListener(property -> showFile());
        workspace.background().running().addListener((ListChangeListener<Job<?>>) change -> showWork());
        showFile();
        showWork();
    }

    private void showFile() {
        Desk desk = workspace.desk().get();
        boolean open = desk != null;
        file.setText(open ? desk.path().getFileName().toString() : "");
        if (open) {
            Tips.install(file, desk.path().toAbsolutePath().toString());
        }
        String savedAt = workspace.savedAt().get() == null
                ? texts.get("saved.open")
                : texts.get("saved.at", TIME.format(workspace.savedAt().get()));
        saved.setText(open ? savedAt : "");
        saved.setVisible(open);
        saved.setAccessibleText(savedAt + " · " + texts.get("saved.history"));
        others.setText(open ? others(desk) : "");
        boolean readOnly = open && !desk.writable();
        others.getStyleClass().setAll("label", readOnly ? "warning" : "muted");
        retry.setVisible(readOnly);
        retry.setManaged(readOnly);
    }

    private String others(Desk desk) {
        if (desk.writable()) {
            return texts.get("alone");
        }
        Optional<LockHolder> holder = desk.otherWriter();
        return holder.map(other -> texts.get("readOnly", other.user(), other.host()))
                .orElse(texts.get("readOnly.folder"));
    }

    private void showWork() {
        work.getChildren().clear();
        for (Job<?> job : workspace.background().running()) {
            Label name = new Label();
            name.textProperty().bind(job.titleProperty().concat(" ").concat(job.messageProperty()));
            ProgressBar bar = new ProgressBar();
            bar.setPrefWidth(BAR_WIDTH);
            bar.progressProperty().bind(job.progressProperty());
            Button cancel = new Button(texts.get("cancel"));
            cancel.getStyleClass().addAll("flat", "link");
            cancel.setOnAction(event -> job.cancel(false));
            work.getChildren().addAll(name, bar, cancel);
        }
    }
}
