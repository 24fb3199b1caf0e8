package org.yaodian.store;

import java.time.Instant;
import java.util.UUID;

/** Which changes of the history are asked for; null asks for all. */
public record HistoryFilter(UUID item, String who, Instant since) {
    public static final HistoryFilter ALL = new HistoryFilter(null, null, null);

    public static HistoryFilter ofItem(UUID item) {
        return new HistoryFilter(item, null, null);
    }
}
