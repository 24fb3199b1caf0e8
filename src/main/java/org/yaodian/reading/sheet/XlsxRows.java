package org.yaodian.reading.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the part with a sheet's rows as it is parsed, and passes each row on as soon as it is whole. */
final class XlsxRows extends DefaultHandler {
    private final IntFunction<String> strings;
    private final XlsxParts.Styles styles;
    private final boolean from1904;
    private final Predicate<ReadRow> each;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, SheetCell> cells = new HashMap<>();
    private int row;
    private int column;
    private String type;
    private String style;
    private String value;
    private boolean formula;
    private boolean phonetic;
    private final List<String> links = new ArrayList<>();

    XlsxRows(IntFunction<String> strings, XlsxParts.Styles styles, boolean from1904, Predicate<ReadRow> each) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.each = each;
    }

    /** The cells on which links lie, once all rows have been taken. */
    List<String> links() {
        return links;
    }

    /** Whoever takes the rows wants no more of them. */
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells.clear();
            }
            case "c" -> {
                String address = attributes.getValue("r");
                column = address == null ? column + 1 : new CellReference(address).getCol();
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                value = null;
                formula = false;
            }
            case "f" -> formula = true;
            case "hyperlink" -> links.add(attributes.getValue("ref"));
            case "is" -> value = "";
            case "rPh" -> phonetic = true;
            case "v", "t" -> text.setLength(0);
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v" -> value = text.toString();
            case "t" -> value = phonetic ? value : (value == null ? "" : value) + text;
            case "rPh" -> phonetic = false;
            case "c" -> add(formula ? new SheetCell.Formula() : value());
            case "row" -> {
                if (!cells.isEmpty() && !each.test(new ReadRow(row, cells))) {
                    throw new Enough();
                }
            }
            default -> {}
        }
    }

    private void add(SheetCell.Value found) {
        if (found != null) {
            cells.put(column, new SheetCell(row, column, found));
        }
    }

    private SheetCell.Value value() {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> text(strings.apply(Integer.parseInt(value.strip())));
            case "inlineStr", "str" -> text(value);
            case "b" -> new SheetCell.Truth(value.strip().equals("1"));
            case "e" -> new SheetCell.Fault(value);
            case "d" -> isoDay(value);
            default -> number(Double.parseDouble(value.strip()));
        };
    }

    private static SheetCell.Value text(String shown) {
        String plain = shown.contains("_x") ? new XSSFRichTextString(shown).getString() : shown;
        return plain.isBlank() ? null : new SheetCell.Text(plain);
    }

    private static SheetCell.Value isoDay(String text) {
        try {
            return new SheetCell.Day(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeParseException e) {
            return new SheetCell.Text(text);
        }
    }

    private SheetCell.Value number(double number) {
        return styles.showsDay(style) && DateFormats.canBeDay(number)
                ? new SheetCell.Day(DateUtil.getLocalDateTime(number, from1904).toLocalDate())
                : new SheetCell.Number(number, styles.showsPercent(style));
    }
}
