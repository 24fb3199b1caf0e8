package org.yaodian.cli;

import java.util.List;
import java.util.OptionalDouble;
import org.yaodian.desk.Desk;
import org.yaodian.desk.LookBackRounds;
import org.yaodian.desk.RoundStanding;
import org.yaodian.plan.Division;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lookback list FILE}: the rounds, how far each is, and what became of its findings. */
@Command(name = "list")
final class LookbackListVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.READ)) {
            LookBackRounds rounds = new LookBackRounds(desk);
            List<RoundStanding> listed =
                    options.year() == null ? rounds.list(desk.today()) : rounds.list(options.year(), desk.today());
            if (options.json()) {
                print(Json.object().list("rounds", listed, LookbackListVerb::json));
                return DONE;
            }
            TextTable table = new TextTable();
            table.row(
                    console().text("table.id"),
                    console().text("table.of"),
                    console().text("table.inspected"),
                    console().text("table.findings"),
                    console().text("table.closedOut"),
                    console().text("table.inTime"),
                    console().text("table.repeated"));
            listed.forEach(round -> table.row(
                    Integer.toString(round.round().number()),
                    Integer.toString(round.round().of()),
                    round.inspected() + "/" + round.expected(),
                    Integer.toString(round.rate().findings()),
                    Integer.toString(round.rate().closedOut()),
                    Integer.toString(round.rate().inTime()),
                    Integer.toString(round.rate().repeated())));
            table.lines().forEach(console().out()::println);
        }
        return DONE;
    }

    private static Json json(RoundStanding round) {
        return Json.object()
                .put("id", round.round().number())
                .put("of", round.round().of())
                .put("on", round.round().on())
                .put("expected", round.expected())
                .put("inspected", round.inspected())
                .put(
                        "notReported",
                        round.notReported().stream().map(Division::name).toList())
                .put("findings", round.rate().findings())
                .put("closedOut", round.rate().closedOut())
                .put("onTime", round.rate().inTime())
                .put("repeat", round.rate().repeated())
                .put("closedRate", nullable(round.rate().closedRate()))
                .put("onTimeRate", nullable(round.rate().inTimeRate()))
                .put("repeatRate", nullable(round.rate().repeatRate()));
    }

    private static Double nullable(OptionalDouble rate) {
        return rate.isEmpty() ? null : (Double) rate.getAsDouble();
    }
}
