package org.yaodian.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yaodian.desk.ProductFormat;

/** Names of files that every system takes. */
class FileNamesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 1);

    @Test
    void aNameHasTitleWordAndDay() {
        assertThat(FileNames.of("2022年政务公开工作要点", "进展", DAY, ProductFormat.XLSX))
                .isEqualTo("2022年政务公开工作要点-进展-20221101.xlsx");
    }

    @Test
    void whatNoFileNameMayHoldBecomesASpace() {
        assertThat(FileNames.of(" a/b\\c:d*?\"<>|\te ", "x", DAY, ProductFormat.PDF))
                .isEqualTo("a b c d e-x-20221101.pdf");
    }

    @Test
    void aLongTitleIsCutBetweenCharacters() {
        String name = FileNames.of("𠀀".repeat(100), "x", DAY, ProductFormat.PDF);

        assertThat(name.codePointCount(0, name.length())).isEqualTo(60 + "-x-20221101.pdf".length());
    }

    @Test
    void anExtensionIsAddedOnlyWhereItIsMissing() {
        assertThat(FileNames.extend(Path.of("a"), ProductFormat.XLSX)).isEqualTo(Path.of("a.xlsx"));
        assertThat(FileNames.extend(Path.of("a.XLSX"), ProductFormat.XLSX)).isEqualTo(Path.of("a.XLSX"));
    }
}
