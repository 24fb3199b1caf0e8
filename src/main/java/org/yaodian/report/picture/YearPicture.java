package org.yaodian.report.picture;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.yaodian.plan.Limit;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.State;
import org.yaodian.report.SheetWords;

/** The year: twelve months, a mark for each limit in its light, and a line for the day that is told. */
public final class YearPicture implements Picture {
    private static final int MARGIN = 32;
    private static final int HEAD = 66;
    private static final int MONTH = 84;
    private static final int MONTHS = 12;
    private static final int MARK = 10;
    private static final int STEP = 13;
    private static final int A_ROW = 6;
    private static final int LEAST_ROWS = 3;
    private static final int LEGEND = 40;

    private final PlanStatus status;
    private final String part;
    private final int year;

    /** @param part what part of the plan the status is, empty for the whole */
    public YearPicture(PlanStatus status, String part) {
        this.part = part;
        this.status = status;
        this.year = status.snapshot().plan().year();
    }

    @Override
    public String title() {
        return SheetWords.title(status.snapshot().plan().title(), "全年时限" + SheetWords.ofPart(part));
    }

    @Override
    public int width() {
        return 2 * MARGIN + Math.max(MONTHS * MONTH, Brush.headingWidth(title()));
    }

    @Override
    public int height() {
        return 2 * MARGIN + HEAD + strip() + LEGEND;
    }

    private int strip() {
        int most = 0;
        for (int month = 1; month <= MONTHS; month++) {
            most = Math.max(most, limits(month).size());
        }
        return 30 + Math.max(LEAST_ROWS, (most + A_ROW - 1) / A_ROW) * STEP + MARK;
    }

    private List<Limit> limits(int month) {
        return status.limits().stream()
                .filter(limit -> YearMonth.from(limit.date()).equals(YearMonth.of(year, month)))
                .toList();
    }

    @Override
    public void draw(Graphics2D canvas) {
        Brush brush = new Brush(canvas);
        brush.ground(width(), height());
        LocalDate on = status.snapshot().on();
        brush.heading(title(), "截至" + SheetWords.date(on), MARGIN, MARGIN + 16);
        double top = MARGIN + HEAD;
        for (int month = 1; month <= MONTHS; month++) {
            draw(brush, month, MARGIN + (month - 1) * (double) MONTH, top);
        }
        if (on.getYear() == year) {
            double share = (on.getDayOfMonth() - 1.0) / on.lengthOfMonth();
            double x = MARGIN + (on.getMonthValue() - 1 + share) * MONTH;
            brush.bar(x, top - 4, 2, strip() + 8, Brush.TODAY);
        }
        legend(brush, top + strip() + 26);
    }

    private void draw(Brush brush, int month, double x, double top) {
        brush.frame(x, top, MONTH, strip(), Brush.LINE);
        brush.text(month + "月", x + 8, top + 18, Brush.INK);
        List<Limit> limits = limits(month);
        for (int i = 0; i < limits.size(); i++) {
            double left = x + 5 + i % A_ROW * (double) STEP;
            double above = top + 28 + i / A_ROW * (double) STEP;
            brush.bar(left, above, MARK, MARK, Brush.fill(limits.get(i).state()));
        }
    }

    private static void legend(Brush brush, double y) {
        double x = MARGIN;
        for (State state : State.values()) {
            brush.bar(x, y - MARK + 1, MARK, MARK, Brush.fill(state));
            brush.text(SheetWords.of(state), x + MARK + 5, y, Brush.INK);
            x += 74;
        }
    }
}
