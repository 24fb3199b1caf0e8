package org.yaodian.cli;

import java.util.List;
import java.util.Locale;
import org.yaodian.desk.Desk;
import org.yaodian.desk.EntryBrowsing;
import org.yaodian.desk.ListedEntry;
import org.yaodian.desk.WhyWords;
import org.yaodian.plan.Refused;
import org.yaodian.register.EntryQuery;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entries FILE REGISTER}: a register's entries, each with its clock. */
@Command(name = "entries")
final class EntriesVerb extends Verb {
    private static final int CONTENT_WIDTH = 40;

    @Mixin
    private PlanOptions options;

    @Parameters(index = "1", paramLabel = "REGISTER", descriptionKey = "register")
    private String register;

    @Option(names = "--state", paramLabel = "open|closed|all", defaultValue = "all", descriptionKey = "state")
    private String state;

    @Override
    public Integer call() {
        EntryQuery.Which which = which(state);
        try (Desk desk = options.open(Access.READ)) {
            EntryBrowsing browsing = new EntryBrowsing(desk, options.year());
            RegisterDefinition definition = browsing.register(register);
            EntryQuery query = EntryQuery.all(browsing.plan(desk.today()), desk.today(), definition.register())
                    .withWhich(which);
            List<ListedEntry> entries = browsing.page(query, 0, Integer.MAX_VALUE);
            if (options.json()) {
                print(Json.object()
                        .put("register", definition.register())
                        .list(
                                "entries",
                                entries,
                                entry -> EntryJson.entry(
                                        entry,
                                        browsing.why(entry.entry(), desk.today()),
                                        new WhyWords(
                                                console().words().language(),
                                                entry.entry().body()))));
            } else {
                table(entries).lines().forEach(console().out()::println);
            }
        }
        return DONE;
    }

    private static EntryQuery.Which which(String state) {
        try {
            return EntryQuery.Which.valueOf(state.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Refused(e, "entry.state", state);
        }
    }

    private TextTable table(List<ListedEntry> entries) {
        TextTable table = new TextTable();
        table.row(
                console().text("table.id"),
                console().text("table.label"),
                console().text("table.content"),
                console().text("table.stage"),
                console().text("table.opened"),
                console().text("table.due"),
                console().text("table.state"));
        for (ListedEntry listed : entries) {
            table.row(
                    Integer.toString(listed.entry().entry().number()),
                    listed.entry().entry().label(),
                    TextTable.fit(listed.entry().entry().content(), CONTENT_WIDTH),
                    listed.standing().stage(),
                    listed.entry().entry().openedOn().toString(),
                    listed.standing().due() == null
                            ? "-"
                            : listed.standing().due().toString(),
                    console().words().of(listed.entry(), listed.standing()));
        }
        return table;
    }
}
