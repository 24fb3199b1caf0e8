package org.yaodian.store;

/** For what a plan file is opened. */
public enum Access {
    /** To read it, beside whoever writes it. */
    READ,
    /** To write it and be done: waits for another command, is refused by a window. */
    WRITE_ONCE,
    /** To write it as long as it is open; read-only where another has it. */
    WINDOW
}
