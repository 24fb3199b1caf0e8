package org.yaodian.reading.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** What the small parts of an {@code .xlsx} say that its rows need: which styles show days, and which sheets are hidden. */
final class XlsxParts {
    private XlsxParts() {}

    /** Parses a part as a stream, without anything from outside of it. */
    static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(part));
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    /** The part with the styles: the n-th format of the cells shows a day or not. */
    static final class Styles extends DefaultHandler {
        private final Map<Integer, String> formats = new HashMap<>();
        private final List<Integer> cellFormats = new ArrayList<>();
        private boolean inCells;

        boolean showsDay(String style) {
            int id = formatOf(style);
            return DateFormats.showsDay(id, formats.get(id));
        }

        boolean showsPercent(String style) {
            int id = formatOf(style);
            return DateFormats.showsPercent(id, formats.get(id));
        }

        /** The number of the format, 0 (General) where the style is none. */
        private int formatOf(String style) {
            int index = style == null ? 0 : Integer.parseInt(style);
            return index >= cellFormats.size() ? 0 : cellFormats.get(index);
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "numFmt" ->
                    formats.put(Integer.valueOf(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
                case "cellXfs" -> inCells = true;
                case "xf" -> {
                    if (inCells) {
                        String id = attributes.getValue("numFmtId");
                        cellFormats.add(id == null ? 0 : Integer.valueOf(id));
                    }
                }
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            if (name.equals("cellXfs")) {
                inCells = false;
            }
        }
    }

    /** The part that names the program which saved the file. */
    static final class Application extends DefaultHandler {
        private final StringBuilder text = new StringBuilder();
        private boolean inName;

        String name() {
            return text.toString().strip();
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            inName = name.equals("Application");
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (inName) {
                text.append(characters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            inName = false;
        }
    }

    /** The part with the workbook: its hidden sheets, and whether its days count from 1904. */
    static final class Book extends DefaultHandler {
        private final Set<String> hidden = new HashSet<>();
        private boolean from1904;

        boolean isHidden(String sheet) {
            return hidden.contains(sheet);
        }

        boolean from1904() {
            return from1904;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            } else if (name.equals("sheet")) {
                String state = attributes.getValue("state");
                if (state != null && !state.equals("visible")) {
                    hidden.add(attributes.getValue("name"));
                }
            }
        }
    }
}
