package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Progress;

/** The file keeps the time of UTC: that the machine's own zone skips an hour when summer begins changes nothing. */
class SkippedHourTest {
    /** 02:30 of UTC, which the clocks of Berlin never showed on that day. */
    private static final Instant AT = Instant.parse("2022-03-27T02:30:00.120Z");

    @TempDir
    Path folder;

    private final TimeZone zone = TimeZone.getDefault();

    @BeforeEach
    void aMachineInBerlin() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
    }

    @AfterEach
    void theMachineAsItWas() {
        TimeZone.setDefault(zone);
    }

    @Test
    void what_is_done_in_an_hour_that_the_zone_skips_keeps_its_time_and_its_place_in_the_chain() {
        try (PlanFile file = Records.open(Records.file(folder), Access.WRITE_ONCE)) {
            PlanSnapshot plan = Records.snapshot(file);
            Progress said = Records.progress(file, plan.assignments().get(0), 30, "已起草", Records.DAY);
            Progress inTheHour = new Progress(
                    said.id(),
                    said.revision(),
                    said.number(),
                    said.assignmentId(),
                    said.percent(),
                    said.done(),
                    said.problems(),
                    said.nextSteps(),
                    said.on(),
                    said.state(),
                    said.reportedBy(),
                    AT);
            Change change = Records.change(Records.COORDINATOR, RowChange.added(inTheHour));
            file.apply(new Change(
                    change.who(), AT, change.on(), change.told(), change.act(), change.target(), change.rows()));

            assertThat(file.history(HistoryFilter.ALL, 0, 1).get(0).at()).isEqualTo(AT);
            assertThat(file.progressOf(plan.items().get(0).id()))
                    .extracting(Progress::recordedAt)
                    .containsExactly(AT);
            assertThat(file.check()).allMatch(CheckResult::ok);
            assertThat(List.of(file.undo(Records.COORDINATOR, AT))).isNotEmpty();
        }
    }
}
