package org.yaodian.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left out of the themes when they are compiled is nothing that a window shows. */
class CompiledStylesTest {
    private static final Path WINDOWS = Path.of("src/main/java/org/yaodian/ui");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*)\"");

    static Stream<Theme> themes() {
        return Stream.of(new PrimerLight(), new PrimerDark());
    }

    static Set<String> variants() {
        return CompiledStyles.VARIANTS_OF_OTHERS;
    }

    private static String written(Theme theme) throws IOException {
        try (InputStream in = CompiledStylesTest.class.getResourceAsStream(theme.getUserAgentStylesheet())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> selectors(String css) {
        return new CssParser()
                .parse(css).getRules().stream()
                        .flatMap(rule -> rule.getSelectors().stream())
                        .map(Object::toString)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void every_rule_that_is_left_out_names_a_control_or_a_look_of_others(Theme theme) throws IOException {
        String css = written(theme);
        Set<String> before = selectors(css);
        Set<String> after = selectors(CompiledStyles.ofOurControls(css));
        assertThat(before).containsAll(after);
        before.removeAll(after);
        assertThat(before).isNotEmpty().allMatch(CompiledStyles::isOfOthers);
    }

    /** The arrows beside month and year bear the style class of a control that no window has. */
    @ParameterizedTest
    @MethodSource("themes")
    void what_a_control_has_inside_stays(Theme theme) throws IOException {
        assertThat(selectors(CompiledStyles.ofOurControls(written(theme))))
                .anyMatch(selector -> selector.contains("date-picker-popup") && selector.contains("spinner"));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void no_window_asks_for_a_look_that_is_left_out(String variant) throws IOException {
        try (Stream<Path> sources = Files.walk(WINDOWS)) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java"))
                            .filter(source -> !source.endsWith("CompiledStyles.java"))
                            .filter(source -> literals(source).contains(variant)))
                    .isEmpty();
        }
    }

    @Test
    void no_window_asks_for_a_look_of_a_family_that_is_left_out() throws IOException {
        try (Stream<Path> sources = Files.walk(WINDOWS)) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java"))
                            .filter(source -> !source.endsWith("CompiledStyles.java"))
                            .flatMap(source -> literals(source).stream())
                            .filter(name ->
                                    CompiledStyles.FAMILIES_OF_OTHERS.stream().anyMatch(name::startsWith)))
                    .isEmpty();
        }
    }

    static Set<String> controls() {
        return CompiledStyles.CONTROLS_OF_OTHERS;
    }

    @ParameterizedTest
    @MethodSource("controls")
    void no_window_makes_a_control_that_is_left_out(String styleClass) throws IOException {
        String type = Stream.of(styleClass.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        Pattern made = Pattern.compile("\\b(new|extends) " + type + "\\b");
        try (Stream<Path> sources = Files.walk(WINDOWS)) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java"))
                            .filter(source -> made.matcher(read(source)).find()))
                    .isEmpty();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> literals(Path source) {
        return LITERAL.matcher(read(source))
                .results()
                .map(literal -> literal.group(1))
                .collect(Collectors.toSet());
    }
}
