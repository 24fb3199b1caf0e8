package org.yaodian.ui.kit;

import javafx.animation.AnimationTimer;

/** Work that waits for pictures to be drawn. */
public final class Pulses {
    private Pulses() {}

    /** Runs it on the FX thread as many pulses later. */
    public static void after(int pulses, Runnable runnable) {
        new AnimationTimer() {
            private int left = pulses;

            @Override
            public void handle(long now) {
                if (left-- == 0) {
                    stop();
                    runnable.run();
                }
            }
        }.start();
    }
}
