package org.yaodian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yaodian.desk.Desk;
import org.yaodian.desk.RollWish;
import org.yaodian.desk.YearRolling;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code roll FILE --to YEAR}: carries the newest plan over to a new year, and prints the year. */
@Command(name = "roll")
final class RollVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Option(names = "--to", required = true, paramLabel = "YEAR", descriptionKey = "rollTo")
    private String to;

    @Option(names = "--items", paramLabel = "1,3-5", descriptionKey = "rollItems")
    private String items;

    @Option(names = "--map", paramLabel = "OLD=NEW", descriptionKey = "rollMap")
    private List<String> map = new ArrayList<>();

    @Override
    public Integer call() {
        RollWish wish = new RollWish(
                Typed.number(to, "calendar.yearText"),
                items == null ? null : RollWish.numbers(items),
                RollWish.successors(map));
        try (Desk desk = options.open(Access.WRITE_ONCE)) {
            YearRolling.Rolled rolled = new YearRolling(desk).roll(options.year(), wish, desk.today());
            if (options.json()) {
                print(Json.object()
                        .put("year", rolled.plan().year())
                        .put("plan", rolled.plan().title())
                        .put("items", rolled.items())
                        .list(
                                "dropped",
                                rolled.dropped(),
                                dropped -> Json.object()
                                        .put("item", dropped.item())
                                        .put("division", dropped.division()))
                        .list("followed", rolled.followed(), RollVerb::followed));
                return DONE;
            }
            console().out().println(rolled.plan().year());
            rolled.dropped().forEach(dropped -> console().tell("message.dropped", dropped.item(), dropped.division()));
            rolled.followed()
                    .forEach(one -> console()
                            .tell(
                                    "message.followed",
                                    one.old(),
                                    one.successor(),
                                    one.people().size(),
                                    one.people().isEmpty() ? "-" : String.join("、", one.people()),
                                    one.findings().size(),
                                    one.findings().isEmpty()
                                            ? "-"
                                            : one.findings().stream()
                                                    .map(String::valueOf)
                                                    .collect(Collectors.joining("、"))));
        }
        return DONE;
    }

    private static Json followed(YearRolling.Followed followed) {
        return Json.object()
                .put("division", followed.old())
                .put("successor", followed.successor())
                .put("people", followed.people())
                .put("findings", followed.findings());
    }
}
