package org.yaodian.report.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Division;
import org.yaodian.plan.DivisionStanding;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.Limit;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Role;
import org.yaodian.plan.Section;
import org.yaodian.plan.State;
import org.yaodian.register.RegisterStanding;
import org.yaodian.report.AssignedNames;
import org.yaodian.report.SheetWords;

/**
 * How a plan stands on a day, for the wording of a document: the same figures that the sheets show, for they are counted
 * from the same status.
 */
public final class PlanFacts {
    private static final Map<State, String> STATES = Map.of(
            State.DONE, "完成数",
            State.DONE_LATE, "逾期完成数",
            State.ON_COURSE, "正常数",
            State.DUE_SOON, "临期数",
            State.OVERDUE, "逾期数",
            State.NOT_BEGUN, "未启动数");

    private final PlanStatus status;
    private final List<RegisterStanding> registers;
    private final LocalDate on;
    private final AssignedNames names;

    private PlanFacts(PlanStatus status, List<RegisterStanding> registers) {
        this.status = status;
        this.registers = registers;
        this.on = status.snapshot().on();
        this.names = new AssignedNames(status.snapshot());
    }

    /**
     * For 落实情况报告, 工作通报 and 催办单.
     *
     * @param registers how they stand on the same day
     * @param part what part of the plan the status is, empty for the whole
     */
    public static Map<String, Object> of(
            PlanStatus status, List<RegisterStanding> registers, String madeBy, String part) {
        return new PlanFacts(status, registers).all(madeBy).put("范围", part).map();
    }

    private Facts all(String madeBy) {
        List<Call> late = calls(State.OVERDUE);
        List<Call> soon = calls(State.DUE_SOON);
        return counted(head(status.snapshot().plan(), on, madeBy), status.items())
                .put("事项总数", status.items().size())
                .put("处室数", owing().size())
                .put("板块数", sections().size())
                .put("完成率", Facts.percent(status.completion()))
                .put("未报数", silent().size())
                .put("逾期条数", late.size())
                .put("临期条数", soon.size())
                .list("板块", List.copyOf(sections().entrySet()), entry -> section(entry.getKey(), entry.getValue()))
                .list("逾期事项", late, this::call)
                .list("临期事项", soon, this::call)
                .list("处室", byStanding(), this::division)
                .list("未报处室", silent(), division -> new Facts().put("名称", division.name()))
                .list("催办处室", called(), this::called)
                .texts("问题", said(Progress::problems))
                .texts("打算", said(Progress::nextSteps))
                .put("下一序", Facts.ordinal(sections().size() + 2))
                .put("再下一序", Facts.ordinal(sections().size() + 3));
    }

    /** What every document may say of its plan. */
    static Facts head(Plan plan, LocalDate on, String madeBy) {
        return new Facts()
                .put("计划", plan.title())
                .put("要点", SheetWords.title(plan.title(), ""))
                .put("年度", plan.year())
                .put("文号", plan.docNumber())
                .put("单位", plan.issuer())
                .put("截至日期", on)
                .put("制表人", madeBy);
    }

    private Map<Section, List<ItemStatus>> sections() {
        return status.items().stream()
                .collect(Collectors.groupingBy(
                        item -> item.section() == null ? new Section(null, 0, null, 0, "", 1, "未分板块") : item.section(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private List<DivisionStanding> owing() {
        return DivisionStanding.of(status).stream()
                .filter(standing -> !standing.owed().isEmpty())
                .toList();
    }

    private Facts section(Section section, List<ItemStatus> items) {
        int place = List.copyOf(sections().keySet()).indexOf(section);
        return counted(new Facts(), items)
                .put("序", Facts.ordinal(place + 2))
                .put("标题", section.title())
                .put("事项总数", items.size())
                .put(
                        "完成率",
                        Facts.percent(items.stream()
                                .mapToDouble(ItemStatus::completion)
                                .average()
                                .orElse(0)))
                .list("事项", items, this::item);
    }

    private Facts item(ItemStatus item) {
        List<AssignmentStatus> reporting = item.assignments().stream()
                .filter(assignment -> assignment.reports().accepted() != null)
                .filter(assignment -> !assignment.reports().accepted().done().isBlank())
                .toList();
        return new Facts()
                .put("编号", item.item().number())
                .put("中文编号", Facts.ordinal(item.item().number()))
                .put("标题", item.item().name())
                .put("牵头", names.leads(item.item()))
                .put("落实", names.others(item.item()))
                .put("状态", SheetWords.of(item.state()))
                .put("完成率", Facts.percent(item.completion()))
                .put("时限", item.due())
                .put("办结日期", item.item().closedOn())
                .list("进展", reporting, this::word)
                .list("台账", registersOf(item), PlanFacts::register);
    }

    private List<RegisterStanding> registersOf(ItemStatus item) {
        return registers.stream()
                .filter(register -> register.entries() > 0 && register.item() != null)
                .filter(register -> register.item().id().equals(item.item().id()))
                .toList();
    }

    private static Facts register(RegisterStanding register) {
        return new Facts()
                .put("名称", register.definition().body().name().chinese())
                .put("收到数", register.entries())
                .put("办结数", register.entries() - register.open())
                .put("在办数", register.open())
                .put("有逾期", register.overdue() > 0)
                .put("逾期数", register.overdue());
    }

    private Facts word(AssignmentStatus assignment) {
        Progress progress = assignment.reports().accepted();
        return new Facts()
                .put("处室", assignment.division().name())
                .put("完成率", progress.percent() + "%")
                .put("内容", sentence(progress.done()))
                .put("问题", sentence(progress.problems()))
                .put("打算", sentence(progress.nextSteps()));
    }

    /** Ends with a mark, as a sentence on paper does. */
    private static String sentence(String text) {
        String said = text == null ? "" : text.strip();
        return said.isEmpty() || "。！？；.!?;".indexOf(said.charAt(said.length() - 1)) >= 0 ? said : said + "。";
    }

    private Stream<Facts> said(Function<Progress, String> what) {
        return status.items().stream()
                .flatMap(item -> item.assignments().stream()
                        .filter(assignment -> assignment.reports().accepted() != null)
                        .filter(assignment -> {
                            String text = what.apply(assignment.reports().accepted());
                            return text != null && !text.isBlank();
                        })
                        .map(assignment -> new Facts()
                                .put("事项", item.item().name())
                                .put("编号", item.item().number())
                                .put("处室", assignment.division().name())
                                .put(
                                        "内容",
                                        sentence(what.apply(assignment.reports().accepted())))));
    }

    /**
     * Something that is late or soon will be.
     *
     * @param date null for what has no date: a standing duty of which nothing was heard for a quarter
     */
    private record Call(ItemStatus item, String what, LocalDate date, State state, List<Division> owing) {}

    private List<Call> calls(State state) {
        Map<UUID, ItemStatus> items = status.items().stream()
                .collect(Collectors.toMap(item -> item.item().id(), Function.identity()));
        List<Call> calls = status.open().stream()
                .filter(limit -> limit.state() == state)
                .map(limit -> new Call(items.get(limit.item().id()), what(limit), limit.date(), state, limit.owing()))
                .collect(Collectors.toCollection(ArrayList::new));
        for (ItemStatus item : status.items()) {
            List<Division> owing = answering(item);
            item.obligations().stream()
                    .filter(obligation -> item.item().closedOn() == null
                            && obligation.state() == state
                            && obligation.nextDue() == null)
                    .forEach(obligation ->
                            calls.add(new Call(item, obligation.obligation().quote(), null, state, owing)));
        }
        return calls;
    }

    /** Who is asked for what the item owes as a whole: those who lead it, all where nobody does. */
    private static List<Division> answering(ItemStatus item) {
        List<AssignmentStatus> leads = item.withRole(Role.LEAD);
        return (leads.isEmpty() ? item.assignments() : leads)
                .stream().map(AssignmentStatus::division).toList();
    }

    /** As the document prints them where all of the item's divisions are meant. */
    private String named(Call call) {
        // of a division alone the status has no other's assignments, the plan has
        boolean all = call.owing().size()
                == status.snapshot().assignmentsOf(call.item().item()).size();
        return all
                ? Stream.of(
                                names.leads(call.item().item()),
                                names.others(call.item().item()))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining("、"))
                : call.owing().stream().map(Division::name).collect(Collectors.joining("、"));
    }

    private Facts call(Call call) {
        LocalDate date = call.date();
        Facts facts = new Facts()
                .put("编号", call.item().item().number())
                .put("标题", call.item().item().name())
                .put("要求", call.what())
                .put("时限", date)
                .put("状态", SheetWords.of(call.state()))
                .put("处室", named(call));
        if (date == null) {
            return facts.put("工作日", "");
        }
        boolean past = date.isBefore(on);
        return facts.put("工作日", status.calendar().workingDaysBetween(past ? date : on, past ? on : date));
    }

    private static String what(Limit limit) {
        if (limit.entries() == null) {
            return limit.obligation().quote();
        }
        String many = limit.entries().count() > 1 ? "等" + limit.entries().count() + "件" : "";
        return limit.entries().name().chinese() + " " + limit.entries().label() + many;
    }

    /** The best first, those alike in the office's order. */
    private List<DivisionStanding> byStanding() {
        return owing().stream()
                .sorted(Comparator.comparingDouble(DivisionStanding::completion).reversed())
                .toList();
    }

    private Facts division(DivisionStanding standing) {
        Map<State, Integer> counts = standing.countByState();
        return new Facts()
                .put("名称", standing.division().name())
                .put("承担数", standing.owed().size())
                .put("完成数", counts.getOrDefault(State.DONE, 0))
                .put("临期数", counts.getOrDefault(State.DUE_SOON, 0))
                .put("逾期数", counts.getOrDefault(State.OVERDUE, 0))
                .put("完成率", Facts.percent(standing.completion()))
                .put("最近报送", standing.lastWord());
    }

    /** Those that owe something and never had a word accepted. */
    private List<Division> silent() {
        return owing().stream()
                .filter(standing -> standing.lastWord() == null)
                .map(DivisionStanding::division)
                .toList();
    }

    private List<DivisionStanding> called() {
        return owing().stream()
                .filter(standing -> !callsOf(standing.division().id()).isEmpty())
                .toList();
    }

    private List<Call> callsOf(UUID division) {
        return Stream.of(State.OVERDUE, State.DUE_SOON)
                .flatMap(state -> calls(state).stream())
                .filter(call ->
                        call.owing().stream().anyMatch(owing -> owing.id().equals(division)))
                .toList();
    }

    private Facts called(DivisionStanding standing) {
        List<Call> calls = callsOf(standing.division().id());
        long late = calls.stream().filter(call -> call.state() == State.OVERDUE).count();
        Map<UUID, AssignmentStatus> own = standing.owed().stream()
                .collect(Collectors.toMap(owed -> owed.item().item().id(), owed -> owed.assignment()));
        return new Facts()
                .put("名称", standing.division().name())
                .put("逾期数", late)
                .put("临期数", calls.size() - late)
                .list("催办", calls, call -> {
                    AssignmentStatus assignment = own.get(call.item().item().id());
                    return call(call)
                            .put("完成率", assignment == null ? "" : assignment.percent() + "%")
                            .put("逾期", call.state() == State.OVERDUE);
                });
    }

    /** How many items stand where, under 办结数, 正常数 and so on. */
    private static Facts counted(Facts facts, Collection<ItemStatus> items) {
        STATES.forEach((state, name) -> facts.put(
                name, items.stream().filter(item -> item.state() == state).count()));
        facts.put("有逾期办结", items.stream().anyMatch(item -> item.state() == State.DONE_LATE));
        return facts.put(
                "全部办结数", items.stream().filter(item -> item.state().isDone()).count());
    }
}
