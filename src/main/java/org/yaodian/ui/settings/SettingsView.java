package org.yaodian.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.workspace.Workspace;

/** 设置: what the user prefers, and what is settled for the open file. */
public final class SettingsView extends ScrollPane {
    private final Workspace workspace;
    private final Texts texts;
    private final Label note = new Label();
    private final Node[] ofFile;

    /**
     * @param open opens a plan file in place of the open one
     * @param history shows what was changed
     */
    public SettingsView(
            Texts texts, SettingsModel model, Preferences preferences, Consumer<Path> open, Runnable history) {
        this.texts = texts;
        this.workspace = model.workspace();
        note.getStyleClass().addAll("muted");
        note.setWrapText(true);
        note.setId("settings-note");
        note.managedProperty().bind(note.visibleProperty());
        ofFile = new Node[] {
            new PeopleCard(texts, new PeopleModel(model.workspace())),
            new HeadCard(texts, model),
            new WarningCard(texts, model),
            new CalendarCard(texts, new CalendarModel(model.workspace())),
            new BackupsCard(texts, model, open),
            new HistoryCard(texts, history)
        };
        VBox column = new VBox(new AppearanceCard(texts, preferences), new NoticeCard(texts, preferences), note);
        column.getChildren().addAll(ofFile);
        column.getStyleClass().add("settings-column");
        StackPane room = new StackPane(column);
        room.setAlignment(Pos.TOP_CENTER);
        room.getStyleClass().add("settings-room");
        setContent(room);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("page-scroll");
        workspace.desk().addListener(property -> showFile());
        workspace.status().addListener(property -> showFile());
        showFile();
    }

    private void showFile() {
        boolean open = workspace.desk().get() != null && workspace.status().get() != null;
        for (Node card : ofFile) {
            card.setVisible(open);
            card.setManaged(open);
        }
        note.setVisible(!open || !workspace.writable());
        note.setText(texts.get(open ? "note.readOnly" : "note.noFile"));
    }
}
