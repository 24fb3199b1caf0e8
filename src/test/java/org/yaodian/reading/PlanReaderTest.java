package org.yaodian.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of many offices, each against its truth, which was read by hand. */
class PlanReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"jilin-civil-affairs-2022"})
    void aDocumentIsReadAsItsTruthTells(String name) {
        Draft draft = new PlanReader().read(text(name + ".txt"));
        assertThat(ToldDraft.of(draft).strip()).isEqualTo(text(name + ".truth").strip());
    }

    static String text(String name) {
        try (InputStream in = PlanReaderTest.class.getResourceAsStream("/reading/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
