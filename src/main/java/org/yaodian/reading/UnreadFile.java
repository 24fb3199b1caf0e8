package org.yaodian.reading;

import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.yaodian.plan.Refused;

/** Why a file of an office program or a PDF was not read, in words for whom it is, from what the libraries threw. */
final class UnreadFile {
    private UnreadFile() {}

    /**
     * @param error what POI or PDFBox threw
     * @return {@code read.password}, {@code read.bomb} where it unpacks to more than a document has, else {@code
     *     read.damaged}
     */
    static Refused of(Throwable error, String name) {
        if (error instanceof EncryptedDocumentException || error instanceof InvalidPasswordException) {
            return new Refused(error, "read.password", name);
        }
        return new Refused(error, isTooMuch(error) ? "read.bomb" : "read.damaged", name);
    }

    /** POI has no exception of its own for these. */
    private static boolean isTooMuch(Throwable error) {
        for (Throwable at = error; at != null; at = at.getCause() == at ? null : at.getCause()) {
            String message = String.valueOf(at.getMessage());
            if (at instanceof OutOfMemoryError
                    || message.contains("Zip bomb")
                    || message.contains("Tried to allocate an array")) {
                return true;
            }
        }
        return false;
    }
}
