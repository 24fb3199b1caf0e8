package org.yaodian.cli;

import java.util.Arrays;
import org.yaodian.desk.Desk;
import org.yaodian.desk.PlanComparing;
import org.yaodian.desk.TextDifference;
import org.yaodian.plan.PlanComparison;
import org.yaodian.plan.PlanComparison.Compared;
import org.yaodian.plan.PlanComparison.Fate;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code compare FILE [--with YEAR]}: what became of the items of an earlier year's plan. */
@Command(name = "compare")
final class CompareVerb extends Verb {
    private static final int NAME_WIDTH = 40;

    @Mixin
    private PlanOptions options;

    @Option(names = "--with", paramLabel = "YEAR", descriptionKey = "compareWith")
    private String with;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.READ)) {
            PlanComparing.Result result = new PlanComparing(desk)
                    .compare(options.year(), with == null ? null : Typed.number(with, "calendar.yearText"));
            if (options.json()) {
                print(json(result));
            } else {
                tell(result);
            }
        }
        return DONE;
    }

    private static Json json(PlanComparing.Result result) {
        Json counts = Json.object();
        Arrays.stream(Fate.values()).forEach(fate -> counts.put(fate.name(), count(result, fate)));
        return Json.object()
                .put("year", result.year())
                .put("with", result.with())
                .put("counts", counts)
                .list(
                        "items",
                        result.comparison().items(),
                        item -> Json.object()
                                .put("fate", item.fate())
                                .put("before", side(item.before()))
                                .put("after", side(item.after()))
                                .list(
                                        "text",
                                        TextDifference.of(text(item.before()), text(item.after())),
                                        piece -> Json.object()
                                                .put("fate", piece.fate())
                                                .put("text", piece.text())));
    }

    private static long count(PlanComparing.Result result, Fate fate) {
        return result.comparison().items().stream()
                .filter(item -> item.fate() == fate)
                .count();
    }

    private static Json side(PlanComparison.Told told) {
        return told == null
                ? null
                : Json.object()
                        .put("number", told.number())
                        .put("title", told.title())
                        .put("answering", told.answering());
    }

    private static String text(PlanComparison.Told told) {
        return told == null ? "" : told.text();
    }

    private void tell(PlanComparing.Result result) {
        TextTable table = new TextTable();
        table.row(
                console().text("table.fate"),
                Integer.toString(result.with()),
                Integer.toString(result.year()),
                console().text("table.item"));
        result.comparison().items().forEach(item -> table.row(row(item)));
        table.lines().forEach(console().out()::println);
    }

    private String[] row(Compared item) {
        PlanComparison.Told named = item.after() == null ? item.before() : item.after();
        return new String[] {
            console().text("fate." + item.fate()),
            item.before() == null ? "—" : Integer.toString(item.before().number()),
            item.after() == null ? "—" : Integer.toString(item.after().number()),
            TextTable.fit(named.title() == null ? named.text() : named.title(), NAME_WIDTH)
        };
    }
}
