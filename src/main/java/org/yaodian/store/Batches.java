package org.yaodian.store;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A long list in pieces that fit into one question to the database. */
final class Batches {
    private Batches() {}

    static <V> Stream<List<V>> of(List<V> values, int size) {
        int pieces = -Math.floorDiv(-values.size(), size);
        return IntStream.range(0, pieces)
                .mapToObj(piece -> values.subList(piece * size, Math.min(values.size(), (piece + 1) * size)));
    }
}
