package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed while it writes, again and again: what it had told as written is there, and nothing is half. */
class KilledWriterTest {
    private static final int KILLS = 6;

    @TempDir
    Path folder;

    @Test
    void what_was_committed_before_a_kill_is_there_and_the_file_is_whole() throws Exception {
        Path path = Records.file(folder);
        Random random = new Random(4);
        List<String> committed = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            try (OtherProcess writer = OtherProcess.write(path, "第" + kill + "次")) {
                for (int updates = 1 + random.nextInt(25); updates > 0; updates--) {
                    String text = writer.line();
                    assertThat(text).isNotNull();
                    committed.add(text);
                }
                // somewhere within the next update: so many turns of a loop, not so much time
                for (int turns = random.nextInt(2_000_000); turns > 0; turns--) {
                    Thread.onSpinWait();
                }
                writer.kill();
                committed.addAll(writer.rest());
            }
            // whoever comes first finds it whole: a reader, a command or a window
            Access next = Access.values()[kill % Access.values().length];
            try (PlanFile reader = Records.open(path, next)) {
                assertThat(Records.broken(reader)).as("after kill " + kill).isEmpty();
                assertThat(texts(reader)).as("after kill " + kill).containsAll(committed);
            }
        }
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            // each update is whole: one change for one report, and at most one more for each kill than was told
            int reports = texts(file).size();
            assertThat(file.historyCount(HistoryFilter.ALL)).isEqualTo(1 + reports);
            assertThat(reports).isBetween(committed.size(), committed.size() + KILLS);
        }
        assertThat(Refusals.names(folder)).containsExactly("计划.yaodian");
    }

    private static List<String> texts(PlanFile file) {
        return file.progressOf(Records.snapshot(file).item(1).orElseThrow().id()).stream()
                .map(progress -> progress.done().substring(0, progress.done().indexOf(' ')))
                .toList();
    }
}
