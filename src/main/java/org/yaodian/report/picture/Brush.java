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
import org.yaodian.plan.State;
import org.yaodian.report.MarkColour;

/** What pictures are drawn with: the bundled faces, the colours of the lights, text that stays within its room. */
final class Brush {
    static final Color INK = new Color(0x1F2328);
    static final Color MUTED = new Color(0x59636E);
    static final Color LINE = new Color(0xD8DEE4);

    private static final float HEADING = 18;
    private static final float TEXT = 11;
    private static final int CORNER = 4;
    private static final String ELLIPSIS = "…";

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

    void heading(String text, String under, double x, double y, double room) {
        canvas.setColor(INK);
        write(text, bold.deriveFont(HEADING), x, y, room);
        canvas.setColor(MUTED);
        write(under, regular, x, y + 2 * TEXT, room);
    }

    void text(String text, double x, double baseline, double room, Color colour) {
        canvas.setColor(colour);
        write(text, regular, x, baseline, room);
    }

    /** Written so that it ends at the place. */
    void textBefore(String text, double end, double baseline, Color colour) {
        text(text, end - width(text, regular), baseline, Double.MAX_VALUE, colour);
    }

    void textAmid(String text, double middle, double baseline, float size, Color colour) {
        canvas.setColor(colour);
        Font font = regular.deriveFont(size);
        write(text, font, middle - width(text, font) / 2, baseline, Double.MAX_VALUE);
    }

    /** One character below the other, from below to above where they end. */
    void downward(String text, double middle, double bottom, int most) {
        int[] characters = text.codePoints().toArray();
        int shown = Math.min(characters.length, most);
        for (int i = 0; i < shown; i++) {
            boolean cut = shown < characters.length && i == shown - 1;
            String character = cut ? ELLIPSIS : Character.toString(characters[i]);
            textAmid(character, middle, bottom - (shown - 1 - i) * (TEXT + 1), TEXT, INK);
        }
    }

    private void write(String text, Font font, double x, double baseline, double room) {
        String written = text;
        if (width(written, font) > room) {
            while (!written.isEmpty() && width(written + ELLIPSIS, font) > room) {
                written = written.substring(0, written.offsetByCodePoints(written.length(), -1));
            }
            written += ELLIPSIS;
        }
        canvas.setFont(font);
        canvas.drawString(written, (float) x, (float) baseline);
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
