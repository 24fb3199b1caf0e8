package org.yaodian.report.official;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.InspectionResult;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.lookback.Rate;
import org.yaodian.lookback.RoundFacts;
import org.yaodian.plan.Plan;
import org.yaodian.report.SheetWords;

/** What look-backs of a plan came to by a day, for the wording of 回头看情况报告 and 整改通知单. */
public final class LookBackFacts {
    private LookBackFacts() {}

    /**
     * A round with its figures.
     *
     * @param missing the divisions of which something was not seen yet
     * @param rate of all its findings
     * @param byDivision the same for each division that has any, under its name, in the office's order
     */
    public record Round(RoundFacts facts, List<String> missing, Rate rate, Map<String, Rate> byDivision) {}

    /**
     * An open finding.
     *
     * @param of the year that was looked at
     * @param item what it is about, null for nothing in particular
     * @param seen what was seen there, null where it was not inspected
     * @param repeats the number of the finding that it repeats, null for none
     */
    public record Open(FindingStanding standing, int of, String item, String division, String seen, Integer repeats) {}

    /** @param open in the order of their numbers */
    public static Map<String, Object> of(Plan plan, LocalDate on, String madeBy, List<Round> rounds, List<Open> open) {
        return PlanFacts.head(plan, on, madeBy)
                .list("轮次", rounds, round -> round(round, rounds.indexOf(round)))
                .put("下一序", Facts.ordinal(rounds.size() + 1))
                .list("未销号", open, LookBackFacts::open)
                .map();
    }

    private static Facts round(Round round, int place) {
        Map<InspectionResult, Long> results = round.facts().latest().values().stream()
                .collect(Collectors.groupingBy(inspection -> inspection.result(), Collectors.counting()));
        Facts facts = figures(round.rate())
                .put("序", Facts.ordinal(place + 1))
                .put("所看年度", round.facts().round().of())
                .put("开始日期", round.facts().round().on())
                .put("应检查数", round.facts().expected().size())
                .put("已检查数", round.facts().inspected())
                .list("未报处室", round.missing(), name -> new Facts().put("名称", name))
                .list(
                        "处室",
                        List.copyOf(round.byDivision().entrySet()),
                        entry -> figures(entry.getValue()).put("名称", entry.getKey()));
        for (InspectionResult result : InspectionResult.values()) {
            facts.put(result.chinese() + "数", results.getOrDefault(result, 0L));
        }
        return facts;
    }

    private static Facts figures(Rate rate) {
        return new Facts()
                .put("问题数", rate.findings())
                .put("销号数", rate.closedOut())
                .put("按时数", rate.inTime())
                .put("反复数", rate.repeated())
                .put("销号率", percent(rate.closedRate()))
                .put("按时率", percent(rate.inTimeRate()))
                .put("反复率", percent(rate.repeatRate()));
    }

    /** A dash where there is nothing to have a share of. */
    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "—" : Facts.percent(share.getAsDouble());
    }

    private static Facts open(Open open) {
        List<MeasureStanding> measures = open.standing().measures().stream()
                .filter(measure -> measure.stage() != MeasureStanding.Stage.WITHDRAWN)
                .sorted(Comparator.comparing(measure -> measure.rectification().number()))
                .toList();
        return new Facts()
                .put("编号", open.standing().finding().number())
                .put("所看年度", open.of())
                .put("事项", open.item())
                .put("处室", open.division())
                .put("检查", open.seen())
                .put("问题", open.standing().finding().problem())
                .put("原因", open.standing().finding().cause())
                .put("反复", open.repeats())
                .put("状态", SheetWords.of(open.standing()))
                .put(
                        "退回次数",
                        open.standing().sentBack() == 0 ? "" : open.standing().sentBack())
                .put("时限", open.standing().limit())
                .put(
                        "措施",
                        measures.stream()
                                .map(measure -> measure.rectification().measure())
                                .collect(Collectors.joining("\n")))
                .put(
                        "责任人",
                        measures.stream()
                                .map(measure -> measure.rectification().person())
                                .distinct()
                                .collect(Collectors.joining("、")));
    }
}
