package org.yaodian.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.yaodian.reading.TextDecoder;
import org.yaodian.report.PagePictures;

/**
 * What can be shown of an attached file without opening it.
 *
 * @param picture PNG, JPEG, GIF or BMP; null unless it is a picture or a page
 * @param pages of a PDF whose first page the picture is, 0 otherwise
 * @param text the beginning of a text, null otherwise
 * @param cut whether the text goes on
 */
public record EvidencePreview(byte[] picture, int pages, String text, boolean cut) {
    /** Larger files are not read into memory for a look at them. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int MOST_CHARACTERS = 20_000;
    private static final double PIXELS_TO_THE_POINT = 1.5;
    private static final List<byte[]> PICTURES =
            List.of(bytes(0x89, 'P', 'N', 'G'), bytes(0xFF, 0xD8, 0xFF), bytes('G', 'I', 'F', '8'), bytes('B', 'M'));
    private static final List<String> TEXTS = List.of(".txt", ".csv", ".md", ".log", ".eml", ".html", ".htm", ".xml");

    static EvidencePreview none() {
        return new EvidencePreview(null, 0, null, false);
    }

    /** Tells by its first bytes what it is: names lie more often. */
    static EvidencePreview of(String name, byte[] content) {
        if (PICTURES.stream().anyMatch(head -> startsWith(content, head))) {
            return new EvidencePreview(content, 0, null, false);
        }
        if (startsWith(content, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
            return page(content);
        }
        String low = name.toLowerCase(Locale.ROOT);
        String text = TEXTS.stream().anyMatch(low::endsWith) ? TextDecoder.decode(content) : null;
        return text == null
                ? none()
                : new EvidencePreview(
                        null,
                        0,
                        text.substring(0, Math.min(text.length(), MOST_CHARACTERS)),
                        text.length() > MOST_CHARACTERS);
    }

    private static EvidencePreview page(byte[] pdf) {
        try (PagePictures pages = PagePictures.of(pdf)) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(pages.draw(0, PIXELS_TO_THE_POINT), "png", png);
            return new EvidencePreview(png.toByteArray(), pages.pageCount(), null, false);
        } catch (IOException | RuntimeException e) {
            // damaged, locked by a password or without a page: it can still be opened elsewhere
            return none();
        }
    }

    /** Whether there is nothing to show. */
    public boolean isNone() {
        return picture == null && text == null;
    }

    private static boolean startsWith(byte[] content, byte[] head) {
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
