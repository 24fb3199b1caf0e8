package org.yaodian.cli;

import org.yaodian.desk.Desk;
import org.yaodian.desk.EvidenceKeeping;
import org.yaodian.plan.Division;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.EvidenceSize;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code evidence list FILE}: what is attached, and to what. */
@Command(name = "list")
final class EvidenceListVerb extends Verb {
    @Mixin
    private PlanOptions options;

    @Override
    public Integer call() {
        try (Desk desk = options.open(Access.READ)) {
            EvidenceKeeping keeping = new EvidenceKeeping(desk);
            if (options.json()) {
                EvidenceSize size = keeping.size();
                print(Json.object()
                        .list("evidence", keeping.all(), evidence -> json(keeping, evidence))
                        .put("files", size.files())
                        .put("bytes", size.bytes()));
                return DONE;
            }
            TextTable table = new TextTable();
            keeping.all()
                    .forEach(evidence -> table.row(
                            Integer.toString(evidence.number()),
                            evidence.name(),
                            Integer.toString(evidence.bytes()),
                            evidence.on().toString()));
            table.lines().forEach(console().out()::println);
        }
        return DONE;
    }

    private static Json json(EvidenceKeeping keeping, Evidence evidence) {
        WorkItem item = keeping.itemOf(evidence);
        Division division = keeping.divisionOf(evidence);
        return Json.object()
                .put("id", evidence.number())
                .put("name", evidence.name())
                .put("bytes", evidence.bytes())
                .put("sha256", evidence.sha256())
                .put("on", evidence.on())
                .put("item", item == null ? null : item.number())
                .put("division", division == null ? null : division.name())
                .put("entry", keeping.entryOf(evidence))
                .put("finding", keeping.findingOf(evidence));
    }
}
