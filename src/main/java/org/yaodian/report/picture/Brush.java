package org.yaodian.report.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.yaodian.plan.State;
import org.yaodian.report.LineBreaker;
import org.yaodian.report.MarkColour;

/** What pictures are drawn with: the bundled faces, the colours of the lights, text that is told whole. */
final class Brush {
    static final Color INK = new Color(0x1F2328);
    static final Color MUTED = new Color(0x59636E);
    static final Color LINE = new Color(0xD8DEE4);
    static final Color TODAY = new Color(0x1F5FA8);

    private static final float HEADING = 18;
    private static final float TEXT = 11;
    private static final float SMALL = 9;
    private static final int CORNER = 4;
    /** Of more characters a text that is written downward is set small. */
    private static final int LONG = 16;

    /** From one line of a text to the next. */
    static final int LINE_HEIGHT = 14;
    /** By how much of its size a baseline lies below the middle of a line. */
    private static final double MIDDLE = 0.37;

    private final Graphics2D canvas;
    private final Font regular;
    private final Font bold;

    Brush(Graphics2D canvas) {
        this.canvas = canvas;
        this.regular = Faces.REGULAR.deriveFont(TEXT);
        this.bold = Faces.BOLD.deriveFont(TEXT);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** Read once: they are large. */
    private static final class Faces {
        static final Font REGULAR = face("/assets/fonts/NotoSansSC_400Regular.ttf");
        static final Font BOLD = face("/assets/fonts/NotoSansSC_700Bold.ttf");

        private static Font face(String resource) {
            try (InputStream in = Brush.class.getResourceAsStream(resource)) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (FontFormatException e) {
                throw new IllegalStateException(resource, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void ground(int width, int height) {
        canvas.setColor(Color.WHITE);
        canvas.fill(new Rectangle2D.Double(0, 0, width, height));
    }

    void heading(String text, String under, double x, double y) {
        canvas.setColor(INK);
        write(text, bold.deriveFont(HEADING), x, y);
        canvas.setColor(MUTED);
        write(under, regular, x, y + 2 * TEXT);
    }

    /** The width that a heading takes. */
    static int headingWidth(String text) {
        return (int) Math.ceil(width(text, Faces.BOLD.deriveFont(HEADING)));
    }

    void text(String text, double x, double baseline, Color colour) {
        canvas.setColor(colour);
        write(text, regular, x, baseline);
    }

    /** The lines of a text in so much room, as office programs break it. */
    static List<String> lines(String text, double room) {
        Font font = Faces.REGULAR.deriveFont(TEXT);
        return new LineBreaker(character -> width(Character.toString(character), font)).lines(text, room);
    }

    /** Lines one below the other, the middle of them all at the place. */
    void lines(List<String> lines, double x, double middle, Color colour) {
        double first = middle + TEXT * MIDDLE - (lines.size() - 1) * LINE_HEIGHT / 2.0;
        for (int i = 0; i < lines.size(); i++) {
            text(lines.get(i), x, first + i * LINE_HEIGHT, colour);
        }
    }

    /** Written so that it ends at the place. */
    void textBefore(String text, double end, double baseline, Color colour) {
        text(text, end - width(text, regular), baseline, colour);
    }

    void textAmid(String text, double middle, double baseline, float size, Color colour) {
        canvas.setColor(colour);
        Font font = regular.deriveFont(size);
        write(text, font, middle - width(text, font) / 2, baseline);
    }

    /** One character below the other, from below to above where they end; a long text smaller. */
    void downward(String text, double middle, double bottom) {
        int[] characters = text.codePoints().toArray();
        float size = downwardSize(characters.length);
        for (int i = 0; i < characters.length; i++) {
            String character = Character.toString(characters[i]);
            textAmid(character, middle, bottom - (characters.length - 1 - i) * (size + 1), size, INK);
        }
    }

    /** The height that a text takes that is written downward. */
    static int downwardHeight(String text) {
        int characters = text.codePointCount(0, text.length());
        return (int) Math.ceil(characters * (downwardSize(characters) + 1));
    }

    private static float downwardSize(int characters) {
        return characters > LONG ? SMALL : TEXT;
    }

    private void write(String text, Font font, double x, double baseline) {
        canvas.setFont(font);
        canvas.drawString(text, (float) x, (float) baseline);
    }

    private static double width(String text, Font font) {
        return font.getStringBounds(text, new FontRenderContext(null, true, true))
                .getWidth();
    }

    void box(double x, double y, double width, double height, Color colour) {
        canvas.setColor(colour);
        canvas.fill(new RoundRectangle2D.Double(x, y, width, height, CORNER, CORNER));
    }

    void bar(double x, double y, double width, double height, Color colour) {
        canvas.setColor(colour);
        canvas.fill(new Rectangle2D.Double(x, y, width, height));
    }

    void frame(double x, double y, double width, double height, Color colour) {
        canvas.setColor(colour);
        canvas.draw(new RoundRectangle2D.Double(x, y, width, height, CORNER, CORNER));
    }

    static Color ground(State state) {
        return colour(MarkColour.of(state).ground());
    }

    static Color fill(State state) {
        return colour(MarkColour.of(state).fill());
    }

    static Color words(State state) {
        return colour(MarkColour.of(state).text());
    }

    private static Color colour(String hex) {
        return Color.decode("#" + hex);
    }
}
