package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.Standing;
import org.yaodian.register.RegisterStanding;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code registers FILE}: the registers, what they are made of and how they stand. */
@Command(name = "registers")
final class RegistersVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.READ)) {
            Standing standing = desk.standing(options.year(), desk.today());
            if (options.json()) {
                print(Json.object().list("registers", standing.registers(), EntryJson::register));
            } else {
                table(standing).lines().forEach(console().out()::println);
            }
        }
        return DONE;
    }

    private TextTable table(Standing standing) {
        TextTable table = new TextTable();
        table.row(
                console().text("table.register"),
                console().text("table.name"),
                console().text("table.number"),
                console().text("table.entries"),
                console().text("table.open"),
                console().text("table.soon"),
                console().text("table.overdue"));
        for (RegisterStanding register : standing.registers()) {
            table.row(
                    register.definition().register(),
                    console().words().of(register.definition().body().name()),
                    register.item() == null
                            ? "-"
                            : Integer.toString(register.item().number()),
                    Integer.toString(register.entries()),
                    Integer.toString(register.open()),
                    Integer.toString(register.soon()),
                    Integer.toString(register.overdue()));
        }
        return table;
    }
}
