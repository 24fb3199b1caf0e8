package org.yaodian.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaodian.desk.Language;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.ObligationStatus;
import org.yaodian.plan.PlanStatus;
import org.yaodian.ui.items.ItemFilter;
import org.yaodian.ui.workspace.Place;
import org.yaodian.ui.workspace.Screen;

/**
 * What has to be there when the items are first looked at and updated, and can be made on another thread before: the words
 * of their screen, and how Java compares their records, which it links at the first comparison, some milliseconds for each
 * kind.
 */
final class Ahead {
    private static final List<String> BUNDLES = List.of("items", "review", "comments", "evidence", "progress");

    /** Equal to nothing that is compared with it. */
    private static final Object NOTHING = new Object();

    private Ahead() {}

    /** @param status how the plan stands, null where none is open */
    static void ofItems(Language language, PlanStatus status) {
        BUNDLES.forEach(language::messages);
        link(Stream.of(ItemFilter.NONE, Place.at(Screen.ITEMS)));
        if (status != null) {
            link(status.items().stream().flatMap(Ahead::records));
        }
    }

    private static Stream<Object> records(ItemStatus item) {
        return Stream.of(
                        Stream.of(item, item.item(), item.section()),
                        item.assignments().stream().flatMap(Ahead::records),
                        item.obligations().stream().flatMap(Ahead::records))
                .flatMap(records -> records);
    }

    private static Stream<Object> records(AssignmentStatus status) {
        return Stream.of(
                status,
                status.assignment(),
                status.division(),
                status.reports(),
                status.reports().accepted());
    }

    private static Stream<Object> records(ObligationStatus status) {
        return Stream.of(status, status.obligation(), status.obligation().due());
    }

    private static void link(Stream<?> records) {
        if (records.filter(Objects::nonNull).anyMatch(record -> record.equals(NOTHING))) {
            throw new IllegalStateException("nothing is equal to it");
        }
    }
}
