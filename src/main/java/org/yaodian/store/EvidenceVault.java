package org.yaodian.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.yaodian.store.schema.Tables.EVIDENCE_PIECE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.yaodian.plan.ProgressListener;

/**
 * The contents of evidence beside a plan's backups: each once, in a file that is called by its SHA-256, however many
 * backups refer to it. Only columns that every version of the file has are used, for backups are made before a migration.
 */
final class EvidenceVault {
    private static final String FOLDER = "evidence";

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
        if (!has(file, EVIDENCE_PIECE.getName())) {
            return;
        }
        List<String> contents =
                file.selectDistinct(EVIDENCE_PIECE.SHA256).from(EVIDENCE_PIECE).fetch(EVIDENCE_PIECE.SHA256);
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

    private static boolean has(DSLContext file, String table) {
        return file.fetchExists(
                table(name("sqlite_schema")), field(name("name")).eq(table));
    }
}
