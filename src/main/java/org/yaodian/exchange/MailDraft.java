package org.yaodian.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A mail that was not sent yet, as a mail program opens it: RFC 5322, with its parts by RFC 2045 to 2047 and the file's
 * name by RFC 2231. Whom it is from and to are names alone (groups of nobody, RFC 6854): the program does not know
 * addresses, and invents none.
 *
 * @param made when it was made
 */
public record MailDraft(String from, String to, String subject, String body, OffsetDateTime made) {
    private static final String END = "\r\n";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();
    /** Of a text in a header, so that no encoded word is longer than 75 characters. */
    private static final int BYTES_OF_WORD = 42;

    /** Of a file's name in a line. */
    private static final int SIGNS_OF_NAME = 57;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    /** Writes it with a workbook attached; the stream is left open. */
    public void write(String attachedName, byte[] attached, OutputStream out) throws IOException {
        String boundary = "yaodian-" + Fingerprint.whole(subject + made).substring(0, 24);
        String text = "X-Unsent: 1" + END
                + "Date: " + DATE.format(made) + END
                + "From: " + group(from) + END
                + "To: " + group(to) + END
                + "Subject: " + encoded(subject) + END
                + "MIME-Version: 1.0" + END
                + "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"" + END
                + END
                + "--" + boundary + END
                + "Content-Type: text/plain; charset=UTF-8" + END
                + "Content-Transfer-Encoding: base64" + END
                + END
                + base64(body.replaceAll("\\R", END).getBytes(StandardCharsets.UTF_8)) + END
                + "--" + boundary + END
                + "Content-Type:" + END
                + " " + WORKBOOK + END
                + "Content-Transfer-Encoding: base64" + END
                + "Content-Disposition: attachment;" + END
                + fileName(attachedName) + END
                + END
                + base64(attached) + END
                + "--" + boundary + "--" + END;
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String base64(byte[] bytes) {
        return LINES.encodeToString(bytes);
    }

    private static String group(String name) {
        return encoded(name) + ":;";
    }

    /** As encoded words, one to a line; no character is parted. */
    private static String encoded(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int c : text.replaceAll("\\s+", " ").codePoints().toArray()) {
            String sign = Character.toString(c);
            if (bytes(word.toString()) + bytes(sign) > BYTES_OF_WORD) {
                words.add(word(word.toString()));
                word.setLength(0);
            }
            word.append(sign);
        }
        words.add(word(word.toString()));
        return String.join(END + " ", words);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    /** The name in as many parts as lines of a mail need (RFC 2231). */
    private static String fileName(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder("UTF-8''");
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (part.length() >= SIGNS_OF_NAME) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(isPlain(b) ? Character.toString(b) : "%%%02X".formatted(b & 0xFF));
        }
        parts.add(part.toString());
        if (parts.size() == 1) {
            return " filename*=" + parts.get(0);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            lines.add(" filename*" + i + "*=" + parts.get(i));
        }
        return String.join(";" + END, lines);
    }

    private static boolean isPlain(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || b == '-'
                || b == '.'
                || b == '_';
    }
}
