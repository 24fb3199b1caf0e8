package org.yaodian.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.DirectoryEntry;
import org.yaodian.desk.PlanDocuments;
import org.yaodian.desk.PlanMaking;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.reading.Draft;
import org.yaodian.reading.DraftEdits;
import org.yaodian.store.Access;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new FILE --from DOC}: makes a plan file; with {@code --title} and {@code --year} one to be filled in by hand. */
@Command(name = "new")
final class NewVerb extends Verb {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--from", paramLabel = "DOC", descriptionKey = "from")
    private Path document;

    @Option(names = "--divisions", paramLabel = "LIST.csv", descriptionKey = "divisions")
    private Path divisions;

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "title")
    private String title;

    @Option(names = "--year", paramLabel = "Y", descriptionKey = "year")
    private Integer year;

    @Option(names = "--as", paramLabel = "NAME", descriptionKey = "as")
    private String actor;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
    private String on;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        boolean byHand = document == null && title != null && year != null;
        if (document == null && !byHand) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--from DOC | --title TITLE --year Y");
        }
        if (Files.exists(file)) {
            throw new Refused("file.exists", file);
        }
        LocalDate day = Typed.date(on);
        DeskClock clock = day == null ? DeskClock.system() : DeskClock.on(day);
        PlanMaking making = new PlanMaking(clock, actor == null ? PlanMaking.defaultCoordinator() : actor.strip());
        List<DirectoryEntry> directory = divisions == null ? List.of() : DirectoryEntry.read(divisions);
        Map<String, String> meant = Map.of();
        if (byHand) {
            making.byHand(file, year, title, directory);
        } else {
            meant = making.fromDraft(
                    file,
                    withWhatWasTold(PlanDocuments.read(document)),
                    document.getFileName().toString(),
                    directory);
        }
        tell(clock, meant);
        return DONE;
    }

    /** The year and title that were typed hold, as those do that the coordinator gives in the review. */
    private Draft withWhatWasTold(Draft read) {
        return DraftEdits.withHead(
                read,
                title == null || title.isBlank() ? read.title().value() : title.strip(),
                read.docNumber().value(),
                read.issuer().value(),
                read.issued().value(),
                year == null ? read.year().value() : year);
    }

    /** @param meant the names that the document has otherwise, with those by which they were taken */
    private void tell(DeskClock clock, Map<String, String> meant) {
        try (Desk desk = Desk.open(file, Access.READ, clock)) {
            PlanSnapshot snapshot = desk.snapshot(null, desk.today());
            if (json) {
                print(Json.object()
                        .put("file", file)
                        .put("plan", snapshot.plan().title())
                        .put("year", snapshot.plan().year())
                        .put("items", snapshot.items().size())
                        .put("divisions", snapshot.divisions().size())
                        .list(
                                "names",
                                meant.entrySet(),
                                name -> Json.object()
                                        .put("printed", name.getKey())
                                        .put("division", name.getValue())));
            } else {
                console()
                        .tell(
                                "message.made",
                                file,
                                snapshot.plan().title(),
                                snapshot.items().size(),
                                snapshot.divisions().size());
                meant.forEach((printed, name) -> console().tell("message.meant", printed, name));
            }
        }
    }
}
