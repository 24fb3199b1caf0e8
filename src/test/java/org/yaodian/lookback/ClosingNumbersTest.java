package org.yaodian.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers under which findings are closed out. */
class ClosingNumbersTest {
    @Test
    void they_run_within_their_year_whatever_else_is_there() {
        assertThat(ClosingNumbers.next(List.of(), 2022)).isEqualTo("2022-001");
        assertThat(ClosingNumbers.next(List.of("2022-007", "2021-099", "2022-甲3", "吉民整〔2022〕9号"), 2022))
                .isEqualTo("2022-008");
        assertThat(ClosingNumbers.next(List.of("2022-999"), 2022)).isEqualTo("2022-1000");
    }
}
