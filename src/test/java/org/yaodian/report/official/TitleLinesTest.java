package org.yaodian.report.official;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles are broken at whole words into lines of much the same length. */
class TitleLinesTest {
    private static final double LINE = 20;

    @ParameterizedTest
    @CsvSource({
        "吉林省民政厅2022年政府信息公开工作年度报告, 吉林省民政厅2022年|政府信息公开工作年度报告",
        "吉林省民政厅2022年政务公开工作要点回头看情况报告, 吉林省民政厅2022年政务公开|工作要点回头看情况报告",
        "吉林省民政厅2022年政务公开工作要点落实情况报告, 吉林省民政厅2022年政务公开|工作要点落实情况报告",
        "催办单, 催办单",
        "整改通知单, 整改通知单"
    })
    void lines_end_where_words_do(String title, String lines) {
        assertThat(TitleLines.broken(title, LINE)).isEqualTo(lines.replace('|', '\n'));
    }

    @Property(tries = 300)
    void nothing_is_lost_and_no_line_is_too_long(@ForAll @NotBlank @StringLength(max = 90) String title) {
        String plain = title.replaceAll("\\R", " ");
        String broken = TitleLines.broken(plain, LINE);
        assertThat(broken.replace("\n", "")).isEqualTo(plain.replace("\n", ""));
        assertThat(broken.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 2 * LINE);
    }
}
