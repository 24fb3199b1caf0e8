package org.yaodian.reading.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.xml.sax.SAXException;
import org.yaodian.plan.Refused;

/** A workbook that comes in, told by its content rather than by its name; whatever is wrong with it becomes a refusal. */
public final class SheetFile implements AutoCloseable {
    private static final long MEGABYTE = 1L << 20;
    private static final long MOST_MEGABYTES = 50;
    private static final int MOST_MEGABYTES_OF_OLD = 20;

    private final Path path;
    private final Sheets sheets;

    private SheetFile(Path path, Sheets sheets) {
        this.path = path;
        this.sheets = sheets;
    }

    /**
     * Opens a workbook.
     *
     * @throws Refused where it is not there, too large, damaged, locked with a password, or no workbook
     */
    public static SheetFile open(Path path) {
        return open(path, false);
    }

    /** As {@link #open}, with the sheets that are hidden in it too. */
    public static SheetFile openWithHidden(Path path) {
        return open(path, true);
    }

    /** Whether the first bytes of a file are those of a workbook; other office documents begin with the same. */
    public static boolean isPackedLikeOne(Path path) {
        try {
            FileMagic magic = FileMagic.valueOf(path.toFile());
            return magic == FileMagic.OOXML || magic == FileMagic.OLE2;
        } catch (IOException e) {
            return false;
        }
    }

    private static SheetFile open(Path path, boolean hidden) {
        if (Files.isDirectory(path)) {
            throw new Refused("sheet.isFolder", path);
        }
        if (!Files.isRegularFile(path)) {
            throw new Refused("sheet.notFound", path);
        }
        SheetFile file = new SheetFile(path, told(path, () -> sheets(path, hidden)));
        if (file.names().isEmpty()) {
            file.close();
            throw new Refused("sheet.notWorkbook", path);
        }
        return file;
    }

    private static Sheets sheets(Path path, boolean hidden) throws IOException, OpenXML4JException, SAXException {
        long size = Files.size(path);
        FileMagic magic = FileMagic.valueOf(path.toFile());
        expectSmall(path, size, magic == FileMagic.OLE2 ? MOST_MEGABYTES_OF_OLD : MOST_MEGABYTES);
        if (magic == FileMagic.OOXML) {
            return new XlsxSheets(path, hidden);
        }
        if (magic == FileMagic.OLE2) {
            return old(path, hidden);
        }
        throw new Refused(size == 0 ? "sheet.empty" : "sheet.notWorkbook", path);
    }

    private static void expectSmall(Path path, long size, long megabytes) {
        if (size > megabytes * MEGABYTE) {
            throw new Refused("sheet.tooLarge", path, (size + MEGABYTE - 1) / MEGABYTE, megabytes);
        }
    }

    private static Sheets old(Path path, boolean hidden) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Refused("sheet.password", path);
            }
            if (!files.getRoot().hasEntryCaseInsensitive("Workbook")) {
                throw new Refused("sheet.notWorkbook", path);
            }
            return new XlsSheets(files, hidden);
        }
    }

    /** The names of its sheets that are in sight, of all where they were asked for. */
    public List<String> names() {
        return sheets.names();
    }

    /** Whether programs lie in it that run when it is opened. */
    public boolean hasMacros() {
        return sheets.hasMacros();
    }

    /** The program that saved it, as it calls itself; empty where the file tells none. */
    public String savedBy() {
        return told(path, sheets::savedBy);
    }

    /**
     * The cells of a sheet on which links lie (B3, C4:D4), once its rows have been read.
     *
     * @param sheet its place among the names, from 0
     */
    public List<String> links(int sheet) {
        return sheets.links(sheet);
    }

    /**
     * Reads the rows of a sheet from the top; rows without anything are left out.
     *
     * @param sheet its place among the names, from 0
     * @param each takes a row, and tells whether to go on
     */
    public void rows(int sheet, Predicate<ReadRow> each) {
        told(path, () -> {
            sheets.rows(sheet, each);
            return null;
        });
    }

    private interface Work<V> {
        V run() throws IOException, OpenXML4JException, SAXException;
    }

    private static <V> V told(Path path, Work<V> work) {
        try {
            return work.run();
        } catch (Refused | CancellationException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new Refused(e, "sheet.password", path);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | NotOfficeXmlFileException e) {
            throw new Refused(e, "sheet.notWorkbook", path);
        } catch (IOException | SAXException | RuntimeException | LinkageError | OutOfMemoryError e) {
            if (isTooMuch(e)) {
                throw new Refused(e, "sheet.bomb", path);
            }
            throw new Refused(e, isUnsafe(e) ? "sheet.entities" : "sheet.unreadable", path);
        }
    }

    private static boolean isTooMuch(Throwable error) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            boolean packed = e.getMessage() != null && e.getMessage().contains("Zip bomb");
            if (e instanceof BoundedStream.TooMuch || e instanceof OutOfMemoryError || packed) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part of it declares entities, which could draw in other files. */
    private static boolean isUnsafe(Throwable error) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            if (e.getMessage() != null && e.getMessage().contains("DOCTYPE")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        told(path, () -> {
            sheets.close();
            return null;
        });
    }
}
