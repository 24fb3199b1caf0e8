package org.yaodian.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines of a calendar as RFC 5545 wants them: no longer than 75 bytes, which vinnie counts as characters; a sign is never
 * broken in two.
 */
final class FoldedLines {
    private static final int MOST_BYTES = 75;
    private static final byte[] LINE_END = {'\r', '\n'};

    private FoldedLines() {}

    /** The text with each of its lines folded and ended by CR LF, in UTF-8. */
    static byte[] of(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text.lines().forEach(line -> {
            int bytes = 0;
            for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
                byte[] sign = line.substring(at, line.offsetByCodePoints(at, 1)).getBytes(StandardCharsets.UTF_8);
                if (bytes + sign.length > MOST_BYTES) {
                    out.writeBytes(LINE_END);
                    out.write(' ');
                    bytes = 1;
                }
                out.writeBytes(sign);
                bytes += sign.length;
            }
            out.writeBytes(LINE_END);
        });
        return out.toByteArray();
    }
}
