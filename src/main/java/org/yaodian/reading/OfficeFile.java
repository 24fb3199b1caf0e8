package org.yaodian.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.yaodian.plan.Refused;

/** Tells a file of an office program by its content, and opens it; whatever POI says of a damaged one becomes a refusal. */
final class OfficeFile {
    private static final List<String> BOOKS = List.of("Workbook", "Book");

    private OfficeFile() {}

    static boolean isOffice(byte[] bytes) {
        FileMagic magic = FileMagic.valueOf(bytes);
        return magic == FileMagic.OOXML || magic == FileMagic.OLE2 || magic == FileMagic.WORD2;
    }

    static DocumentText read(byte[] bytes, String name) {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            if (FileMagic.valueOf(bytes) == FileMagic.OOXML) {
                // a plan of many alike rows packs better than POI trusts a file to do
                ZipSecureFile.setMinInflateRatio(0.001);
                try (OPCPackage parts = OPCPackage.open(in)) {
                    return read(parts);
                }
            }
            return old(in, name);
        } catch (Refused e) {
            throw e;
        } catch (POIXMLException e) {
            boolean other = !DocumentText.extension(name).startsWith("doc");
            throw other ? new Refused(e, "read.format", name, DocumentText.extension(name)) : UnreadFile.of(e, name);
        } catch (IOException
                | InvalidFormatException
                | RuntimeException
                | LinkageError
                | OutOfMemoryError
                | StackOverflowError e) {
            throw UnreadFile.of(e, name);
        }
    }

    /** As a workbook or as a text, by the names of its parts. */
    private static DocumentText read(OPCPackage parts) throws IOException, InvalidFormatException {
        boolean isWorkbook = parts.getParts().stream()
                .anyMatch(part -> part.getPartName().getName().startsWith("/xl/"));
        if (isWorkbook) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
                return WorkbookText.read(workbook);
            }
        }
        try (XWPFDocument document = new XWPFDocument(parts)) {
            return new DocxText(document).read();
        }
    }

    private static DocumentText old(InputStream in, String name) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(in)) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Refused("read.password", name);
            }
            if (BOOKS.stream().anyMatch(files.getRoot()::hasEntryCaseInsensitive)) {
                try (HSSFWorkbook workbook = new HSSFWorkbook(files)) {
                    return WorkbookText.read(workbook);
                }
            }
            if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw new Refused("read.format", name, DocumentText.extension(name));
            }
            try (HWPFDocument document = new HWPFDocument(files)) {
                return DocText.read(document);
            }
        }
    }
}
