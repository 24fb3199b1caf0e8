package org.yaodian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The definitions that are shipped: whole, and the same after they have lain in a file. */
class DefinitionsTest {
    static Stream<String> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/registers"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList().stream();
        }
    }

    @Test
    void there_is_one_for_each_of_the_sixteen_items() throws IOException {
        assertThat(shipped().map(Requests::body).map(RegisterBody::item))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_definition_reads_back_as_it_was_written(String name) {
        RegisterBody body = Requests.body(name);
        assertThat(DefinitionJson.parse(DefinitionJson.format(body))).isEqualTo(body);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_definition_speaks_only_of_what_it_has(String name) {
        RegisterBody body = Requests.body(name);
        List<String> columns = body.columns().stream().map(Column::key).toList();
        List<String> stages = body.stages().stream().map(Stage::key).toList();
        List<String> acts = body.acts().stream().map(ActKind::key).toList();
        assertThat(columns).doesNotHaveDuplicates().contains(body.title());
        assertThat(Stream.of(body.kind(), body.responsible()).filter(key -> key != null))
                .isSubsetOf(columns);
        assertThat(body.stages().stream().flatMap(stage -> stage.needs().stream()))
                .isSubsetOf(stages);
        assertThat(body.stages().stream().flatMap(stage -> stage.asks().stream()))
                .isSubsetOf(columns);
        assertThat(body.acts().stream().flatMap(act -> act.asks().stream())).isSubsetOf(columns);
        assertThat(body.acts().stream().map(ActKind::ends).filter(end -> end != null))
                .isSubsetOf(acts);
        assertThat(body.stages()).anyMatch(Stage::done);
        assertThat(body.acts()).anyMatch(act -> act.effect() == Effect.VOID && act.reason());
        body.itemWords().forEach(Pattern::compile);
        body.serves().forEach(serving -> {
            serving.words().forEach(Pattern::compile);
            if (serving.entryKind() != null) {
                assertThat(body.kind()).isNotNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_name_is_there_in_both_languages(String name) {
        RegisterBody body = Requests.body(name);
        Stream.of(
                        Stream.of(body.name(), body.basis()),
                        body.columns().stream().map(Column::name),
                        body.columns().stream().flatMap(column -> column.choices().stream()),
                        body.stages().stream().map(Stage::name),
                        body.acts().stream().map(ActKind::name))
                .flatMap(names -> names)
                .forEach(words -> assertThat(words.english())
                        .isNotEqualTo(words.chinese())
                        .doesNotContainPattern("\\p{IsHan}"));
    }

    @Test
    void what_is_no_definition_is_told() {
        assertThatIllegalArgumentException().isThrownBy(() -> DefinitionJson.parse("[]"));
        assertThatIllegalArgumentException().isThrownBy(() -> DefinitionJson.parse("{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> DefinitionJson.parse("no"));
    }
}
