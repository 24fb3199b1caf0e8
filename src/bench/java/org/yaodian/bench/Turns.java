package org.yaodian.bench;

import java.util.Arrays;
import java.util.function.Consumer;
import org.yaodian.desk.Desk;

/** Asks the same of a plan several times over and prints what the first turn took and what the middle one did. */
final class Turns {
    private static final int TURNS = 15;

    private Turns() {}

    static void measure(String name, Desk desk, Consumer<Desk> work) {
        long[] times = new long[TURNS];
        for (int i = 0; i < TURNS; i++) {
            long start = System.nanoTime();
            work.accept(desk);
            times[i] = System.nanoTime() - start;
        }
        long first = times[0];
        Arrays.sort(times);
        System.out.printf("%-36s first %4d ms, median %4d ms%n", name, first / 1_000_000, times[TURNS / 2] / 1_000_000);
    }
}
