package org.yaodian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CellTest {
    @Test
    void valuesAreShownAsTheirFormatShowsThem() {
        assertThat(Cell.percent(0.285).shown()).isEqualTo("29%");
        assertThat(Cell.percent(1.0 / 3).shown()).isEqualTo("33%");
        assertThat(Cell.percent(1).shown()).isEqualTo("100%");
        assertThat(Cell.whole(12).shown()).isEqualTo("12");
        assertThat(Cell.day(LocalDate.of(2022, 3, 5)).shown()).isEqualTo("2022-03-05");
        assertThat(Cell.day(null)).isSameAs(Cell.blank());
        assertThat(Cell.text("")).isSameAs(Cell.blank());
    }
}
