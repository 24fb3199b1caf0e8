package org.yaodian.desk;

import java.nio.file.Path;
import org.yaodian.reading.Draft;
import org.yaodian.reading.PlanReader;

/** Reading a plan document, without keeping anything. */
public final class PlanDocuments {
    private PlanDocuments() {}

    /** @throws org.yaodian.plan.Refused when it is missing, empty, no document, too large, or no plan */
    public static Draft read(Path path) {
        return new PlanReader().read(path);
    }

    /** As {@link #read}, for text that was pasted. */
    public static Draft readText(String text) {
        return new PlanReader().read(text);
    }
}
