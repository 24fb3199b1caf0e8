package org.yaodian.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yaodian.reading.Draft;

/** The real document that comes with the program: the 2022 plan of the Jilin civil affairs department. */
public final class Sample {
    private static final String DOCUMENT = "/assets/samples/jilin-civil-affairs-2022.txt";
    private static final String DIVISIONS = "/assets/samples/jilin-civil-affairs-divisions.csv";
    private static final String FILE_NAME = "示例-2022年政务公开工作要点.yaodian";

    private Sample() {}

    /** The document's text. */
    public static String document() {
        return resource(DOCUMENT);
    }

    public static Draft draft() {
        return PlanDocuments.readText(document());
    }

    /** Divisions as such a department has them; the names that the document does not print are typical ones. */
    public static List<DirectoryEntry> divisions() {
        return resource(DIVISIONS)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(",", -1))
                .map(cells -> new DirectoryEntry(cells[0], cells[1]))
                .toList();
    }

    /** Where the user's own copy of the sample lies; it is made at the first call. */
    public static Path file(DeskClock clock) {
        Path folder = UserFolders.data();
        Path file = folder.resolve(FILE_NAME);
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new org.yaodian.plan.Refused(e, "file.notWritable", folder);
            }
            make(file, clock);
        }
        return file;
    }

    /** Makes a plan file of the sample. */
    public static void make(Path file, DeskClock clock) {
        new PlanMaking(clock, PlanMaking.defaultCoordinator())
                .fromDraft(file, draft(), "jilin-civil-affairs-2022.txt", divisions());
    }

    private static String resource(String name) {
        try (InputStream in = Sample.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
