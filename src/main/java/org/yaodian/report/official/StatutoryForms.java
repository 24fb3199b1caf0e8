package org.yaodian.report.official;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yaodian.plan.Refused;
import org.yaodian.register.statutory.FormCells;
import org.yaodian.register.statutory.FormPart;
import org.yaodian.register.statutory.Outcome;
import org.yaodian.register.statutory.StatutoryTable;
import org.yaodian.report.Cell;
import org.yaodian.report.Grid;
import org.yaodian.report.Grid.Place;

/** The tables of the statutory annual report as 国办公开办函〔2021〕30号 prints them; in a draft typed figures bear a star. */
public final class StatutoryForms {
    /** What a template calls the tables of parts two, three and four. */
    public static final String PART_TWO = "主动公开";

    public static final String PART_THREE = "依申请公开";
    public static final String PART_FOUR = "复议诉讼";

    private static final int LABELS = 3;
    private static final double[] LABEL_SHARES = {2.2, 5, 12.8};
    private static final double NUMBER_SHARE = 3.4;
    private static final String ORDINALS = "三四五六";

    private static final String LEGEND = "注：带 * 的数字为手工填报。";
    private static final String CHECK = "核对：";

    private final StatutoryTable table;
    private final boolean draft;
    private final Function<Refused, String> words;

    private StatutoryForms(StatutoryTable table, boolean draft, Function<Refused, String> words) {
        this.table = table;
        this.draft = draft;
        this.words = words;
    }

    /**
     * The tables by what a template calls them, in their order. The published form knows neither stars nor remarks: only
     * a draft bears them, with what they mean below each table.
     *
     * @param words how a remark is told
     */
    public static Map<String, Block.Form> of(StatutoryTable table, boolean draft, Function<Refused, String> words) {
        StatutoryForms forms = new StatutoryForms(table, draft, words);
        Map<String, Block.Form> all = new LinkedHashMap<>();
        all.put(PART_TWO, forms.form(FormPart.TWO, forms.partTwo()));
        all.put(PART_THREE, forms.form(FormPart.THREE, forms.partThree()));
        all.put(PART_FOUR, forms.form(FormPart.FOUR, forms.partFour()));
        return all;
    }

    private Block.Form form(FormPart part, Grid grid) {
        List<String> notes = new ArrayList<>();
        if (draft && table.hasTyped(part)) {
            notes.add(LEGEND);
        }
        if (draft) {
            table.remarks(part).forEach(remark -> notes.add(CHECK + words.apply(remark)));
        }
        return new Block.Form(grid, notes);
    }

    private Place number(String key) {
        StatutoryTable.Figure figure = table.figure(key);
        BigDecimal shown = figure.shown();
        if (shown == null) {
            return Place.of(Cell.blank()).showing(key);
        }
        return Place.of(draft && figure.marked() ? Cell.starred(shown) : Cell.decimal(shown))
                .showing(key);
    }

    private Grid partTwo() {
        List<List<Place>> rows = new ArrayList<>();
        rows.add(List.of(Place.heading("第二十条第（一）项").over(4, 1)));
        rows.add(List.of(
                Place.heading("信息内容"), Place.heading("本年制发件数"), Place.heading("本年废止件数"), Place.heading("现行有效件数")));
        rows.add(rules("规章", "two.regulation"));
        rows.add(rules("行政规范性文件", "two.normative"));
        rows.addAll(article("第二十条第（五）项", "本年处理决定数量"));
        rows.add(decisions("行政许可", "two.licence.decisions"));
        rows.addAll(article("第二十条第（六）项", "本年处理决定数量"));
        rows.add(decisions("行政处罚", "two.penalty.decisions"));
        rows.add(decisions("行政强制", "two.coercion.decisions"));
        rows.addAll(article("第二十条第（八）项", "本年收费金额（单位：万元）"));
        rows.add(decisions("行政事业性收费", "two.fee.amount"));
        return new Grid(List.of(1.3, 1.0, 1.0, 1.0), 0, rows);
    }

    private static List<List<Place>> article(String article, String what) {
        return List.of(
                List.of(Place.heading(article).over(4, 1)),
                List.of(Place.heading("信息内容"), Place.heading(what).over(LABELS, 1)));
    }

    private List<Place> rules(String name, String key) {
        return List.of(Place.name(name), number(key + ".issued"), number(key + ".abolished"), number(key + ".inForce"));
    }

    private List<Place> decisions(String name, String key) {
        return List.of(Place.name(name), number(key).over(LABELS, 1));
    }

    private Grid partThree() {
        List<List<Place>> rows = new ArrayList<>(applicants());
        rows.add(requests(FormCells.RECEIVED, Place.name("一、本年新收政府信息公开申请数量").over(LABELS, 1)));
        rows.add(requests(FormCells.CARRIED, Place.name("二、上年结转政府信息公开申请数量").over(LABELS, 1)));
        Place results = Place.of(Cell.text("三、本年度办理结果")).over(1, Outcome.values().length + 1);
        rows.add(requests(
                Outcome.GRANTED.key(),
                results,
                Place.name("（一）" + Outcome.GRANTED.printed()).over(2, 1)));
        rows.add(requests(
                Outcome.PARTLY.key(),
                Place.name("（二）" + Outcome.PARTLY.printed()).over(2, 1)));
        for (Outcome.Group group : Outcome.Group.values()) {
            rows.addAll(group(group));
        }
        rows.add(requests(FormCells.TOTAL, Place.name("（七）总计").over(2, 1)));
        rows.add(requests(FormCells.PENDING, Place.name("四、结转下年度继续办理").over(LABELS, 1)));
        List<Double> shares = new ArrayList<>();
        for (double share : LABEL_SHARES) {
            shares.add(share);
        }
        FormCells.columns().forEach((key, name) -> shares.add(NUMBER_SHARE));
        return new Grid(shares, 3, rows);
    }

    private static List<List<Place>> applicants() {
        List<String> names = List.copyOf(FormCells.columns().values());
        int last = names.size() - 1;
        Place check = Place.heading("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）").over(LABELS, 3);
        return List.of(
                List.of(check, Place.heading("申请人情况").over(names.size(), 1)),
                List.of(
                        Place.heading(names.get(0)).over(1, 2),
                        Place.heading("法人或其他组织").over(last - 1, 1),
                        Place.heading(names.get(last)).over(1, 2)),
                names.subList(1, last).stream().map(Place::heading).toList());
    }

    private List<List<Place>> group(Outcome.Group group) {
        List<Outcome> outcomes = group.outcomes();
        String name = "（" + ORDINALS.charAt(group.ordinal()) + "）" + group.chinese();
        List<List<Place>> rows = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Place own = Place.name((i + 1) + "．" + outcomes.get(i).printed());
            String key = outcomes.get(i).key();
            rows.add(
                    i == 0
                            ? requests(key, Place.of(Cell.text(name)).over(1, outcomes.size()), own)
                            : requests(key, own));
        }
        return rows;
    }

    private List<Place> requests(String row, Place... labels) {
        List<Place> places = new ArrayList<>(List.of(labels));
        FormCells.columns().keySet().forEach(column -> places.add(number(FormCells.request(row, column))));
        return places;
    }

    private Grid partFour() {
        List<Place> rulings = FormCells.rulings().stream().map(Place::heading).toList();
        int each = rulings.size();
        List<Place> second = new ArrayList<>();
        rulings.forEach(ruling -> second.add(ruling.over(1, 2)));
        second.add(Place.heading("未经复议直接起诉").over(each, 1));
        second.add(Place.heading("复议后起诉").over(each, 1));
        List<Place> third = new ArrayList<>(rulings);
        third.addAll(rulings);
        List<Place> numbers = FormCells.lawsuits().stream().map(this::number).toList();
        return new Grid(
                numbers.stream().map(number -> 1.0).toList(),
                3,
                List.of(
                        List.of(
                                Place.heading("行政复议").over(each, 1),
                                Place.heading("行政诉讼").over(2 * each, 1)),
                        second,
                        third,
                        numbers));
    }
}
