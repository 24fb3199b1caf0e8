package org.yaodian.exchange;

import java.util.List;

/** A sheet of a workbook that came back, hidden or not; rows without anything are left out. */
public record FormTable(String name, List<FormLine> lines) {
    public FormTable {
        lines = List.copyOf(lines);
    }
}
