package org.yaodian.reading;

import java.util.List;

/**
 * A table in the document: rows of cells, each a stretch of the source. A cell merged over several rows or columns
 * stands in each of them with the same stretch, so that merging shows as equality.
 *
 * @param start where its first row begins in the source
 * @param end where its last row ends
 */
record TextTable(int start, int end, List<List<Span>> rows) {
    TextTable {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
