package org.yaodian.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongPasswordsTest {
    private static final Instant NOW = Instant.parse("2022-11-01T09:30:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 60", "6, 120", "7, 240", "8, 480", "9, 900", "500, 900"})
    void from_the_fifth_on_one_waits_a_minute_and_then_twice_as_long_each_time(int tries, long seconds) {
        WrongPasswords wrong = new WrongPasswords(tries, tries == 0 ? null : NOW);
        assertThat(wrong.waitAt(NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void the_wait_runs_from_the_last_one_and_ends() {
        WrongPasswords wrong = new WrongPasswords(5, NOW);
        assertThat(wrong.waitAt(NOW.plusSeconds(59))).isEqualTo(Duration.ofSeconds(1));
        assertThat(wrong.waitAt(NOW.plusSeconds(60))).isZero();
    }

    @Test
    void a_clock_set_back_makes_nobody_wait_longer() {
        assertThat(new WrongPasswords(5, NOW).waitAt(NOW.minus(Duration.ofDays(30))))
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void it_tells_how_many_are_left() {
        assertThat(WrongPasswords.NONE.left()).isEqualTo(5);
        assertThat(WrongPasswords.NONE.oneMore(NOW).left()).isEqualTo(4);
        assertThat(new WrongPasswords(9, NOW).left()).isZero();
    }
}
