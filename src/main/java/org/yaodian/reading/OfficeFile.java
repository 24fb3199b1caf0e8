package org.yaodian.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.ooxml.POIXMLException;
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
                if (isWorkbook(bytes)) {
                    try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                        return WorkbookText.read(workbook);
                    }
                }
                try (XWPFDocument document = new XWPFDocument(in)) {
                    return new DocxText(document).read();
                }
            }
            return old(in, name);
        } catch (Refused e) {
            throw e;
        } catch (POIXMLException e) {
            boolean other = !DocumentText.extension(name).startsWith("doc");
            throw other ? new Refused(e, "read.format", name, DocumentText.extension(name)) : UnreadFile.of(e, name);
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            throw UnreadFile.of(e, name);
        }
    }

    /** Whether it is of the spreadsheet's kind, by the names of its parts. */
    private static boolean isWorkbook(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/")) {
                    return true;
                }
                if (entry.getName().startsWith("word/")) {
                    return false;
                }
            }
        }
        return false;
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
