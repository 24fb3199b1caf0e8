package org.yaodian.report.picture;

import java.awt.Graphics2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.State;
import org.yaodian.report.OverviewSheet;
import org.yaodian.report.SheetWords;

/** 各板块事项状态: a bar for each section, as long as it has items, in the colours of their states. */
public final class SectionPicture implements Picture {
    private static final int MARGIN = 32;
    private static final int HEAD = 66;
    private static final int NAME = 260;
    private static final int BARS = 520;
    private static final int ROW = 40;
    private static final int BAR = 24;
    private static final int BASELINE = 17;
    private static final int LEGEND = 36;
    private static final int FIGURES = 60;
    private static final float COUNT = 11;

    private final PlanStatus status;
    private final String part;
    private final Map<String, List<ItemStatus>> sections;

    /** @param part what part of the plan the status is, empty for the whole */
    public SectionPicture(PlanStatus status, String part) {
        this.part = part;
        this.status = status;
        this.sections = status.items().stream()
                .collect(Collectors.groupingBy(
                        item -> OverviewSheet.sectionName(item.section()), LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public String title() {
        return SheetWords.title(status.snapshot().plan().title(), "各板块事项状态" + SheetWords.ofPart(part));
    }

    @Override
    public int width() {
        return 2 * MARGIN + Math.max(NAME + BARS + FIGURES, Brush.headingWidth(title()));
    }

    @Override
    public int height() {
        int rows =
                sections.keySet().stream().mapToInt(name -> height(lines(name))).sum();
        return 2 * MARGIN + HEAD + rows + LEGEND;
    }

    private static List<String> lines(String name) {
        return Brush.lines(name, NAME - 16);
    }

    private static int height(List<String> lines) {
        return Math.max(ROW, lines.size() * Brush.LINE_HEIGHT + ROW - BAR);
    }

    @Override
    public void draw(Graphics2D canvas) {
        Brush brush = new Brush(canvas);
        brush.ground(width(), height());
        String day = "截至" + SheetWords.date(status.snapshot().on());
        brush.heading(title(), day, MARGIN, MARGIN + 16);
        int most = sections.values().stream().mapToInt(List::size).max().orElse(1);
        double y = MARGIN + HEAD;
        for (Map.Entry<String, List<ItemStatus>> section : sections.entrySet()) {
            List<String> name = lines(section.getKey());
            double middle = y + (height(name) - ROW + BAR) / 2.0;
            brush.lines(name, MARGIN, middle, Brush.INK);
            draw(brush, section.getValue(), middle - BAR / 2.0, (double) BARS / most);
            y += height(name);
        }
        legend(brush, y + BASELINE);
    }

    private static void draw(Brush brush, List<ItemStatus> items, double y, double unit) {
        double x = MARGIN + NAME;
        for (State state : State.values()) {
            long count = items.stream().filter(item -> item.state() == state).count();
            if (count > 0) {
                brush.bar(x, y, count * unit, BAR, Brush.fill(state));
                brush.textAmid(Long.toString(count), x + count * unit / 2, y + BASELINE, COUNT, Brush.INK);
                x += count * unit;
            }
        }
        double completion =
                items.stream().mapToDouble(ItemStatus::completion).average().orElse(0);
        brush.text(Math.round(completion * 100) + "%", x + 8, y + BASELINE, Brush.MUTED);
    }

    private static void legend(Brush brush, double y) {
        double x = MARGIN + NAME;
        for (State state : State.values()) {
            brush.bar(x, y - 9, 10, 10, Brush.fill(state));
            brush.text(SheetWords.of(state), x + 15, y, Brush.INK);
            x += 74;
        }
    }
}
