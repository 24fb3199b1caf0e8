package org.yaodian.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaodian.plan.Refused;
import org.yaodian.reading.TextDecoder;
import org.yaodian.report.official.DocumentTemplate;

/** The wording of documents: the program's own, unless the office has put one in its folder for them. */
public final class DocumentTemplates {
    private static final String ENDING = ".txt";

    private DocumentTemplates() {}

    /** Where an office's own lie; the folder need not be there. */
    public static Path folder() {
        return UserFolders.config().resolve("documents");
    }

    static DocumentTemplate of(PaperKind kind) {
        Path own = own(kind);
        return Files.isRegularFile(own)
                ? new DocumentTemplate(own.toString(), read(own))
                : new DocumentTemplate(kind.template() + ENDING, shipped(kind));
    }

    private static Path own(PaperKind kind) {
        return folder().resolve(kind.template() + ENDING);
    }

    private static String read(Path own) {
        try {
            String text = TextDecoder.decode(Files.readAllBytes(own));
            if (text == null) {
                throw new Refused("document.template", own, "?");
            }
            return text;
        } catch (IOException e) {
            throw new Refused(e, "file.unreadable", own, String.valueOf(e.getMessage()));
        }
    }

    private static String shipped(PaperKind kind) {
        try (InputStream in = DocumentTemplates.class.getResourceAsStream("/documents/" + kind.template() + ENDING)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The office's own wording, to be edited: a copy of the program's where there is none yet.
     *
     * @throws Refused when the folder cannot be written
     */
    public static Path toEdit(PaperKind kind) {
        Path own = own(kind);
        try {
            if (!Files.exists(own)) {
                Files.createDirectories(own.getParent());
                Files.writeString(own, shipped(kind));
            }
            return own;
        } catch (IOException e) {
            throw new Refused(e, "report.notWritable", own);
        }
    }
}
