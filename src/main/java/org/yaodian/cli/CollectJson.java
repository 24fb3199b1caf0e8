package org.yaodian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.yaodian.desk.CollectPreview;
import org.yaodian.desk.CollectedForm;
import org.yaodian.desk.CollectedRow;
import org.yaodian.plan.Refused;

/** What becomes of forms that came back, as {@code collect} tells it. */
final class CollectJson {
    private static final int SHORT = 60;

    private CollectJson() {}

    static Json preview(CollectPreview preview, int taken, List<Path> replies, Console console) {
        return Json.object()
                .put("applied", taken > 0)
                .put("taken", taken)
                .put("others", preview.others().stream().map(Path::toString).toList())
                .put("on", preview.on())
                .list("forms", preview.forms(), form -> form(form, console))
                .put("replies", replies.stream().map(Path::toString).toList());
    }

    private static Json form(CollectedForm form, Console console) {
        return Json.object()
                .put("file", form.file())
                .put(
                        "division",
                        form.division() == null ? null : form.division().name())
                .put("issue", form.accepted() ? form.issue() : null)
                .put("accepted", form.accepted())
                .put("answered", form.answered())
                .put("why", form.accepted() ? null : told(form.why(), console))
                .put(
                        "notes",
                        form.remarks().stream()
                                .map(remark -> told(remark, console))
                                .toList())
                .list("rows", form.rows(), row -> row(row, console));
    }

    private static Json row(CollectedRow row, Console console) {
        return Json.object()
                .put("sheet", row.sheet())
                .put("row", row.row())
                .put("item", row.item() == 0 ? null : row.item())
                .put("outcome", row.outcome())
                .put("cell", row.cell())
                .put("why", row.why() == null ? null : told(row.why(), console))
                .list(
                        "values",
                        row.values(),
                        value -> Json.object()
                                .put("heading", value.heading())
                                .put("cell", value.cell())
                                .put("before", value.before())
                                .put("after", value.after()))
                .list(
                        "faults",
                        row.faults(),
                        fault -> Json.object().put("cell", fault.cell()).put("why", told(fault.why(), console)));
    }

    /** A refusal in one line. */
    static String told(Refused why, Console console) {
        return console.wording().of(why).replaceAll("\\R", " ");
    }

    /** What a row says that is new, in one line. */
    static String said(CollectedRow row) {
        return row.values().stream()
                .filter(value -> !value.before().equals(value.after()))
                .map(value -> value.heading() + " " + shortened(value.before()) + "→" + shortened(value.after()))
                .collect(Collectors.joining("；"));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > SHORT ? line.substring(0, SHORT) + "…" : line;
    }
}
