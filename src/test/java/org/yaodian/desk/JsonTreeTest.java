package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree of a definition is the one that gson's own parser makes. */
class JsonTreeTest {
    static Stream<Path> shipped() throws IOException {
        return Files.list(Path.of("src/main/resources/registers"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_shipped_registers_are_read_as_by_gson(Path register) throws IOException {
        String json = Files.readString(register);
        assertThat(JsonTree.parse(json)).isEqualTo(JsonParser.parseString(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "{\"a\":[1,-2.5,true,null,\"二\\n\",{\"b\":{}}]}", "\"x\""})
    void every_kind_of_value_is_read_as_by_gson(String json) {
        assertThat(JsonTree.parse(json)).isEqualTo(JsonParser.parseString(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":}", "[1,]", "{\"a\":1}{", "nothing", "{\"a\":1} x"})
    void what_is_no_json_is_told(String json) {
        assertThatThrownBy(() -> JsonTree.parse(json)).isInstanceOf(JsonParseException.class);
    }
}
