package org.yaodian.cli;

import java.nio.file.Path;
import org.yaodian.desk.CalendarFile;
import org.yaodian.desk.Desk;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ics FILE --out X.ics}: the open limits as a calendar file. */
@Command(name = "ics")
final class IcsVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Option(names = "--out", required = true, paramLabel = "PATH", descriptionKey = "out")
    private Path out;

    @Override
    public Integer call() {
        Target.expectFreeOrOfItsKind(out, ".ics");
        try (Desk desk = options.open(Access.READ)) {
            CalendarFile calendar =
                    new CalendarFile(desk, options.status(desk), console().language());
            calendar.write(out);
            if (options.json()) {
                print(Json.object().put("out", out).put("on", desk.today()).put("events", calendar.count()));
            } else {
                console().tell("message.exported", out);
            }
        }
        return DONE;
    }
}
