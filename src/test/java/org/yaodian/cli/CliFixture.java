package org.yaodian.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.yaodian.desk.Language;

/** The command line in this process, with what it says caught. */
final class CliFixture {
    static final Path SAMPLE = Path.of("assets/samples/jilin-civil-affairs-2022.txt");
    static final Path DIVISIONS = Path.of("assets/samples/jilin-civil-affairs-divisions.csv");
    private static final long LARGE = 10_000_000;
    static final String NO_WINDOW = "没有显示器";

    /** The content of the plan file, once it was made. */
    private static byte[] plan;

    private CliFixture() {}

    record Result(int code, String out, String err) {
        JsonObject json() {
            Assertions.assertThat(err).isEmpty();
            return JsonParser.parseString(out).getAsJsonObject();
        }

        Result done() {
            Assertions.assertThat(err).isEmpty();
            Assertions.assertThat(code).isZero();
            return this;
        }

        /** The one line on standard error. */
        String line(int expectedCode) {
            Assertions.assertThat(code).as(err).isEqualTo(expectedCode);
            Assertions.assertThat(out).isEmpty();
            Assertions.assertThat(err.lines().toList()).hasSize(1);
            return err.strip();
        }
    }

    static Result run(Language language, Object... arguments) {
        return run(language, Map.of(), arguments);
    }

    /** With variables of the environment, and nobody who could be asked. */
    static Result run(Map<String, String> environment, Object... arguments) {
        return run(Language.CHINESE, environment, arguments);
    }

    private static Result run(Language language, Map<String, String> environment, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Cli cli = new Cli(
                (file, day, nobodyReads) -> NO_WINDOW,
                () -> {},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                language,
                new Secrets(environment::get, null));
        int code = cli.run(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Result run(Object... arguments) {
        return run(Language.CHINESE, arguments);
    }

    /** The plan of the sample, made by 张三: made once, and then copied. */
    static synchronized Path plan(Path folder) {
        try {
            if (plan == null) {
                Path made = Files.createTempFile("计划", ".yaodian");
                Files.delete(made);
                run("new", made, "--from", SAMPLE, "--divisions", DIVISIONS, "--as", "张三", "--on", "2022-08-22")
                        .done();
                plan = Files.readAllBytes(made);
                Files.delete(made);
            }
            return Files.write(folder.resolve("计划.yaodian"), plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> keys(JsonElement object) {
        return List.copyOf(object.getAsJsonObject().keySet());
    }

    static JsonObject at(JsonObject object, String array, int index) {
        JsonArray values = object.getAsJsonArray(array);
        return values.get(index).getAsJsonObject();
    }

    /** Every file below a folder with the hash of its content: to tell that nothing has changed. */
    static Map<String, String> content(Path folder) {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                if (Files.isDirectory(file)) {
                    hashes.put(file.toString(), "");
                    continue;
                }
                // what is far larger than any plan file is told by its length and time
                boolean large = Files.size(file) > LARGE;
                String state = large ? Files.size(file) + " " + Files.getLastModifiedTime(file) : sha256(file);
                hashes.put(file.toString(), state);
            }
            return hashes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
