package org.yaodian.cli;

import org.yaodian.desk.FindingBrowsing;
import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.plan.WorkItem;

/** Findings and their measures, as {@code finding list} tells them. */
final class FindingJson {
    private FindingJson() {}

    static Json finding(FindingStanding standing, FindingBrowsing.Names names) {
        Finding finding = standing.finding();
        WorkItem item = names.item(standing);
        return Json.object()
                .put("id", finding.number())
                .put("round", names.round(standing).number())
                .put("item", item == null ? null : item.number())
                .put("division", names.division(finding.divisionId()))
                .put("problem", finding.problem())
                .put("kind", emptyToNull(finding.kind()))
                .put("cause", emptyToNull(finding.cause()))
                .put("on", finding.on())
                .put("state", standing.state())
                .put("sentBack", standing.sentBack())
                .put("repeats", names.repeated(standing))
                .put("due", standing.limit())
                .put("light", standing.light().light())
                .put("number", standing.label())
                .put("closedOn", standing.closedOn())
                .put("voided", standing.voidedOn())
                .list("rectifications", standing.measures(), measure -> measure(measure, standing, names));
    }

    private static Json measure(MeasureStanding measure, FindingStanding standing, FindingBrowsing.Names names) {
        return Json.object()
                .put("id", measure.rectification().number())
                .put("measure", measure.rectification().measure())
                .put("division", names.division(measure.rectification().divisionId()))
                .put("person", measure.rectification().person())
                .put("due", measure.due())
                .put("firstDue", measure.rectification().due())
                .put("asked", measure.asked())
                .put("withdrawn", measure.stage() == MeasureStanding.Stage.WITHDRAWN)
                .put("result", measure.result())
                .put("submittedOn", measure.submittedOn())
                .put("verifiedBy", standing.verifiedBy());
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
