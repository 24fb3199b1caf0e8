package org.yaodian.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A bundled face within one document, of which only the glyphs that are used go into the file. */
public final class PdfFont implements AutoCloseable {
    /** Stands for a character that the face does not have. */
    private static final String MISSING = "□";

    /** Kept, or the level would be forgotten with it: it warns of a table that Chinese text has no use for. */
    private static final Logger CHARACTER_TABLES = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        CHARACTER_TABLES.setLevel(Level.SEVERE);
    }

    private final TrueTypeFont face;
    private final PDType0Font font;
    private final LineBreaker breaker = new LineBreaker(this::width);
    private final Map<Integer, Double> widths = new HashMap<>();

    private PdfFont(TrueTypeFont face, PDType0Font font) {
        this.face = face;
        this.font = font;
    }

    public static PdfFont regular(PDDocument document) throws IOException {
        return open(document, "/assets/fonts/NotoSansSC_400Regular.ttf");
    }

    public static PdfFont bold(PDDocument document) throws IOException {
        return open(document, "/assets/fonts/NotoSansSC_700Bold.ttf");
    }

    private static PdfFont open(PDDocument document, String resource) throws IOException {
        try (InputStream in = PdfFont.class.getResourceAsStream(resource)) {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in));
            face.setEnableGsub(false);
            CmapSubtable[] tables =
                    Arrays.stream(face.getCmap().getCmaps()).map(UsedCodes::new).toArray(CmapSubtable[]::new);
            face.getCmap().setCmaps(tables);
            return new PdfFont(face, PDType0Font.load(document, face, true));
        }
    }

    public PDType0Font font() {
        return font;
    }

    public LineBreaker breaker() {
        return breaker;
    }

    /** Of one character, for a size of 1. */
    private double width(int codePoint) {
        return widths.computeIfAbsent(codePoint, this::measure);
    }

    private double measure(int codePoint) {
        try {
            int glyph = face.getUnicodeCmapLookup().getGlyphId(codePoint);
            return (double) face.getAdvanceWidth(glyph) / face.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text with a box in place of what the face cannot draw, blanks for tabs, and without what nobody sees. */
    public String drawable(String text) throws IOException {
        var lookup = face.getUnicodeCmapLookup();
        StringBuilder drawn = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isUnseen(c)) {
                return;
            }
            if (c == '\n' || lookup.getGlyphId(c) != 0) {
                drawn.appendCodePoint(c);
            } else {
                drawn.append(c == '\t' ? " " : MISSING);
            }
        });
        return drawn.toString();
    }

    /** Marks of direction, joiners, blanks without width, and what chooses the look of the character before. */
    private static boolean isUnseen(int c) {
        boolean selector = c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
        return selector || Character.getType(c) == Character.FORMAT;
    }

    @Override
    public void close() throws IOException {
        face.close();
    }
}
