package org.yaodian.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.plan.PlanStatus;
import org.yaodian.store.Access;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the verbs on a plan file have in common: the file, who acts, the day and the plan's year. */
final class PlanOptions {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--as", paramLabel = "NAME", descriptionKey = "as")
    private String actor;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private String on;

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "year")
    private Integer year;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    Path file() {
        return file;
    }

    boolean json() {
        return json;
    }

    Integer year() {
        return year;
    }

    /** The desk with the file on it, on the day that was told. */
    Desk open(Access access) {
        LocalDate day = Typed.date(on);
        DeskClock clock = day == null ? DeskClock.system() : DeskClock.on(day);
        return Desk.open(file, access, clock, actor);
    }

    PlanStatus status(Desk desk) {
        return desk.status(year, desk.today());
    }
}
