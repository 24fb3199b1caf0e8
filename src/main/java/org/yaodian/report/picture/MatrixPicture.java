package org.yaodian.report.picture;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Division;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Progress;
import org.yaodian.report.PlanSheets;
import org.yaodian.report.SheetWords;

/** 处室进度矩阵: items by divisions, each assignment filled from below to its percent in its light. */
public final class MatrixPicture implements Picture {
    private static final int MARGIN = 32;
    private static final int HEAD = 66;
    private static final int ITEM = 250;
    private static final int CELL = 30;
    private static final int GAP = 3;
    private static final int BASELINE = 19;
    private static final float NUMBER = 9;

    private final PlanStatus status;
    private final String part;
    private final List<Division> divisions;
    private final int names;
    private final List<Line> lines;

    /** An item as it is called, and how high its row is. */
    private record Line(ItemStatus item, List<String> name) {
        int height() {
            return Math.max(CELL, name.size() * Brush.LINE_HEIGHT + 2 * GAP);
        }
    }

    /** @param part what part of the plan the status is, empty for the whole */
    public MatrixPicture(PlanStatus status, String part) {
        this.part = part;
        this.status = status;
        this.divisions = PlanSheets.divisions(status);
        this.names = divisions.stream()
                        .mapToInt(division -> Brush.downwardHeight(division.name()))
                        .max()
                        .orElse(0)
                + 4 * GAP;
        this.lines = status.items().stream()
                .map(item -> new Line(item, Brush.lines(item.item().name(), ITEM - 34)))
                .toList();
    }

    @Override
    public String title() {
        return SheetWords.title(status.snapshot().plan().title(), "处室进度矩阵" + SheetWords.ofPart(part));
    }

    @Override
    public int width() {
        int cells = ITEM + divisions.size() * CELL + 2 * CELL;
        return 2 * MARGIN + Math.max(cells, Brush.headingWidth(title()));
    }

    @Override
    public int height() {
        return 2 * MARGIN + HEAD + names + lines.stream().mapToInt(Line::height).sum();
    }

    @Override
    public void draw(Graphics2D canvas) {
        Brush brush = new Brush(canvas);
        brush.ground(width(), height());
        String day = "截至" + SheetWords.date(status.snapshot().on()) + "，格内高度为完成率";
        brush.heading(title(), day, MARGIN, MARGIN + 16);
        double top = MARGIN + HEAD + names;
        for (int column = 0; column < divisions.size(); column++) {
            brush.downward(divisions.get(column).name(), x(column) + CELL / 2.0, top - 2 * GAP);
        }
        double y = top;
        for (Line line : lines) {
            draw(brush, line, y);
            y += line.height();
        }
    }

    private static double x(int column) {
        return MARGIN + ITEM + column * (double) CELL;
    }

    private void draw(Brush brush, Line line, double y) {
        ItemStatus item = line.item();
        brush.textBefore(Integer.toString(item.item().number()), MARGIN + 18, y + BASELINE, Brush.MUTED);
        brush.lines(line.name(), MARGIN + 26, y + (line.height() - GAP) / 2.0, Brush.INK);
        Map<UUID, AssignmentStatus> own = item.assignments().stream()
                .collect(Collectors.toMap(assignment -> assignment.division().id(), assignment -> assignment));
        for (int column = 0; column < divisions.size(); column++) {
            AssignmentStatus assignment = own.get(divisions.get(column).id());
            if (assignment != null) {
                cell(brush, assignment, x(column), y);
            }
        }
        if (!item.assignments().isEmpty()) {
            String mean = Math.round(item.completion() * Progress.COMPLETE) + "%";
            brush.textBefore(mean, x(divisions.size()) + 1.5 * CELL, y + BASELINE, Brush.INK);
        }
    }

    private static void cell(Brush brush, AssignmentStatus assignment, double x, double y) {
        double side = CELL - GAP;
        double filled = side * assignment.percent() / Progress.COMPLETE;
        brush.box(x, y, side, side, Brush.ground(assignment.state()));
        if (filled > 0) {
            brush.box(x, y + side - filled, side, filled, Brush.fill(assignment.state()));
        }
        brush.textAmid(
                Integer.toString(assignment.percent()),
                x + side / 2,
                y + BASELINE - 2,
                NUMBER,
                Brush.words(assignment.state()));
    }
}
