package org.yaodian.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.yaodian.ui.kit.Preferences;

/** Where the window was, and how large: remembered when it is closed, as long as that place is still on a screen. */
final class WindowPlace {
    private static final String KEY = "window";
    private static final String SEPARATOR = ",";
    private static final int FIELDS = 5;

    private final Preferences preferences;

    WindowPlace(Preferences preferences) {
        this.preferences = preferences;
    }

    void keep(Stage stage) {
        restore(stage);
        stage.setOnHidden(event -> preferences.put(
                KEY,
                String.join(
                        SEPARATOR,
                        Integer.toString((int) stage.getX()),
                        Integer.toString((int) stage.getY()),
                        Integer.toString((int) stage.getWidth()),
                        Integer.toString((int) stage.getHeight()),
                        Boolean.toString(stage.isMaximized()))));
    }

    private void restore(Stage stage) {
        String place = preferences.get(KEY);
        String[] fields = place == null ? new String[0] : place.split(SEPARATOR);
        if (fields.length != FIELDS) {
            return;
        }
        try {
            Rectangle2D bounds = new Rectangle2D(
                    Integer.parseInt(fields[0]),
                    Integer.parseInt(fields[1]),
                    Integer.parseInt(fields[2]),
                    Integer.parseInt(fields[3]));
            if (!Screen.getScreensForRectangle(bounds).isEmpty()) {
                stage.setX(bounds.getMinX());
                stage.setY(bounds.getMinY());
                stage.setWidth(bounds.getWidth());
                stage.setHeight(bounds.getHeight());
                stage.setMaximized(Boolean.parseBoolean(fields[FIELDS - 1]));
            }
        } catch (IllegalArgumentException e) {
            // a place that is none: the window opens where the system puts it
            preferences.put(KEY, "");
        }
    }
}
