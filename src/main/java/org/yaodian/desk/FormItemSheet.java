package org.yaodian.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.yaodian.exchange.FormColumn;
import org.yaodian.exchange.FormColumn.Type;
import org.yaodian.exchange.FormColumn.Use;
import org.yaodian.exchange.FormRow;
import org.yaodian.exchange.FormSheet;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.ObligationStatus;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Progress;
import org.yaodian.report.DueWords;
import org.yaodian.report.SheetText;
import org.yaodian.report.SheetWords;

/** 填报: the open items of a division, with what it is to tell of each. */
final class FormItemSheet {
    static final String NAME = "填报";
    static final String PERCENT = "完成率(%)";
    static final String DONE = "进展情况";
    static final String PROBLEMS = "存在问题";
    static final String NEXT = "下步打算";
    static final String EXPECTED = "预计完成日期";
    static final String UNTIL = "申请延期至";
    static final String REASON = "延期理由";
    /** How long a text may be in a cell; a report may be longer when it is told in the window. */
    private static final int LONGEST = 5_000;

    private static final int LONGEST_REASON = 500;

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.locked("序号", Type.WHOLE, Use.LABEL, 5),
            FormColumn.locked("工作任务", Type.TEXT, Use.WITNESS, 16),
            FormColumn.locked("具体要求", Type.TEXT, Use.LOCKED, 32),
            FormColumn.locked("责任类型", Type.WORD, Use.LOCKED, 6),
            FormColumn.locked("完成时限", Type.TEXT, Use.LOCKED, 14),
            FormColumn.locked("上次状态", Type.WORD, Use.LOCKED, 7.5),
            FormColumn.locked("上次完成率", Type.PERCENT, Use.LOCKED, 7.5),
            FormColumn.fill(PERCENT, Type.PERCENT, Use.BLANK, 8, 0),
            FormColumn.fill(DONE, Type.TEXT, Use.BLANK, 28, LONGEST),
            FormColumn.fill(PROBLEMS, Type.TEXT, Use.BLANK, 18, LONGEST),
            FormColumn.fill(NEXT, Type.TEXT, Use.BLANK, 18, LONGEST),
            FormColumn.fill(EXPECTED, Type.DATE, Use.BLANK, 11.5, 0),
            FormColumn.fill(UNTIL, Type.DATE, Use.BLANK, 11.5, 0),
            FormColumn.fill(REASON, Type.TEXT, Use.BLANK, 16, LONGEST_REASON));

    private final PlanStatus status;
    private final PlanSnapshot known;
    private final DueWords words;

    /**
     * @param status as of the day that the form tells
     * @param known the same plan with everything that is known, whatever the day
     */
    FormItemSheet(PlanStatus status, PlanSnapshot known) {
        this.status = status;
        this.known = known;
        this.words = new DueWords(Locale.CHINESE, status.snapshot().plan().year(), status.calendar());
    }

    /** The division's sheet; it has no rows where the division owes nothing. */
    FormSheet of(UUID divisionId, String title) {
        List<FormRow> rows = new ArrayList<>();
        for (ItemStatus item : status.items()) {
            item.assignments().stream()
                    .filter(assignment -> assignment.division().id().equals(divisionId))
                    .filter(assignment -> item.item().closedOn() == null)
                    .forEach(assignment -> rows.add(row(item, assignment)));
        }
        return new FormSheet(FormSheet.Kind.ITEMS, "", NAME, title, COLUMNS, rows);
    }

    private FormRow row(ItemStatus item, AssignmentStatus assignment) {
        List<String> values = new ArrayList<>(Arrays.asList(
                Integer.toString(item.item().number()),
                SheetText.forCell(item.item().name()),
                SheetText.forCell(item.item().text()),
                SheetWords.of(assignment.assignment().role()),
                words.full(item.obligations().stream()
                        .map(ObligationStatus::obligation)
                        .toList()),
                SheetWords.of(assignment.state()),
                Integer.toString(assignment.percent())));
        int locked = values.size();
        values.addAll(Collections.nCopies(COLUMNS.size() - locked, null));
        List<String> held = new ArrayList<>(Collections.nCopies(COLUMNS.size(), null));
        Progress last = known.reportsOn(assignment.assignment()).last();
        if (last != null) {
            held.set(locked, Integer.toString(last.percent()));
            held.set(locked + 1, last.done());
            held.set(locked + 2, last.problems());
            held.set(locked + 3, last.nextSteps());
        }
        int revision = last == null ? 0 : last.number();
        return new FormRow(assignment.assignment().id().toString(), item.item().number(), revision, values, held);
    }
}
