package org.yaodian.reading;

import java.nio.file.Path;

/** Placeholder until the grammar lands. */
public final class PlanReader {
    private PlanReader() {}

    public static Draft read(Path path) {
        throw new org.yaodian.plan.Refused("read.notAPlan", path);
    }

    public static Draft read(String text) {
        throw new org.yaodian.plan.Refused("read.notAPlan", "");
    }
}
