package org.yaodian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.yaodian.plan.Refused;

/** What a refusal says, and what it leaves. */
final class Refusals {
    private Refusals() {}

    static Refused of(ThrowingCallable act) {
        Throwable thrown = Assertions.catchThrowable(act);
        Assertions.assertThat(thrown).as("a refusal").isInstanceOf(Refused.class);
        return (Refused) thrown;
    }

    static String reasonOf(ThrowingCallable act) {
        return of(act).reason();
    }

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
