package org.yaodian.cli;

import java.util.List;
import org.yaodian.desk.Desk;
import org.yaodian.desk.PeopleKeeping;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code people list FILE}: who works on the plan. */
@Command(name = "list")
final class PeopleListVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.READ)) {
            List<PeopleKeeping.Listed> people = new PeopleKeeping(desk).all();
            if (options.json()) {
                print(Json.object().list("people", people, PeopleListVerb::json));
                return DONE;
            }
            TextTable table = new TextTable();
            people.forEach(listed -> table.row(
                    listed.person().name(),
                    division(listed) == null ? "" : division(listed),
                    console().words().of(listed.person().role()),
                    listed.person().hasPassword() ? console().text("people.hasPassword") : ""));
            table.lines().forEach(console().out()::println);
        }
        return DONE;
    }

    private static Json json(PeopleKeeping.Listed listed) {
        return Json.object()
                .put("name", listed.person().name())
                .put("division", division(listed))
                .put("role", listed.person().role())
                .put("hasPassword", listed.person().hasPassword());
    }

    private static String division(PeopleKeeping.Listed listed) {
        return listed.division() == null ? null : listed.division().name();
    }
}
