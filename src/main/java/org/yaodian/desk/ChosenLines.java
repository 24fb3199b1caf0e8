package org.yaodian.desk;

import java.util.AbstractList;
import java.util.List;
import org.yaodian.report.RegisterLine;

/** Some of a register's entries, which are read only when they are asked for. */
final class ChosenLines extends AbstractList<RegisterLine> {
    private final List<RegisterLine> all;
    private final List<Integer> places;

    /** @param places those among all, in order */
    ChosenLines(List<RegisterLine> all, List<Integer> places) {
        this.all = all;
        this.places = List.copyOf(places);
    }

    @Override
    public RegisterLine get(int index) {
        return all.get(places.get(index));
    }

    @Override
    public int size() {
        return places.size();
    }
}
