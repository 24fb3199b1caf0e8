package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.plan.Refused;

class DirectoryEntryTest {
    private static final String LIST = "名称,类别,备注\r\n办公室,处室,x\r\n\r\n 信息中心 , 直属事业单位 \r\n";
    private static final List<DirectoryEntry> ENTRIES =
            List.of(new DirectoryEntry("办公室", "处室"), new DirectoryEntry("信息中心", "直属事业单位"));

    @TempDir
    Path folder;

    private Path list(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("处室.csv"), bytes);
    }

    private Path list(String text) throws IOException {
        return list(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_list_is_read_in_the_encodings_that_spreadsheets_save() throws IOException {
        assertThat(DirectoryEntry.read(list(LIST))).isEqualTo(ENTRIES);
        assertThat(DirectoryEntry.read(list("\uFEFF" + LIST))).isEqualTo(ENTRIES);
        assertThat(DirectoryEntry.read(list(LIST.getBytes(Charset.forName("GB18030")))))
                .isEqualTo(ENTRIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "，", "\t"})
    void a_comma_a_chinese_comma_or_a_tab_separates(String separator) throws IOException {
        assertThat(DirectoryEntry.read(list("名称,类别\n办公室" + separator + "处室")))
                .containsExactly(new DirectoryEntry("办公室", "处室"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"只有名称", "没有类别,", ",处室", " , ", "没有类别, ,多余"})
    void a_line_that_is_none_is_refused_by_its_number(String line) throws IOException {
        Path path = list("名称,类别\n办公室,处室\n\n" + line);
        Refused refused = DeskFixture.refusal(() -> DirectoryEntry.read(path));
        assertThat(refused.reason()).isEqualTo("directory.line");
        assertThat(refused.arguments()).containsExactly(path, 4, line.strip());
    }

    @Test
    void a_name_that_is_there_twice_is_refused_by_its_line() throws IOException {
        Path path = list("名称,类别\n办公室,处室\n办公室,处室");
        Refused refused = DeskFixture.refusal(() -> DirectoryEntry.read(path));
        assertThat(refused.reason()).isEqualTo("directory.twice");
        assertThat(refused.arguments()).containsExactly(path, 3, "办公室");
    }

    @Test
    void a_list_without_divisions_is_refused() throws IOException {
        Path heading = list("名称,类别\n\n");
        assertThat(DeskFixture.reasonOf(() -> DirectoryEntry.read(heading))).isEqualTo("directory.empty");
        Path empty = list(new byte[0]);
        assertThat(DeskFixture.reasonOf(() -> DirectoryEntry.read(empty))).isEqualTo("directory.empty");
    }

    @Test
    void what_is_no_text_or_not_there_is_refused() throws IOException {
        assertThat(DeskFixture.reasonOf(() -> DirectoryEntry.read(folder.resolve("无.csv"))))
                .isEqualTo("directory.notFound");
        assertThat(DeskFixture.reasonOf(() -> DirectoryEntry.read(folder))).isEqualTo("directory.unreadable");
        Path binary = list(new byte[] {(byte) 0xFF, (byte) 0xFF, 0, 1, (byte) 0xFE});
        assertThat(DeskFixture.reasonOf(() -> DirectoryEntry.read(binary))).isEqualTo("directory.unreadable");
    }
}
