package org.yaodian.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;

/** Something that comes out of a plan as it stands on a day: looked at page by page, and written in its formats. */
public interface Product {
    /** The pages as they will be printed. */
    SheetPages pages(ProgressListener listener);

    /** Some of its first pages, where these can be looked at sooner than all; to be closed when all are there. */
    default Optional<SheetPages> beginning(ProgressListener listener) {
        return Optional.empty();
    }

    /** What whoever takes it should know of it, each in a sentence; nothing for most. */
    default List<Refused> remarks() {
        return List.of();
    }

    /**
     * Writes the file; one that is there is replaced when the new one is whole.
     *
     * @param format one of those of its kind
     * @throws Refused when it cannot be written, or does not come in the format
     * @throws java.util.concurrent.CancellationException when the listener says so
     */
    void write(ProductFormat format, Path file, ProgressListener listener);
}
