package org.yaodian.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.SignIn;
import org.yaodian.plan.PlanStatus;
import org.yaodian.store.Access;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the verbs on a plan file have in common: the file, who acts, the day and the plan's year. */
final class PlanOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec verb;

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
        Console console = ((Verb) verb.userObject()).console();
        return new Entrance(console).open(file, access, clock(), actor);
    }

    /** As {@link #open}, for what tells nothing of the plan, and asks nobody who they are. */
    Desk openForNobody() {
        return Desk.open(file, Access.READ, clock(), SignIn.NOBODY);
    }

    private DeskClock clock() {
        LocalDate day = Typed.date(on);
        return day == null ? DeskClock.system() : DeskClock.on(day);
    }

    PlanStatus status(Desk desk) {
        return desk.status(year, desk.today());
    }
}
