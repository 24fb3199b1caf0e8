package org.yaodian.reading.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** An {@code .xlsx}, read as a stream: of its rows only one stands in memory. */
final class XlsxSheets implements Sheets {
    private static final long MEGABYTE = 1L << 20;
    private static final long MOST_BYTES_OF_ROWS = 500 * MEGABYTE;
    private static final long MOST_BYTES_OF_STRINGS = 120 * MEGABYTE;
    private static final long MOST_BYTES_OF_OTHERS = 20 * MEGABYTE;
    private static final String PROPERTIES = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private static final String MACROS = "application/vnd.ms-office.vbaProject";
    /** Rows that are much alike pack better than POI trusts a file to do. */
    private static final double LEAST_RATIO = 0.001;

    private final OPCPackage file;
    private final XSSFReader reader;
    private final XlsxParts.Book book = new XlsxParts.Book();
    private final XlsxParts.Styles styles = new XlsxParts.Styles();
    private final List<String> names = new ArrayList<>();
    private final Map<Integer, List<String>> links = new HashMap<>();
    private IntFunction<String> strings;

    /** @param hidden whether its hidden sheets are told too */
    XlsxSheets(Path path, boolean hidden) throws IOException, OpenXML4JException, SAXException {
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        file = OPCPackage.open(path.toFile(), PackageAccess.READ);
        try {
            reader = new XSSFReader(file);
            parse(reader.getWorkbookData(), book);
            parse(reader.getStylesData(), styles);
            XSSFReader.SheetIterator sheets = sheets();
            while (sheets.hasNext()) {
                sheets.next().close();
                if (hidden || !book.isHidden(sheets.getSheetName())) {
                    names.add(sheets.getSheetName());
                }
            }
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            file.revert();
            throw e;
        }
    }

    private static void parse(InputStream part, org.xml.sax.helpers.DefaultHandler handler)
            throws IOException, SAXException {
        if (part != null) {
            try (InputStream bounded = new BoundedStream(part, MOST_BYTES_OF_OTHERS)) {
                XlsxParts.parse(bounded, handler);
            }
        }
    }

    private XSSFReader.SheetIterator sheets() throws IOException {
        try {
            return (XSSFReader.SheetIterator) reader.getSheetsData();
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(names);
    }

    @Override
    public boolean hasMacros() {
        return !file.getPartsByContentType(MACROS).isEmpty();
    }

    @Override
    public String savedBy() throws IOException {
        try {
            for (PackagePart part : file.getPartsByContentType(PROPERTIES)) {
                XlsxParts.Application application = new XlsxParts.Application();
                parse(part.getInputStream(), application);
                return application.name();
            }
            return "";
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    @Override
    public List<String> links(int sheet) {
        return List.copyOf(links.getOrDefault(sheet, List.of()));
    }

    @Override
    public void rows(int sheet, Predicate<ReadRow> each) throws IOException {
        XSSFReader.SheetIterator sheets = sheets();
        while (sheets.hasNext()) {
            try (InputStream part = new BoundedStream(sheets.next(), MOST_BYTES_OF_ROWS)) {
                if (sheets.getSheetName().equals(names.get(sheet))) {
                    XlsxRows rows = new XlsxRows(strings(), styles, book.from1904(), each);
                    XlsxParts.parse(part, rows);
                    links.put(sheet, rows.links());
                    return;
                }
            } catch (XlsxRows.Enough enough) {
                return;
            } catch (SAXException e) {
                throw new IOException(e.getException() == null ? e : e.getException());
            }
        }
    }

    private IntFunction<String> strings() throws IOException, SAXException {
        if (strings == null) {
            InputStream part = sharedStrings();
            if (part == null) {
                strings = index -> "";
            } else {
                try (InputStream bounded = new BoundedStream(part, MOST_BYTES_OF_STRINGS)) {
                    ReadOnlySharedStringsTable table = new ReadOnlySharedStringsTable(bounded, false);
                    strings = index -> table.getItemAt(index).getString();
                }
            }
        }
        return strings;
    }

    private InputStream sharedStrings() throws IOException {
        try {
            return reader.getSharedStringsData();
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        file.revert();
    }
}
