package org.yaodian.report.official;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yaodian.plan.PlanStatus;
import org.yaodian.register.RegisterStanding;
import org.yaodian.register.statutory.FormCell;
import org.yaodian.register.statutory.FormCells;
import org.yaodian.register.statutory.Outcome;
import org.yaodian.register.statutory.StatutoryTable;

/** What the wording of the statutory annual report may say: how the plan stands, the figures of its tables, what was typed. */
public final class StatutoryFacts {
    private static final Pattern OFFICE_OF = Pattern.compile("^(.+(?:厅|局|委|委员会|部|院))办公[室厅]$");

    private final StatutoryTable table;
    private final boolean draft;

    private StatutoryFacts(StatutoryTable table, boolean draft) {
        this.table = table;
        this.draft = draft;
    }

    /**
     * @param draft whether what was typed by hand is marked so, and what does not fit is told
     * @param remarks what does not fit in the tables, each in a sentence
     */
    public static Map<String, Object> of(
            PlanStatus status,
            List<RegisterStanding> registers,
            String madeBy,
            StatutoryTable table,
            boolean draft,
            List<String> remarks) {
        Map<String, Object> facts = PlanFacts.of(status, registers, madeBy, "");
        facts.put("单位", organ(status.snapshot().plan().issuer()));
        facts.putAll(new StatutoryFacts(table, draft).all(remarks).map());
        return facts;
    }

    /** The report is the organ's own (条例第五十条): 某省民政厅, though its 办公室 issued the plan. */
    public static String organ(String issuer) {
        return issuer == null ? "" : OFFICE_OF.matcher(issuer.strip()).replaceFirst("$1");
    }

    private Facts all(List<String> remarks) {
        Facts facts = new Facts()
                .put("制发数", shown(FormCells.ISSUED))
                .put("废止数", shown(FormCells.ABOLISHED))
                .put("有效数", shown(FormCells.IN_FORCE))
                .put("新收数", requests(FormCells.RECEIVED))
                .put("上年结转数", requests(FormCells.CARRIED))
                .put("申请办结数", requests(FormCells.TOTAL))
                .put("结转下年数", requests(FormCells.PENDING))
                .put("予以公开数", requests(Outcome.GRANTED.key()))
                .put("部分公开数", requests(Outcome.PARTLY.key()))
                .put("有手工填报", draft && table.hasTyped())
                .list("核对", draft ? remarks : List.of(), remark -> new Facts().put("内容", remark));
        for (Outcome.Group group : Outcome.Group.values()) {
            facts.put(group.chinese() + "数", of(group));
        }
        paragraphs(facts, "第一部分", FormCells.PART_ONE);
        paragraphs(facts, "第五部分", FormCells.PART_FIVE);
        paragraphs(facts, "第六部分", FormCells.PART_SIX);
        return facts;
    }

    /** What was typed for a part, paragraph by paragraph; in a draft the last one knows that it is 末. */
    private void paragraphs(Facts facts, String name, String key) {
        List<String> paragraphs = table.text(key).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<Integer> places = IntStream.range(0, paragraphs.size()).boxed().toList();
        facts.list(
                name,
                places,
                place -> new Facts().put("段", paragraphs.get(place)).put("末", draft && place == paragraphs.size() - 1));
    }

    private String requests(String row) {
        return shown(FormCells.request(row, FormCells.TOTAL));
    }

    private String of(Outcome.Group group) {
        return group.outcomes().stream()
                .map(outcome -> table.figure(FormCells.request(outcome.key(), FormCells.TOTAL))
                        .shown())
                .reduce(BigDecimal::add)
                .map(FormCell::shown)
                .orElseThrow();
    }

    private String shown(String key) {
        return FormCell.shown(table.figure(key).shown());
    }
}
