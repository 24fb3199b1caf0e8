package org.yaodian.cli;

import java.nio.file.Path;
import org.yaodian.calendar.ArrangementProblem;
import org.yaodian.desk.CalendarEditing;
import org.yaodian.desk.CalendarProposal;
import org.yaodian.desk.CalendarYears;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.WorkDays;
import org.yaodian.plan.Refused;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calendar YEAR}: the days off and worked of a year, shipped or of a file; takes an arrangement into a file. */
@Command(name = "calendar")
final class CalendarVerb extends Verb {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "calendarYear")
    private String year;

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "calendarFile")
    private Path file;

    @Option(names = "--take", paramLabel = "ARRANGEMENT", descriptionKey = "take")
    private Path arrangement;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @Option(names = "--as", paramLabel = "NAME", descriptionKey = "as")
    private String actor;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        int number = Typed.number(year, "calendar.yearText");
        if (arrangement != null && file == null || dryRun && arrangement == null) {
            throw new ParameterException(spec.commandLine(), console().text("message.takeUsage"));
        }
        if (file == null) {
            tell(CalendarYears.of(WorkDays.calendar(), number));
            return DONE;
        }
        Access access = arrangement == null || dryRun ? Access.READ : Access.WRITE_ONCE;
        try (Desk desk = new Entrance(console()).open(file, access, DeskClock.system(), actor)) {
            if (arrangement == null) {
                tell(CalendarYears.of(desk.calendar(), number));
            } else {
                take(desk, number);
            }
        }
        return DONE;
    }

    private void tell(CalendarYears.Year told) {
        if (json) {
            print(CalendarJson.of(told));
        } else {
            CalendarTable.print(told, console());
        }
    }

    private void take(Desk desk, int number) {
        CalendarYears.of(desk.calendar(), number);
        CalendarEditing editing = new CalendarEditing(desk);
        CalendarProposal proposal = editing.take(CalendarEditing.read(arrangement, number));
        if (!dryRun) {
            expectWhole(proposal);
        }
        CalendarTaken taken =
                new CalendarTaken(!dryRun && !proposal.isEmpty(), proposal, editing.preview(proposal, null));
        if (taken.applied()) {
            editing.apply(proposal);
        }
        if (json) {
            print(taken.json(console()));
        } else {
            taken.print(console());
        }
    }

    /** Nobody looks at it before it is made: what is not whole is left. */
    private void expectWhole(CalendarProposal proposal) {
        var gaps = proposal.problems().stream()
                .filter(ArrangementProblem::leavesAGap)
                .toList();
        if (!gaps.isEmpty()) {
            throw new Refused("calendar.gap", arrangement, console().words().of(gaps.get(0)), gaps.size());
        }
    }
}
