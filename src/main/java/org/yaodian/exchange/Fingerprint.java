package org.yaodian.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What stands for a text in a form: the same for texts that programs save differently and people read alike. */
public final class Fingerprint {
    private static final String MAC = "HmacSHA256";
    private static final int BASE_BYTES = 8;

    private Fingerprint() {}

    /** The text as it counts: without blanks at its ends, its lines ended in one way; empty for nothing. */
    public static String plain(String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Stands for a value in the hidden sheet; empty for an empty one. */
    public static String of(String value) {
        String plain = plain(value);
        return plain.isEmpty() ? "" : HexFormat.of().formatHex(sha256(plain), 0, BASE_BYTES);
    }

    /** SHA-256 of a text as hexadecimal digits. */
    public static String whole(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** HMAC-SHA-256 of a text as hexadecimal digits. */
    static String seal(String text, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
