package org.yaodian.exchange;

import java.util.List;

/**
 * A sheet of a form that a division fills in.
 *
 * @param register the word of the register that it is of; empty for the other kinds
 * @param name what stands on its tab
 */
public record FormSheet(
        Kind kind, String register, String name, String title, List<FormColumn> columns, List<FormRow> rows) {
    /** What its rows are about. */
    public enum Kind {
        /** 填报: the division's items. */
        ITEMS,
        /** 整改: its open rectifications. */
        RECTIFICATIONS,
        /** Its entries of one register. */
        REGISTER
    }

    public FormSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
