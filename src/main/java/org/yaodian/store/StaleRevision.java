package org.yaodian.store;

import java.util.UUID;

/** A record is no longer the one that was read: someone else changed it since. Nothing was written. */
public final class StaleRevision extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final UUID rowId;

    StaleRevision(String kind, UUID rowId) {
        super(kind + " " + rowId + " has moved on");
        this.kind = kind;
        this.rowId = rowId;
    }

    public String kind() {
        return kind;
    }

    public UUID rowId() {
        return rowId;
    }
}
