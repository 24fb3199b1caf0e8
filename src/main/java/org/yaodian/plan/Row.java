package org.yaodian.plan;

import java.util.UUID;

/**
 * A record as the plan file keeps it. Its identity outlives every change and every export; its revision grows with each
 * change, so that whoever changes a record can tell whether it is still the one that was read.
 */
public interface Row {
    /** What the revision of a record is that the file does not hold yet. */
    int UNSAVED = 0;

    UUID id();

    int revision();
}
