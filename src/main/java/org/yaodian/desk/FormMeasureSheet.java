package org.yaodian.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.exchange.FormColumn;
import org.yaodian.exchange.FormColumn.Type;
import org.yaodian.exchange.FormColumn.Use;
import org.yaodian.exchange.FormRow;
import org.yaodian.exchange.FormSheet;
import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.plan.WorkItem;
import org.yaodian.report.SheetText;

/** 整改: the open measures of a division, and the findings of it that have none yet. */
final class FormMeasureSheet {
    static final String NAME = "整改";
    static final String MEASURE = "整改措施";
    static final String PERSON = "责任人";
    static final String LIMIT = "整改时限";
    static final String RESULT = "完成情况";
    private static final int LONGEST = 5_000;
    private static final int LONGEST_NAME = 100;
    private static final String BETWEEN = ":";

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.locked("序号", Type.WHOLE, Use.LOCKED, 5),
            FormColumn.locked("事项", Type.TEXT, Use.LOCKED, 16),
            FormColumn.locked("问题编号", Type.WHOLE, Use.LABEL, 8),
            FormColumn.locked("措施编号", Type.WHOLE, Use.LABEL, 8),
            FormColumn.locked("存在问题", Type.TEXT, Use.WITNESS, 28),
            FormColumn.locked("原因分析", Type.TEXT, Use.LOCKED, 18),
            FormColumn.fill(MEASURE, Type.TEXT, Use.PREFILLED, 28, LONGEST),
            FormColumn.fill(PERSON, Type.WORD, Use.PREFILLED, 10, LONGEST_NAME),
            FormColumn.fill(LIMIT, Type.DATE, Use.PREFILLED, 11.5, 0),
            FormColumn.fill(RESULT, Type.TEXT, Use.BLANK, 28, LONGEST));

    private final List<FindingStanding> open;
    private final FindingBrowsing.Names names;

    FormMeasureSheet(Desk desk, LocalDate on) {
        FindingBrowsing browsing = new FindingBrowsing(desk);
        this.open = browsing.all(FindingQuery.all(on).withStates(FindingQuery.OPEN));
        this.names = browsing.names(open);
    }

    /** Which measure of which finding a row is about: what is its key. */
    record Subject(int finding, UUID measure) {
        String key() {
            return finding + BETWEEN + measure;
        }

        static Subject of(String key) {
            int between = key.indexOf(BETWEEN);
            return new Subject(
                    Integer.parseInt(key.substring(0, between)), UUID.fromString(key.substring(between + 1)));
        }
    }

    /** The division's sheet; empty where it has nothing to rectify. */
    Optional<FormSheet> of(UUID divisionId, String title) {
        List<FormRow> rows = new ArrayList<>();
        for (FindingStanding finding : open) {
            List<MeasureStanding> own = finding.measures().stream()
                    .filter(MeasureStanding::isOpen)
                    .filter(measure -> measure.rectification().divisionId().equals(divisionId))
                    .toList();
            own.forEach(measure -> rows.add(planned(finding, measure)));
            boolean bare = finding.measures().isEmpty()
                    && names.divisions()
                            .get(finding.finding().divisionId())
                            .heirId()
                            .equals(divisionId);
            if (bare) {
                rows.add(unplanned(finding));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormSheet(FormSheet.Kind.RECTIFICATIONS, "", NAME, title, COLUMNS, rows));
    }

    private FormRow planned(FindingStanding finding, MeasureStanding measure) {
        List<String> values =
                about(finding, Integer.toString(measure.rectification().number()));
        values.add(SheetText.forCell(measure.rectification().measure()));
        values.add(SheetText.forCell(measure.rectification().person()));
        values.add(measure.due().toString());
        values.add(null);
        List<String> held = new ArrayList<>(Collections.nCopies(COLUMNS.size(), null));
        held.set(COLUMNS.size() - 1, measure.result());
        Subject subject =
                new Subject(finding.finding().number(), measure.rectification().id());
        return new FormRow(
                subject.key(), itemOf(finding), measure.rectification().revision(), values, held);
    }

    private FormRow unplanned(FindingStanding finding) {
        List<String> values = about(finding, null);
        values.addAll(Collections.nCopies(COLUMNS.size() - values.size(), null));
        // the measure that is planned by the form gets this id, so that the same form plans it once
        UUID measure = UUID.nameUUIDFromBytes(("measure " + finding.finding().id()).getBytes(StandardCharsets.UTF_8));
        return FormRow.of(
                new Subject(finding.finding().number(), measure).key(),
                itemOf(finding),
                finding.finding().revision(),
                values);
    }

    private List<String> about(FindingStanding finding, String measure) {
        Finding found = finding.finding();
        WorkItem item = names.item(finding);
        return new ArrayList<>(Arrays.asList(
                item == null ? null : Integer.toString(item.number()),
                item == null ? null : SheetText.forCell(item.name()),
                Integer.toString(found.number()),
                measure,
                SheetText.forCell(found.problem()),
                SheetText.forCell(found.cause())));
    }

    private int itemOf(FindingStanding finding) {
        WorkItem item = names.item(finding);
        return item == null ? 0 : item.number();
    }
}
