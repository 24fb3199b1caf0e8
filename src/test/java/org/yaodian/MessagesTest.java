package org.yaodian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says: in both languages the same, and nothing that it means to say is missing. */
class MessagesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String ENGLISH = "_en.properties";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.endsWith(ENGLISH))
                    .map(name -> name.substring(0, name.length() - ".properties".length()))
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_keys(String bundle) throws IOException {
        assertThat(new TreeSet<>(read(bundle + ENGLISH).stringPropertyNames()))
                .isNotEmpty()
                .isEqualTo(new TreeSet<>(read(bundle + ".properties").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cli.properties", "cli_en.properties"})
    void the_command_line_says_every_value_as_it_is_given(String file) throws IOException {
        assertThat(read(file).values())
                .allSatisfy(words -> assertThat((String) words).doesNotContainPattern("\\{\\d+,"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_name_the_same_things(String bundle) throws IOException {
        Properties chinese = read(bundle + ".properties");
        Properties english = read(bundle + ENGLISH);
        for (String key : english.stringPropertyNames()) {
            // a month is told by its number in one language and by its name in the other
            if (!key.startsWith("date.")) {
                assertThat(placeholders(english.getProperty(key)))
                        .as(bundle + " " + key)
                        .isEqualTo(placeholders(chinese.getProperty(key)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_apostrophe_swallows_a_placeholder(String bundle) throws IOException {
        for (String file : List.of(bundle + ".properties", bundle + ENGLISH)) {
            Properties texts = read(file);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                TreeSet<String> names = placeholders(text);
                if (!names.isEmpty()) {
                    int most = Integer.parseInt(names.last());
                    Object[] arguments = new Object[most + 1];
                    java.util.Arrays.setAll(arguments, i -> 900 + i);
                    String said = new MessageFormat(text, Locale.ROOT).format(arguments);
                    names.forEach(name -> assertThat(said).as(file + " " + key).contains("90" + name));
                }
            }
        }
    }

    private record Use(String where, String key, int arguments) {}

    /** Calls with a literal key, and how many arguments follow it. */
    private static List<Use> uses(String call) throws IOException {
        List<Use> uses = new ArrayList<>();
        // a key that ends in a dot is put together with a name
        Pattern start = Pattern.compile(call + "\\(\\s*(?:[a-z]\\w*,\\s*)?\"([\\w.-]*[\\w-])\"");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher matcher = start.matcher(source);
                while (matcher.find()) {
                    uses.add(new Use(
                            file.getFileName().toString(), matcher.group(1), argumentsFrom(source, matcher.end())));
                }
            }
        }
        return uses;
    }

    private static int argumentsFrom(String source, int from) {
        int depth = 1;
        int commas = 0;
        boolean quoted = false;
        for (int i = from; depth > 0; i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
            } else if (!quoted && c == ',' && depth == 1) {
                commas++;
            }
        }
        return commas;
    }

    private static void expectTold(String bundle, List<Use> uses) throws IOException {
        Properties texts = read(bundle + ".properties");
        for (Use use : uses) {
            String text = texts.getProperty(use.key());
            assertThat(text).as(use.where() + ": " + use.key()).isNotNull();
            TreeSet<String> names = placeholders(text);
            int needed = names.isEmpty() ? 0 : Integer.parseInt(names.last()) + 1;
            assertThat(use.arguments())
                    .as(use.where() + ": arguments of " + use.key())
                    .isGreaterThanOrEqualTo(needed);
        }
    }

    @Test
    void every_refusal_has_its_words() throws IOException {
        List<Use> uses = uses("new Refused");
        assertThat(uses).hasSizeGreaterThan(60);
        expectTold("refusals", uses);
    }

    @Test
    void every_sentence_of_the_history_has_its_words() throws IOException {
        List<Use> uses = uses("Told\\.of");
        assertThat(uses).hasSizeGreaterThan(20);
        expectTold("told", uses);
    }

    @Test
    void every_word_of_a_verb_is_there() throws IOException {
        expectTold("cli", uses("console\\(\\)\\s*\\.(?:text|tell)"));
        expectTold("cli", uses("console\\s*\\.(?:text|tell)"));
    }
}
