package org.yaodian.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.yaodian.ui.kit.Appearance;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.kit.Preferences;
import org.yaodian.ui.kit.Texts;

/** Asks before something that was typed and is kept nowhere would be lost. */
final class LeaveQuestion {
    private static final int NAMED = 5;

    private final Texts texts;
    private final Preferences preferences;
    private final Background background;
    private final Stage stage;
    private final Supplier<List<String>> unkept;

    /** @param unkept the headings of what would be lost */
    LeaveQuestion(
            Texts texts, Preferences preferences, Background background, Stage stage, Supplier<List<String>> unkept) {
        this.texts = texts;
        this.preferences = preferences;
        this.background = background;
        this.stage = stage;
        this.unkept = unkept;
    }

    /**
     * Goes on at once where nothing would be lost, else as the user answers.
     *
     * @param stays run where the user would rather go back
     */
    void before(Runnable going, Runnable stays) {
        // a field that is being typed in saves when it loses the focus
        stage.getScene().getRoot().requestFocus();
        if (unkept.get().isEmpty()) {
            going.run();
        } else {
            // what is on its way to the file is kept there first, or refused
            background.afterDesk(() -> Platform.runLater(() -> {
                List<String> lost = unkept.get();
                (lost.isEmpty() || ask(lost) ? going : stays).run();
            }));
        }
    }

    private boolean ask(List<String> lost) {
        ButtonType leave = new ButtonType(texts.get("leave.go"), ButtonBar.ButtonData.OK_DONE);
        ButtonType stay = new ButtonType(texts.get("leave.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, texts.get("leave.told", named(lost)), leave, stay);
        alert.initOwner(stage);
        alert.setTitle(texts.get("app"));
        alert.setHeaderText(texts.get("leave.title"));
        alert.setGraphic(null);
        alert.getDialogPane().getStyleClass().add("shell");
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        new Appearance(preferences).dressOnce(alert.getDialogPane().getScene());
        // who presses Enter without reading loses nothing
        ((Button) alert.getDialogPane().lookupButton(leave)).setDefaultButton(false);
        ((Button) alert.getDialogPane().lookupButton(stay)).setDefaultButton(true);
        alert.getDialogPane().lookupButton(leave).setId("leave-go");
        alert.getDialogPane().lookupButton(stay).setId("leave-stay");
        return alert.showAndWait().filter(leave::equals).isPresent();
    }

    private String named(List<String> lost) {
        String names = lost.stream().limit(NAMED).map(name -> "· " + name).collect(Collectors.joining("\n"));
        return lost.size() <= NAMED ? names : names + "\n" + texts.get("leave.more", lost.size());
    }
}
