package org.yaodian.ui.kit;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Tab goes to the next field, in a text of several lines too. */
final class Tabs {
    private Tabs() {}

    static void leaveBy(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plainTab = event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isShiftDown();
            if (plainTab) {
                // the control itself leaves by Ctrl+Tab
                area.fireEvent(new KeyEvent(
                        event.getSource(),
                        event.getTarget(),
                        event.getEventType(),
                        event.getCharacter(),
                        event.getText(),
                        event.getCode(),
                        false,
                        true,
                        false,
                        false));
                event.consume();
            }
        });
    }
}
