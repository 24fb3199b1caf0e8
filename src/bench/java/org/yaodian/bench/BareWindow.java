package org.yaodian.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window with one label: what the start of ours is held against. Says so on the second pulse and ends. */
public final class BareWindow {
    private BareWindow() {}

    /** Starts it. */
    public static void main(String[] args) {
        Application.launch(Bare.class);
    }

    /** The application; Java does not start one from the class path when it is the main class itself. */
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("要点台账")), 1280, 800));
            stage.show();
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (++pulses == 2) {
                        System.out.println("SHOWN");
                        System.out.flush();
                        Runtime.getRuntime().halt(0);
                    }
                }
            }.start();
        }
    }
}
