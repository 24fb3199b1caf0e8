package org.yaodian.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.yaodian.ui.kit.UndoKeys;
import org.yaodian.ui.workspace.Navigation;
import org.yaodian.ui.workspace.Screen;
import org.yaodian.ui.workspace.Workspace;

/** The keys that work everywhere in the window; a text that is being typed keeps its own undo. */
final class Keys {
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final Screen[] BY_NUMBER = {
        Screen.OVERVIEW,
        Screen.ITEMS,
        Screen.DEADLINES,
        Screen.REGISTERS,
        Screen.LOOK_BACK,
        Screen.DIVISIONS,
        Screen.REPORTS
    };

    private final FileActions files;
    private final Navigation navigation;
    private final Workspace workspace;
    private final Runnable search;
    private final Runnable update;

    /** Whether the key that was pressed last did something here. */
    private boolean handled;

    Keys(FileActions files, Navigation navigation, Workspace workspace, Runnable search, Runnable update) {
        this.files = files;
        this.navigation = navigation;
        this.workspace = workspace;
        this.search = search;
        this.update = update;
    }

    void listenOn(Scene scene) {
        scene.setOnKeyPressed(event -> {
            handled = handle(event, scene);
            if (handled) {
                event.consume();
            }
        });
        // the letter of a key that did something would be typed into the field that it opened
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (handled) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> handled = false);
    }

    private boolean handle(KeyEvent event, Scene scene) {
        if (SEARCH.match(event)) {
            search.run();
            return true;
        }
        if (OPEN.match(event)) {
            files.open();
            return true;
        }
        if (NEW.match(event)) {
            files.newFromDocument();
            return true;
        }
        return workspace.desk().get() != null && handleInPlan(event, scene);
    }

    private boolean handleInPlan(KeyEvent event, Scene scene) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (!typing && UndoKeys.isUndo(event)) {
            files.undo();
            return true;
        }
        if (!typing && UndoKeys.isRedo(event)) {
            files.redo();
            return true;
        }
        if (!typing && event.getCode() == KeyCode.U && !event.isShortcutDown()) {
            update.run();
            return true;
        }
        int digit = event.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
        if (event.isShortcutDown() && digit >= 0 && digit < BY_NUMBER.length) {
            navigation.goTo(BY_NUMBER[digit]);
            return true;
        }
        return false;
    }
}
