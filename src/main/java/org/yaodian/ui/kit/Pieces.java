package org.yaodian.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;

/**
 * The parts of a screen that come behind its first picture: one with each pulse, and none with the pulse behind one that
 * took long, so that whoever types or clicks meanwhile is heard. For the FX thread.
 */
public final class Pieces {
    /** Nanoseconds; a pulse that had room for its part ends before. */
    private static final long TOOK_LONG = 24_000_000;

    private static final Deque<Runnable> FIRST = new ArrayDeque<>();
    private static final Deque<Runnable> THEN = new ArrayDeque<>();
    private static final Deque<Runnable> WHOLE = new ArrayDeque<>();
    private static final Turns TURNS = new Turns();

    private Pieces() {}

    /** What is looked at first, as the rows of a list: goes before whatever waits that is not. */
    public static void first(Runnable piece) {
        FIRST.add(piece);
        TURNS.begin();
    }

    /** What is looked at then. */
    public static void then(Runnable piece) {
        THEN.add(piece);
        TURNS.begin();
    }

    /** Runs it once no part is waited for any more and the last has its place; at once where that is so. */
    public static void whole(Runnable act) {
        if (TURNS.running) {
            WHOLE.add(act);
        } else {
            act.run();
        }
    }

    private static Runnable next() {
        return Stream.of(FIRST, THEN, WHOLE)
                .filter(waiting -> !waiting.isEmpty())
                .findFirst()
                .map(Deque::poll)
                .orElse(null);
    }

    private static final class Turns extends AnimationTimer {
        private boolean running;
        private long before;

        /** Whether the last pulse was left free. */
        private boolean rested;

        void begin() {
            if (!running) {
                running = true;
                // the pulse that draws what is there already is to be let pass
                before = 0;
                rested = false;
                start();
            }
        }

        @Override
        public void handle(long now) {
            long last = before;
            before = now;
            boolean tookLong = last == 0 || now - last > TOOK_LONG;
            // where every picture takes long, the parts come all the same
            rested = tookLong && !rested;
            if (rested) {
                return;
            }
            Runnable piece = next();
            if (piece != null) {
                piece.run();
            } else {
                running = false;
                stop();
            }
        }
    }
}
