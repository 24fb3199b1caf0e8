package org.yaodian.report;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/** Rows made from their source when they are asked for, so that a hundred thousand never stand in memory together. */
final class LazyRows<T> extends AbstractList<SheetRow> {
    private final List<T> source;
    private final Function<T, SheetRow> row;

    LazyRows(List<T> source, Function<T, SheetRow> row) {
        this.source = source;
        this.row = row;
    }

    @Override
    public SheetRow get(int index) {
        return row.apply(source.get(index));
    }

    @Override
    public int size() {
        return source.size();
    }
}
