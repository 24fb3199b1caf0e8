package org.yaodian.cli;

import java.time.LocalDate;
import org.yaodian.desk.WorkDays;
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

    @Override
    public Integer call() {
        LocalDate from = Typed.date(date);
        int days = Typed.number(count, "workday.countText");
        LocalDate due = WorkDays.after(from, days);
        boolean known =
                WorkDays.calendar().knows(from.getYear()) && WorkDays.calendar().knows(due.getYear());
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
