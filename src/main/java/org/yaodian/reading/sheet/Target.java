package org.yaodian.reading.sheet;

import org.yaodian.register.Column;

/** What a heading of a sheet stands for in a register. */
public sealed interface Target {
    /** The office's own number: 2022-017. */
    record Number() implements Target {}

    /** The day on which it came in. */
    record Opened() implements Target {}

    /** A column of the register. */
    record Field(Column column) implements Target {}

    /**
     * The stage that it is in.
     *
     * @param strict whether nothing but a stage may stand there
     */
    record StageNow(boolean strict) implements Target {}

    /**
     * The day of a move or act.
     *
     * @param act the stage's or the act's key
     * @param nth which one of several of its kind, from 1
     */
    record Step(String act, int nth) implements Target {}

    /** How many working days an extension added. */
    record Days(String act, int nth) implements Target {}

    /** Why an act was done. */
    record Reason(String act, int nth) implements Target {}

    /** Nothing: it is not taken. */
    record Ignored(Why why) implements Target {}

    /** Why a heading is not taken. */
    enum Why {
        /** No column of the register is called so. */
        UNKNOWN,
        /** What stands there follows from the rest. */
        DERIVED,
        /** Another heading that fits better tells the same. */
        TWICE,
        /** The numbers there are not the office's own. */
        OTHER_NUMBERS
    }
}
