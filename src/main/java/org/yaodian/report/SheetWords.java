package org.yaodian.report;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingState;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Role;
import org.yaodian.plan.State;

/** The words that the sheets use for what the records say. Always Chinese: the paper is. */
public final class SheetWords {
    /** 《…工作要点及任务分工》 is the plan and its breakdown; a sheet's name follows the plan's alone. */
    private static final Pattern BREAKDOWN = Pattern.compile("(?<=.)及(任务分工|任务分解|责任分工|分工方案)(方案|表)?$");

    private SheetWords() {}

    public static String of(State state) {
        return switch (state) {
            case NOT_BEGUN -> "未启动";
            case ON_COURSE -> "正常";
            case DUE_SOON -> "临期";
            case OVERDUE -> "逾期";
            case DONE -> "完成";
            case DONE_LATE -> "逾期完成";
        };
    }

    public static String of(Role role) {
        return switch (role) {
            case LEAD -> "牵头";
            case SUPPORT -> "配合";
            case IMPLEMENT -> "落实";
        };
    }

    public static String of(FindingState state) {
        return switch (state) {
            case OPEN -> "待整改";
            case RECTIFYING -> "整改中";
            case SUBMITTED -> "待验收";
            case CLOSED_OUT -> "已销号";
            case VOIDED -> "已作废";
        };
    }

    /** How far the review of the latest report is (审核情况). */
    static String review(PlanSnapshot.Reports reports) {
        Progress latest = reports.pending() == null ? reports.accepted() : reports.pending();
        if (latest == null) {
            return "未报送";
        }
        return switch (latest.state()) {
            case DRAFTED -> "草稿";
            case SUBMITTED -> "待审核";
            case ACCEPTED -> "已审核";
            case RETURNED -> "已退回";
        };
    }

    public static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The title of a plan's sheet: the plan's own and the sheet's name. */
    public static String title(String plan, String sheet) {
        return BREAKDOWN.matcher(plan).replaceFirst("") + sheet;
    }

    /** What stands behind a title that tells a part of the plan alone; nothing for the whole, which is told as empty. */
    public static String ofPart(String part) {
        return part.isEmpty() ? "" : "（" + part + "）";
    }

    /** How far a finding is, with its light's word where a limit presses: 整改中（逾期）. */
    public static String of(FindingStanding finding) {
        State light = finding.light();
        boolean presses = light == State.DUE_SOON || light == State.OVERDUE;
        return presses ? of(finding.state()) + "（" + of(light) + "）" : of(finding.state());
    }
}
