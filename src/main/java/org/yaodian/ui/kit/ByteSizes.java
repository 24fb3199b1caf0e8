package org.yaodian.ui.kit;

/** Sizes of files as people say them. */
public final class ByteSizes {
    private static final double KILO = 1024;

    private ByteSizes() {}

    /** 12 KB, 3.4 MB, 1.2 GB; what is smaller than a kilobyte counts as one. */
    public static String of(long bytes) {
        if (bytes < KILO * KILO) {
            return Math.max(1, Math.round(bytes / KILO)) + " KB";
        }
        return bytes < KILO * KILO * KILO
                ? "%.1f MB".formatted(bytes / (KILO * KILO))
                : "%.1f GB".formatted(bytes / (KILO * KILO * KILO));
    }
}
