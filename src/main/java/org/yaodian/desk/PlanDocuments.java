package org.yaodian.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import org.yaodian.plan.Refused;
import org.yaodian.reading.Draft;
import org.yaodian.reading.PlanReader;

/** Reading a plan document, without keeping anything. */
public final class PlanDocuments {
    private PlanDocuments() {}

    /** @throws Refused when it is missing, empty, no document, too large, or no plan */
    public static Draft read(Path path) {
        if (Files.isDirectory(path)) {
            throw new Refused("read.isFolder", path);
        }
        return new PlanReader().read(path);
    }

    /** As {@link #read}, for text that was pasted. */
    public static Draft readText(String text) {
        return new PlanReader().read(text);
    }
}
