package org.yaodian.store;

/** Whether a change did something, took a change back, or did it again. */
public enum Act {
    DO,
    UNDO,
    REDO
}
