package org.yaodian.cli;

import java.util.ResourceBundle;
import org.yaodian.plan.OwedBy;
import org.yaodian.reading.Draft;
import org.yaodian.reading.DraftItem;
import org.yaodian.reading.DraftSection;

/** What was understood of a document, as {@code read --json} tells it. */
final class DraftJson {
    private DraftJson() {}

    static Json of(Draft draft, ResourceBundle reasons) {
        return Json.object()
                .put("title", draft.title().value())
                .put("docNumber", draft.docNumber().value())
                .put("issuer", draft.issuer().value())
                .put("date", draft.issued().value())
                .put("year", draft.year().value())
                .list(
                        "sections",
                        draft.sections(),
                        section -> Json.object()
                                .put("label", section.label())
                                .put("level", section.level())
                                .put("title", section.title()))
                .list("items", draft.items(), item -> item(draft, item))
                .list(
                        "notUnderstood",
                        draft.notUnderstood(),
                        place -> Json.object()
                                .put("line", place.line())
                                .put("text", place.text())
                                .put("why", reasons.getString(place.why())));
    }

    private static Json item(Draft draft, DraftItem item) {
        return Json.object()
                .put("number", item.number())
                .put("label", item.label())
                .put(
                        "section",
                        item.section() < 0 ? null : known(draft.sections().get(item.section())))
                .put("title", item.title())
                .put("text", item.text())
                .list(
                        "assignments",
                        item.assignments(),
                        assignment -> Json.object()
                                .put("division", assignment.division())
                                .put("role", assignment.role())
                                .put("group", assignment.group()))
                .list(
                        "obligations",
                        item.obligations(),
                        obligation -> DueJson.put(Json.object().put("quote", obligation.quote()), obligation.due())
                                .put("owedBy", obligation.owedBy() == OwedBy.ITEM ? "ITEM" : "EACH_DIVISION"));
    }

    /** By its label; where the document prints none, by its title. */
    private static String known(DraftSection section) {
        return section.label().isEmpty() ? section.title() : section.label();
    }
}
