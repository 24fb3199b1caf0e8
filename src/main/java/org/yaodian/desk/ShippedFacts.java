package org.yaodian.desk;

/** What the program brings with it, and every desk needs: the State Council's days and the registers. */
public final class ShippedFacts {
    private ShippedFacts() {}

    /** Reads it, which otherwise the first desk does: on a thread that has nothing else to do that costs nobody time. */
    public static void read() {
        WorkDays.calendar();
        ShippedRegisters.all();
    }
}
