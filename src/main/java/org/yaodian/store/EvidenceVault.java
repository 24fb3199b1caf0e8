package org.yaodian.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.yaodian.plan.ProgressListener;

/**
 * The contents of evidence beside a plan's backups: each once, in a file that is called by its SHA-256, however many
 * backups refer to it. Only columns that every version of the file has are used, for backups are made before a migration.
 */
final class EvidenceVault {
    private static final String FOLDER = "evidence";
    private static final String PIECES = "evidence_piece";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    private EvidenceVault(Path folder) {
        this.folder = folder;
    }

    /** @param backups the folder in which the backups lie */
    static EvidenceVault beside(Path backups) {
        return new EvidenceVault(backups.resolve(FOLDER));
    }

    /** Takes in what it has not yet; what is damaged in the file is left out, for its name would be a lie. */
    void take(DSLContext file) throws IOException {
        if (!has(file, PIECES)) {
            return;
        }
        // what an undone act left behind is not brought back with a backup, and not kept for it
        List<String> contents = referredTo(file);
        if (!contents.isEmpty()) {
            Files.createDirectories(folder);
        }
        EvidencePieces pieces = new EvidencePieces(file);
        for (String sha256 : contents) {
            Path target = folder.resolve(sha256);
            if (!Files.exists(target) && pieces.isWhole(sha256)) {
                WholeFile.write(target, "backup", temporary -> {
                    try (OutputStream out = Files.newOutputStream(temporary)) {
                        pieces.writeTo(sha256, out);
                    }
                });
            }
        }
    }

    /**
     * Puts contents back into a file that was backed up without them.
     *
     * @return the names of the evidence whose content is not here, empty for most
     */
    List<String> fill(DSLContext file) {
        List<String> missing = new ArrayList<>();
        if (!has(file, "evidence")) {
            return missing;
        }
        EvidencePieces pieces = new EvidencePieces(file);
        List<Record2<String, String>> wanted = file.select(
                        field(name("sha256"), String.class), field(name("name"), String.class))
                .from(table(name("evidence")))
                .fetch();
        for (Record2<String, String> evidence : wanted) {
            Path kept = folder.resolve(evidence.value1());
            if (Files.exists(kept)) {
                pieces.store(EvidenceFile.measure(kept), ProgressListener.NONE);
            }
            if (!pieces.isWhole(evidence.value1())) {
                missing.add(evidence.value2());
            }
        }
        return missing;
    }

    /**
     * Lets go of contents that none of these backups refers to; of nothing where one of them cannot be read.
     *
     * @param backups all that lie in the folder
     */
    void prune(List<Path> backups) throws IOException, SQLException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> wanted = new HashSet<>();
        for (Path backup : backups) {
            try (Connection connection = Database.connect(backup, true)) {
                wanted.addAll(referredTo(Database.context(connection)));
            }
        }
        try (Stream<Path> contents = Files.list(folder)) {
            for (Path content : contents.toList()) {
                String name = content.getFileName().toString();
                if (SHA256.matcher(name).matches() && !wanted.contains(name)) {
                    Files.delete(content);
                }
            }
        }
    }

    private static List<String> referredTo(DSLContext file) {
        if (!has(file, "evidence")) {
            return List.of();
        }
        return file.selectDistinct(field(name("sha256"), String.class))
                .from(table(name("evidence")))
                .fetch(0, String.class);
    }

    private static boolean has(DSLContext file, String table) {
        return file.fetchExists(
                table(name("sqlite_schema")), field(name("name")).eq(table));
    }
}
