package org.yaodian.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaodian.desk.Words;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Role;
import org.yaodian.plan.Section;
import org.yaodian.plan.State;

/** How a plan stands, as a terminal shows it. */
final class PlanTable {
    private static final int ITEM_WIDTH = 44;
    private static final int LEAD_WIDTH = 34;

    private PlanTable() {}

    static void print(PlanStatus status, Console console) {
        console.out().println(status.snapshot().plan().title());
        console.tell("table.on", console.words().fullDate(status.snapshot().on()));
        console.out().println();
        TextTable table = new TextTable();
        table.row(
                console.text("table.number"),
                console.text("table.item"),
                console.text("table.lead"),
                console.text("table.due"),
                console.text("table.state"),
                console.text("table.completion"));
        Section section = null;
        for (ItemStatus item : status.items()) {
            if (item.section() != null && !item.section().equals(section)) {
                section = item.section();
                table.row("", heading(section));
            }
            row(table, item, console.words());
        }
        table.lines().forEach(console.out()::println);
        console.out().println();
        totals(status, console);
    }

    private static String heading(Section section) {
        return section.label().isEmpty() ? section.title() : section.label() + "、" + section.title();
    }

    private static void row(TextTable table, ItemStatus item, Words words) {
        String leads = item.withRole(Role.LEAD).stream()
                .map(assignment -> assignment.division().name())
                .collect(Collectors.joining(words.listSeparator()));
        table.row(
                Integer.toString(item.item().number()),
                TextTable.fit(item.item().name(), ITEM_WIDTH),
                leads.isEmpty() ? "—" : TextTable.fit(leads, LEAD_WIDTH),
                item.due() == null ? "—" : item.due().toString(),
                Words.sign(item.state()) + " " + words.of(item.state()),
                percent(item.completion()));
    }

    private static void totals(PlanStatus status, Console console) {
        Map<State, Integer> counts = status.countByState();
        console.tell(
                "table.totals",
                status.items().size(),
                counts.get(State.NOT_BEGUN),
                counts.get(State.ON_COURSE),
                counts.get(State.DUE_SOON),
                counts.get(State.OVERDUE),
                counts.get(State.DONE) + counts.get(State.DONE_LATE),
                percent(status.completion()));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%d%%", Math.round(share * 100));
    }
}
