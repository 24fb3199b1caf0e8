package org.yaodian.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of a text file into characters: by its mark where it has one, else by which encoding fits. */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 4096;

    private TextDecoder() {}

    /** The text, or null where the bytes are no text in any of the encodings. */
    public static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return strictly(bytes, 4, GB18030);
        }
        String text = hasZero(bytes) ? null : strictly(bytes, 0, StandardCharsets.UTF_8);
        if (text == null && !hasZero(bytes)) {
            text = strictly(bytes, 0, GB18030);
        }
        if (text == null || !looksWritten(text)) {
            text = wide(bytes, text);
        }
        return text != null && looksWritten(text) ? text : null;
    }

    /** UTF-16 without a mark: the order of bytes in which more of it is Chinese or plain. */
    private static String wide(byte[] bytes, String otherwise) {
        if (bytes.length % 2 != 0) {
            return otherwise;
        }
        String little = strictly(bytes, 0, StandardCharsets.UTF_16LE);
        String big = strictly(bytes, 0, StandardCharsets.UTF_16BE);
        if (little == null || big == null) {
            return little == null ? (big == null ? otherwise : big) : little;
        }
        return plain(little) >= plain(big) ? little : big;
    }

    private static boolean hasZero(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether hardly any of it is control marks or unassigned: what a picture or a program reads as. */
    private static boolean looksWritten(String text) {
        int length = Math.min(text.length(), SAMPLE);
        return length == 0 || plain(text) >= length * 0.9;
    }

    private static int plain(String text) {
        int count = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            boolean chinese = (c >= '\u2E80' && c <= '\u9FFF') || (c >= '\uFE30' && c <= '\uFFEF');
            boolean mark = (c >= '\u2000' && c <= '\u26FF') || c == '\u00A0' || c == '\u00B7';
            boolean plain = (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (chinese || mark || plain) {
                count++;
            }
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String strictly(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
