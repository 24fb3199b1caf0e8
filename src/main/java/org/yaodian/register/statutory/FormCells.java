package org.yaodian.register.statutory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.plan.Refused;

/** All cells of the statutory annual report (国办公开办函〔2021〕30号), part by part. */
public final class FormCells {
    /** Rows of part three besides the outcomes. */
    public static final String RECEIVED = "received";

    public static final String CARRIED = "carried";
    public static final String TOTAL = "total";
    public static final String PENDING = "pending";

    public static final String PART_ONE = "part.one.text";
    public static final String PART_FIVE = "part.five.text";
    public static final String PART_SIX = "part.six.text";

    public static final String ISSUED = "two.normative.issued";
    public static final String ABOLISHED = "two.normative.abolished";
    public static final String IN_FORCE = "two.normative.inForce";

    private static final Map<String, String> LAWSUITS = new LinkedHashMap<>();
    private static final Map<String, String> RULINGS = new LinkedHashMap<>();
    private static final Map<String, FormCell> ALL = new LinkedHashMap<>();

    static {
        LAWSUITS.put("review", "行政复议");
        LAWSUITS.put("suit.direct", "行政诉讼 未经复议直接起诉");
        LAWSUITS.put("suit.afterReview", "行政诉讼 复议后起诉");
        RULINGS.put("upheld", "结果维持");
        RULINGS.put("corrected", "结果纠正");
        RULINGS.put("other", "其他结果");
        RULINGS.put("pending", "尚未审结");
        text(PART_ONE, "第一部分 总体情况");
        partTwo();
        partThree();
        partFour();
        text(PART_FIVE, "第五部分 存在的主要问题及改进情况");
        text(PART_SIX, "第六部分 其他需要报告的事项");
    }

    private FormCells() {}

    private static void text(String key, String name) {
        add(key, name, FormCell.Kind.TEXT, false, List.of());
    }

    private static void partTwo() {
        for (String rules : List.of("regulation", "normative")) {
            boolean counted = rules.equals("normative");
            String name = "第二部分 " + (counted ? "行政规范性文件" : "规章") + " ";
            add("two." + rules + ".issued", name + "本年制发件数", FormCell.Kind.COUNT, counted, List.of());
            add("two." + rules + ".abolished", name + "本年废止件数", FormCell.Kind.COUNT, counted, List.of());
            add("two." + rules + ".inForce", name + "现行有效件数", FormCell.Kind.COUNT, counted, List.of());
        }
        add("two.licence.decisions", "第二部分 行政许可 本年处理决定数量", FormCell.Kind.COUNT, false, List.of());
        add("two.penalty.decisions", "第二部分 行政处罚 本年处理决定数量", FormCell.Kind.COUNT, false, List.of());
        add("two.coercion.decisions", "第二部分 行政强制 本年处理决定数量", FormCell.Kind.COUNT, false, List.of());
        add("two.fee.amount", "第二部分 行政事业性收费 本年收费金额（万元）", FormCell.Kind.AMOUNT, false, List.of());
    }

    private static void partThree() {
        row(RECEIVED, "本年新收");
        row(CARRIED, "上年结转");
        for (Outcome outcome : Outcome.values()) {
            row(outcome.key(), outcome.choice());
        }
        List<String> outcomes =
                Arrays.stream(Outcome.values()).map(Outcome::key).toList();
        for (Applicant applicant : Applicant.values()) {
            List<String> parts = outcomes.stream()
                    .map(outcome -> request(outcome, applicant.key()))
                    .toList();
            add(
                    request(TOTAL, applicant.key()),
                    "第三部分 办理结果总计 " + applicant.chinese(),
                    FormCell.Kind.COUNT,
                    true,
                    List.of(parts));
        }
        List<String> ofRows =
                outcomes.stream().map(outcome -> request(outcome, TOTAL)).toList();
        add(request(TOTAL, TOTAL), "第三部分 办理结果总计 总计", FormCell.Kind.COUNT, true, List.of(applicants(TOTAL), ofRows));
        row(PENDING, "结转下年度继续办理");
    }

    private static void row(String row, String name) {
        for (Applicant applicant : Applicant.values()) {
            add(
                    request(row, applicant.key()),
                    "第三部分 " + name + " " + applicant.chinese(),
                    FormCell.Kind.COUNT,
                    true,
                    List.of());
        }
        add(request(row, TOTAL), "第三部分 " + name + " 总计", FormCell.Kind.COUNT, true, List.of(applicants(row)));
    }

    private static List<String> applicants(String row) {
        return Arrays.stream(Applicant.values())
                .map(applicant -> request(row, applicant.key()))
                .toList();
    }

    private static void partFour() {
        LAWSUITS.forEach((lawsuit, name) -> {
            RULINGS.forEach((ruling, word) ->
                    add(lawsuit(lawsuit, ruling), "第四部分 " + name + " " + word, FormCell.Kind.COUNT, false, List.of()));
            List<String> parts = RULINGS.keySet().stream()
                    .map(ruling -> lawsuit(lawsuit, ruling))
                    .toList();
            add(lawsuit(lawsuit, TOTAL), "第四部分 " + name + " 总计", FormCell.Kind.COUNT, false, List.of(parts));
        });
    }

    private static void add(String key, String name, FormCell.Kind kind, boolean counted, List<List<String>> sums) {
        ALL.put(key, new FormCell(key, name, kind, counted, sums));
    }

    /** The key of a cell of part three, by row and column. */
    public static String request(String row, String column) {
        return "three." + row + "." + column;
    }

    private static String lawsuit(String lawsuit, String ruling) {
        return "four." + lawsuit + "." + ruling;
    }

    /** The columns of part three by their keys: the applicants and 总计. */
    public static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Applicant applicant : Applicant.values()) {
            columns.put(applicant.key(), applicant.chinese());
        }
        columns.put(TOTAL, "总计");
        return columns;
    }

    /** The cells of part four in their order: 行政复议, 未经复议直接起诉, 复议后起诉, each with its five. */
    public static List<String> lawsuits() {
        return LAWSUITS.keySet().stream()
                .flatMap(lawsuit -> Stream.concat(RULINGS.keySet().stream(), Stream.of(TOTAL))
                        .map(ruling -> lawsuit(lawsuit, ruling)))
                .toList();
    }

    /** The words above {@link #lawsuits}. */
    public static List<String> rulings() {
        return Stream.concat(RULINGS.values().stream(), Stream.of("总计")).toList();
    }

    /** In the order of the form, what is summed up before its sum but for 总计 of part three. */
    public static List<FormCell> all() {
        return new ArrayList<>(ALL.values());
    }

    /** @throws Refused with where the keys are told when there is no such cell */
    public static FormCell named(String key) {
        FormCell cell = ALL.get(key.strip());
        if (cell == null) {
            String part = key.strip().split("\\.", -1)[0];
            String near = ALL.keySet().stream()
                    .filter(known -> known.startsWith(part + "."))
                    .collect(Collectors.joining(" "));
            throw new Refused(
                    "statutory.noCell", key, near.isEmpty() ? String.join(" ", PART_ONE, PART_FIVE, PART_SIX) : near);
        }
        return cell;
    }
}
