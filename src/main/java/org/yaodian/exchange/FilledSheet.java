package org.yaodian.exchange;

import java.util.List;

/**
 * A sheet of a form that came back.
 *
 * @param register the word of the register that it is of; empty for the other kinds
 * @param name what stands on its tab by now
 */
public record FilledSheet(FormSheet.Kind kind, String register, String name, List<FilledRow> rows) {
    public FilledSheet {
        rows = List.copyOf(rows);
    }
}
