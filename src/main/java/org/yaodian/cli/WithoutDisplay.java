package org.yaodian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.Sample;
import org.yaodian.store.Access;

/** What the program does where no window can be opened: it tells how the plan, or the sample, stands and how to go on. */
final class WithoutDisplay {
    private final Console console;

    WithoutDisplay(Console console) {
        this.console = console;
    }

    void tell(Path file, LocalDate day, String whyNot) {
        DeskClock clock = day == null ? DeskClock.system() : DeskClock.on(day);
        if (file == null) {
            console.tell("message.noDisplay");
            console.tell("message.sample", console.words().fullDate(clock.today()));
            console.out().println();
            tellSample(clock);
        } else {
            try (Desk desk = Desk.open(file, Access.READ, clock)) {
                console.tell("message.noDisplay");
                console.out().println();
                PlanTable.print(desk.status(null, clock.today()), console);
            }
        }
        console.out().println();
        console.tell("message.next");
        console.out().println();
        console.tell("message.debian", whyNot);
    }

    private void tellSample(DeskClock clock) {
        try {
            Path folder = Files.createTempDirectory("yaodian");
            Path sample = folder.resolve("sample.yaodian");
            try {
                Sample.make(sample, clock);
                try (Desk desk = Desk.open(sample, Access.READ, clock)) {
                    PlanTable.print(desk.status(null, clock.today()), console);
                }
            } finally {
                Files.deleteIfExists(sample);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
