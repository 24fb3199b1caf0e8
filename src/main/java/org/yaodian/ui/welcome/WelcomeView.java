package org.yaodian.ui.welcome;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.Tips;

/** What one sees before a file is open: the ways to one, and the files that were open last. */
public final class WelcomeView extends StackPane {
    /** What the buttons do. */
    public record Actions(
            Runnable open, Runnable newFromDocument, Runnable newByHand, Runnable sample, Consumer<Path> recent) {}

    private final Texts texts;
    private final ObservableList<Path> recentFiles;
    private final Actions actions;
    private final VBox recent = new VBox();

    public WelcomeView(Texts texts, ObservableList<Path> recentFiles, Actions actions) {
        this.texts = texts;
        this.recentFiles = recentFiles;
        this.actions = actions;
        getStyleClass().add("welcome");
        Label title = new Label(texts.get("title"));
        title.getStyleClass().add("welcome-title");
        Label subtitle = new Label(texts.get("subtitle"));
        subtitle.getStyleClass().add("muted");
        subtitle.setWrapText(true);
        FlowPane ways = new FlowPane(
                way("fromDocument", Feather.FILE_TEXT, actions.newFromDocument(), true),
                way("open", Feather.FOLDER, actions.open(), false),
                way("byHand", Feather.EDIT_3, actions.newByHand(), false),
                way("sample", Feather.BOOK_OPEN, actions.sample(), false));
        ways.getStyleClass().add("ways");
        Label heading = new Label(texts.get("recent"));
        heading.getStyleClass().add("card-title");
        recent.getStyleClass().add("recent");
        VBox column = new VBox(title, subtitle, ways, heading, recent);
        column.getStyleClass().add("welcome-column");
        column.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(column);
        recentFiles.addListener((ListChangeListener<Path>) change -> showRecent());
        showRecent();
    }

    private Button way(String key, Feather icon, Runnable action, boolean first) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("way-name");
        Label what = new Label(texts.get(key + ".what"));
        what.getStyleClass().addAll("muted", "small");
        what.setWrapText(true);
        HBox content = new HBox(new FontIcon(icon), new VBox(name, what));
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("way-content");
        Button button = new Button(null, content);
        button.getStyleClass().setAll("button", "way");
        if (first) {
            button.getStyleClass().add("first");
        }
        button.setId("way-" + key);
        button.setAccessibleText(texts.get(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void showRecent() {
        recent.getChildren().clear();
        if (recentFiles.isEmpty()) {
            Label none = new Label(texts.get("recent.none"));
            none.getStyleClass().add("muted");
            recent.getChildren().add(none);
        }
        for (Path file : recentFiles) {
            Label name = new Label(file.getFileName().toString());
            name.getStyleClass().add("recent-name");
            Label folder = new Label(String.valueOf(file.getParent()));
            folder.getStyleClass().addAll("muted", "small");
            Button button = new Button(null, new VBox(name, folder));
            button.getStyleClass().setAll("button", "recent-file");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> actions.recent().accept(file));
            Tips.install(button, file.toString());
            recent.getChildren().add(button);
        }
    }
}
