package org.yaodian.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.SignIn;
import org.yaodian.desk.WorkDays;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code workday DATE N}: the n-th working day after a day. */
@Command(name = "workday")
final class WorkdayVerb extends Verb {
    @Parameters(index = "0", paramLabel = "DATE", descriptionKey = "on")
    private String date;

    @Parameters(index = "1", paramLabel = "N", descriptionKey = "days")
    private String count;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "calendarFile")
    private Path file;

    private WorkCalendar calendar() {
        if (file == null) {
            return WorkDays.calendar();
        }
        try (Desk desk = Desk.open(file, Access.READ, DeskClock.system(), SignIn.NOBODY)) {
            return desk.calendar();
        }
    }

    @Override
    public Integer call() {
        LocalDate from = Typed.date(date);
        int days = Typed.number(count, "workday.countText");
        WorkCalendar calendar = calendar();
        LocalDate due = WorkDays.after(calendar, from, days);
        boolean known = calendar.knowsAll(from, due);
        if (json) {
            print(Json.object()
                    .put("from", from)
                    .put("days", days)
                    .put("date", due)
                    .put("known", known));
        } else {
            console().out().println(due);
            if (!known) {
                console().err().println(console().text("message.unknownYear", due));
            }
        }
        return DONE;
    }
}
