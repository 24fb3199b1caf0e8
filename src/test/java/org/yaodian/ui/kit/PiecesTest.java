package org.yaodian.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.ui.reports.SampleWorkspace.await;
import static org.yaodian.ui.reports.SampleWorkspace.onFx;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Parts of a screen come one at a time, in the order in which they matter. */
class PiecesTest {
    private static final long SLOW_PICTURE_NANOS = 30_000_000;

    private final List<String> come = new ArrayList<>();

    @BeforeEach
    void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        // what another window has left is not to stand before what is told here
        onFx(() -> Pieces.whole(() -> come.add("ready")));
        await(() -> come.remove("ready"));
    }

    @Test
    void whatIsLookedAtFirstGoesBeforeWhatWaitsAlready() throws Exception {
        onFx(() -> {
            Pieces.then(() -> come.add("comments"));
            Pieces.first(() -> come.add("row 1"));
            Pieces.then(() -> come.add("evidence"));
            Pieces.first(() -> come.add("row 2"));
        });
        await(() -> come.size() == 4);

        assertThat(come).containsExactly("row 1", "row 2", "comments", "evidence");
    }

    @Test
    void aPartThatBringsAnotherStandsBackForThoseThatWait() throws Exception {
        onFx(() -> {
            Pieces.then(() -> {
                come.add("a");
                Pieces.then(() -> come.add("a, more"));
            });
            Pieces.then(() -> come.add("b"));
        });
        await(() -> come.size() == 3);

        assertThat(come).containsExactly("a", "b", "a, more");
    }

    @Test
    void whatWantsTheWholeWaitsForThePartsThatPartsBring() throws Exception {
        onFx(() -> {
            Pieces.then(() -> Pieces.then(() -> come.add("last")));
            Pieces.whole(() -> come.add("whole"));
        });
        await(() -> come.size() == 2);

        assertThat(come).containsExactly("last", "whole");
    }

    @Test
    void noPulseHasTwoParts() throws Exception {
        int parts = 5;
        List<Integer> pulses = new ArrayList<>();
        int[] pulse = new int[1];
        AnimationTimer count = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulse[0]++;
            }
        };
        onFx(() -> {
            count.start();
            for (int i = 0; i < parts; i++) {
                Pieces.then(() -> pulses.add(pulse[0]));
            }
        });
        await(() -> pulses.size() == parts);
        onFx(count::stop);

        assertThat(pulses).doesNotHaveDuplicates();
    }

    @Test
    void partsComeWhereEveryPictureTakesLongToo() throws Exception {
        AnimationTimer slow = new AnimationTimer() {
            @Override
            public void handle(long now) {
                long end = System.nanoTime() + SLOW_PICTURE_NANOS;
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
            }
        };
        onFx(() -> {
            slow.start();
            Pieces.then(() -> come.add("a"));
            Pieces.then(() -> come.add("b"));
        });
        await(() -> come.size() == 2);
        onFx(slow::stop);

        assertThat(come).containsExactly("a", "b");
    }
}
