package org.yaodian.register;

/** What a column of a register holds. */
public enum ColumnType {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    DIVISION,
    CHOICE
}
