package org.yaodian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.yaodian.desk.PlanDocuments;
import org.yaodian.plan.Role;
import org.yaodian.reading.Draft;
import org.yaodian.reading.DraftAssignment;
import org.yaodian.reading.DraftItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read DOC}: what is understood of a document. */
@Command(name = "read")
final class ReadVerb extends Verb {
    private static final int NAME_WIDTH = 40;
    private static final int NAMES_WIDTH = 40;

    @Parameters(index = "0", paramLabel = "DOC", descriptionKey = "from")
    private Path document;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Override
    public Integer call() {
        Draft draft = PlanDocuments.read(document);
        ResourceBundle reasons = console().language().messages("reading");
        if (json) {
            print(DraftJson.of(draft, reasons));
        } else {
            tell(draft, reasons);
        }
        return DONE;
    }

    private void tell(Draft draft, ResourceBundle reasons) {
        console().out().println(String.valueOf(draft.title().value()));
        TextTable head = new TextTable();
        head.row(console().text("table.docNumber"), orDash(draft.docNumber().value()));
        head.row(console().text("table.issuer"), orDash(draft.issuer().value()));
        head.row(console().text("table.issued"), orDash(draft.issued().value()));
        head.lines().forEach(console().out()::println);
        console().out().println();
        table(draft).lines().forEach(console().out()::println);
        if (!draft.notUnderstood().isEmpty()) {
            console().out().println();
            console().tell("table.notUnderstood", draft.notUnderstood().size());
            draft.notUnderstood()
                    .forEach(place ->
                            console().tell("table.line", place.line(), place.text(), reasons.getString(place.why())));
        }
    }

    private TextTable table(Draft draft) {
        TextTable table = new TextTable();
        table.row(
                console().text("table.number"),
                console().text("table.item"),
                console().text("table.lead"),
                console().text("table.implement"),
                console().text("table.obligations"));
        int section = -1;
        for (DraftItem item : draft.items()) {
            if (item.section() != section && item.section() >= 0) {
                section = item.section();
                table.row(
                        "",
                        draft.sections().get(section).label() + " "
                                + draft.sections().get(section).title());
            }
            table.row(
                    Integer.toString(item.number()),
                    TextTable.fit(item.title() == null ? item.text() : item.title(), NAME_WIDTH),
                    names(item.assignments(), Role.LEAD, Role.LEAD),
                    names(item.assignments(), Role.IMPLEMENT, Role.SUPPORT),
                    Integer.toString(item.obligations().size()));
        }
        return table;
    }

    private static String names(List<DraftAssignment> assignments, Role role, Role orRole) {
        String names = assignments.stream()
                .filter(assignment -> assignment.role() == role || assignment.role() == orRole)
                .map(DraftAssignment::division)
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? "—" : TextTable.fit(names, NAMES_WIDTH);
    }

    private static String orDash(Object value) {
        return value == null ? "—" : value.toString();
    }
}
