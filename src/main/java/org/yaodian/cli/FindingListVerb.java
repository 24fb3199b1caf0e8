package org.yaodian.cli;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.desk.Desk;
import org.yaodian.desk.FindingBrowsing;
import org.yaodian.desk.LookBackRounds;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code finding list FILE}: every finding with its measures, of the rounds of one plan where a year is told. */
@Command(name = "list")
final class FindingListVerb extends Verb {
    private static final int PROBLEM_WIDTH = 40;

    @Mixin
    private PlanOptions options;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.READ)) {
            FindingBrowsing browsing = new FindingBrowsing(desk);
            FindingQuery query = FindingQuery.all(desk.today());
            if (options.year() != null) {
                query = query.withRounds(new LookBackRounds(desk)
                        .list(options.year(), desk.today()).stream()
                                .map(round -> round.round().id())
                                .collect(Collectors.toSet()));
            }
            List<FindingStanding> findings = browsing.all(query);
            FindingBrowsing.Names names = browsing.names(findings);
            if (options.json()) {
                print(Json.object().list("findings", findings, finding -> FindingJson.finding(finding, names)));
            } else {
                table(findings, names).lines().forEach(console().out()::println);
            }
        }
        return DONE;
    }

    private TextTable table(List<FindingStanding> findings, FindingBrowsing.Names names) {
        TextTable table = new TextTable();
        table.row(
                console().text("table.id"),
                console().text("table.number"),
                console().text("table.division"),
                console().text("table.problem"),
                console().text("table.state"),
                console().text("table.due"));
        for (FindingStanding finding : findings) {
            WorkItem item = names.item(finding);
            UUID division = finding.finding().divisionId();
            table.row(
                    Integer.toString(finding.finding().number()),
                    item == null ? "-" : Integer.toString(item.number()),
                    names.division(division),
                    TextTable.fit(finding.finding().problem(), PROBLEM_WIDTH),
                    names.repeated(finding) == null
                            ? console().words().of(finding.state())
                            : console()
                                    .text(
                                            "table.repeats",
                                            console().words().of(finding.state()),
                                            names.repeated(finding)),
                    finding.limit() == null ? "-" : finding.limit().toString());
        }
        return table;
    }
}
