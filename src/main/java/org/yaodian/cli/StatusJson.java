package org.yaodian.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Extension;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.Light;
import org.yaodian.plan.ObligationStatus;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Progress;

/** How a plan stands, as {@code status --json} tells it. */
final class StatusJson {
    private static final int DECIMALS = 4;

    private StatusJson() {}

    static Json of(PlanStatus status) {
        return Json.object()
                .put("plan", status.snapshot().plan().title())
                .put("year", status.snapshot().plan().year())
                .put("on", status.snapshot().on())
                .put("totals", totals(status))
                .list("items", status.items(), item -> item(status, item));
    }

    private static Json totals(PlanStatus status) {
        Map<Light, Integer> lights = status.countByLight();
        Json byState = Json.object();
        status.countByState().forEach((state, count) -> byState.put(state.name(), count));
        return Json.object()
                .put("items", status.items().size())
                .put("green", lights.get(Light.GREEN))
                .put("yellow", lights.get(Light.YELLOW))
                .put("red", lights.get(Light.RED))
                .put("grey", lights.get(Light.GREY))
                .put("completion", rounded(status.completion()))
                .put("byState", byState);
    }

    private static Json item(PlanStatus status, ItemStatus item) {
        return Json.object()
                .put("number", item.item().number())
                .put("label", item.item().label())
                .put("title", item.item().title())
                .put("light", item.state().light())
                .put("state", item.state())
                .put("completion", rounded(item.completion()))
                .put("closed", item.item().closedOn() != null)
                .put("due", item.due())
                .list("assignments", item.assignments(), assignment -> assignment(status, assignment))
                .list("obligations", item.obligations(), StatusJson::obligation);
    }

    private static Json assignment(PlanStatus status, AssignmentStatus assignment) {
        List<Extension> extensions = status.snapshot().extensionsOf(assignment.assignment());
        Progress accepted = assignment.reports().accepted();
        return Json.object()
                .put("division", assignment.division().name())
                .put("role", assignment.assignment().role())
                .put("light", assignment.state().light())
                .put("state", assignment.state())
                .put("percent", assignment.percent())
                .put("text", accepted == null ? null : accepted.done())
                .put("problems", accepted == null ? null : accepted.problems())
                .put("next", accepted == null ? null : accepted.nextSteps())
                .put("updated", accepted == null ? null : accepted.on())
                .put("submitted", submitted(assignment.reports().pending()))
                .put("returned", returned(assignment.reports().returned()))
                .put("due", assignment.due())
                .put(
                        "extension",
                        extensions.isEmpty() ? null : ExtensionJson.of(extensions.get(extensions.size() - 1)));
    }

    private static Json submitted(Progress waiting) {
        return waiting == null
                ? null
                : Json.object()
                        .put("percent", waiting.percent())
                        .put("text", waiting.done())
                        .put("on", waiting.on());
    }

    private static Json returned(Progress sentBack) {
        return sentBack == null
                ? null
                : submitted(sentBack).put("reason", sentBack.review().note());
    }

    private static Json obligation(ObligationStatus obligation) {
        return DueJson.put(
                        Json.object().put("quote", obligation.obligation().quote()),
                        obligation.obligation().due())
                .put("owedBy", obligation.obligation().owedBy())
                .put("light", obligation.state().light())
                .put("state", obligation.state())
                .put("done", obligation.done())
                .put("open", obligation.open())
                .put("overdue", obligation.overdue())
                .put("nextDue", obligation.nextDue())
                .put("excused", obligation.obligation().excused());
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
