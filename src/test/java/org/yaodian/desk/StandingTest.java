package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.register.RegisterStanding;
import org.yaodian.store.Access;

/** How registers stand is reckoned when somebody asks, and not again. */
class StandingTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 1);

    @TempDir
    Path folder;

    @Test
    void the_registers_of_a_plan_without_entries_are_all_there_and_empty() {
        Path path = folder.resolve("plan.yaodian");
        Sample.make(path, DeskClock.on(DAY));
        try (Desk desk = Desk.open(path, Access.READ, DeskClock.on(DAY))) {
            List<RegisterStanding> registers = desk.standing(null, DAY).registers();
            assertThat(registers).hasSize(16).allSatisfy(standing -> {
                assertThat(standing.item()).isNotNull();
                assertThat(standing.entries()).isZero();
            });
        }
    }

    @Test
    void they_are_reckoned_once_and_not_before_they_are_asked_for() {
        AtomicInteger reckoned = new AtomicInteger();
        Standing standing = new Standing(null, () -> {
            reckoned.incrementAndGet();
            return List.of();
        });
        assertThat(reckoned).hasValue(0);
        standing.registers();
        standing.registers();
        assertThat(reckoned).hasValue(1);
    }
}
