package org.yaodian.bench;

import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Window;
import org.yaodian.Yaodian;

/** The program's own window; says so on the pulse after the overview has drawn the plan's items, and ends. */
public final class ShownWindow {
    private static final long PAUSE_NANOS = 5_000_000;

    private ShownWindow() {}

    /** Starts it: the plan file, then the number of its items. */
    public static void main(String[] args) {
        Thread watch = new Thread(() -> watchFor(args[1]), "watch");
        watch.setDaemon(true);
        watch.start();
        Yaodian.main(new String[] {args[0]});
    }

    private static void watchFor(String items) {
        // before there is a window, JavaFX takes a task that ends for the end of the program
        while (Window.getWindows().isEmpty()) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        Platform.runLater(() -> watchPulses(items));
    }

    private static void watchPulses(String items) {
        new AnimationTimer() {
            private boolean drawn;

            @Override
            public void handle(long now) {
                if (drawn) {
                    System.out.println("SHOWN");
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
                }
                drawn = Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .map(window -> window.getScene().lookup("#matrix"))
                        .anyMatch(matrix -> shows(matrix, items));
            }
        }.start();
    }

    private static boolean shows(Node matrix, String items) {
        return matrix != null
                && matrix.getAccessibleText() != null
                && matrix.getAccessibleText().startsWith(items + " ");
    }
}
