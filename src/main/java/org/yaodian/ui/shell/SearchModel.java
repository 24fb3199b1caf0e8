package org.yaodian.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yaodian.plan.Division;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanStatus;

/** What search finds: items by number, title and text, divisions by name, commands by their words. */
final class SearchModel {
    private static final int MOST = 40;

    /** Something found: what kind it is, its words, and how to go there. */
    record Hit(String kind, String text, Runnable go) {}

    /** A command by its words. */
    record Command(String text, Runnable run) {}

    private final String itemKind;
    private final String divisionKind;
    private final String commandKind;

    SearchModel(String itemKind, String divisionKind, String commandKind) {
        this.itemKind = itemKind;
        this.divisionKind = divisionKind;
        this.commandKind = commandKind;
    }

    /** How to go to what was found. */
    interface Ways {
        void toItem(ItemStatus item);

        void toDivision(Division division);
    }

    List<Hit> find(String query, PlanStatus status, List<Command> commands, Ways ways) {
        String words = query.strip().toLowerCase(Locale.ROOT);
        List<Hit> hits = new ArrayList<>();
        if (status != null) {
            status.items().stream()
                    .filter(item -> matches(item, words))
                    .forEach(item -> hits.add(new Hit(
                            itemKind, item.item().number() + "  " + item.item().name(), () -> ways.toItem(item))));
            status.snapshot().divisions().stream()
                    .filter(division -> division.name().toLowerCase(Locale.ROOT).contains(words))
                    .forEach(division ->
                            hits.add(new Hit(divisionKind, division.name(), () -> ways.toDivision(division))));
        }
        commands.stream()
                .filter(command -> command.text().toLowerCase(Locale.ROOT).contains(words))
                .forEach(command -> hits.add(new Hit(commandKind, command.text(), command.run())));
        return hits.size() <= MOST ? hits : List.copyOf(hits.subList(0, MOST));
    }

    private static boolean matches(ItemStatus item, String words) {
        return Integer.toString(item.item().number()).equals(words)
                || item.item().name().toLowerCase(Locale.ROOT).contains(words)
                || item.item().text().toLowerCase(Locale.ROOT).contains(words);
    }
}
