package org.yaodian.cli;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The verbs of the command line, in the order in which help tells them. */
final class Verbs {
    private static final List<Map.Entry<String, Supplier<Verb>>> ALL = List.of(
            entry("read", ReadVerb::new),
            entry("new", NewVerb::new),
            entry("status", StatusVerb::new),
            entry("update", UpdateVerb::new),
            entry("close-item", CloseItemVerb::new),
            entry("reopen-item", ReopenItemVerb::new),
            entry("history", HistoryVerb::new),
            entry("undo", UndoVerb::new),
            entry("redo", RedoVerb::new),
            entry("check", CheckVerb::new),
            entry("backup", BackupVerb::new),
            entry("restore", RestoreVerb::new),
            entry("report", ReportVerb::new),
            entry("workday", WorkdayVerb::new),
            entry("calendar", CalendarVerb::new),
            entry("registers", RegistersVerb::new),
            entry("entries", EntriesVerb::new),
            entry("add", AddVerb::new),
            entry("move", MoveVerb::new),
            entry("import", ImportVerb::new),
            entry("export", ExportVerb::new),
            entry("ics", IcsVerb::new),
            entry("people", PeopleVerb::new),
            entry("submit", SubmitVerb::new),
            entry("review", ReviewVerb::new),
            entry("extend", ExtendVerb::new),
            entry("attach", AttachVerb::new),
            entry("evidence", EvidenceVerb::new),
            entry("comment", CommentVerb::new),
            entry("comments", CommentsVerb::new),
            entry("lookback", LookbackVerb::new),
            entry("finding", FindingVerb::new),
            entry("rectify", RectifyVerb::new),
            entry("close", CloseVerb::new),
            entry("roll", RollVerb::new),
            entry("compare", CompareVerb::new),
            entry("forms", FormsVerb::new),
            entry("collect", CollectVerb::new),
            entry("statutory", StatutoryVerb::new));

    private Verbs() {}

    /**
     * The verbs that the arguments may mean, by name: those whose name stands among them, all where none does and help is
     * wanted. To look at one verb takes a while, and a window is opened without any.
     */
    static Stream<Map.Entry<String, Verb>> meantBy(String... args) {
        List<String> words = Arrays.asList(args);
        boolean help = words.contains("--help") || words.contains("-h");
        List<Map.Entry<String, Supplier<Verb>>> named =
                ALL.stream().filter(verb -> words.contains(verb.getKey())).toList();
        return (named.isEmpty() && help ? ALL : named)
                .stream().map(verb -> entry(verb.getKey(), verb.getValue().get()));
    }
}
