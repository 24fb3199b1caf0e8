package org.yaodian.ui.overview;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.yaodian.plan.Limit;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.Fonts;
import org.yaodian.ui.kit.TextScale;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.TokenColors;
import org.yaodian.ui.kit.TokenColors.Token;

/** The plan's year: twelve months, a mark for each limit in its light, a line for today. */
final class YearStrip extends Region {
    private static final int MONTHS = 12;
    private static final double MARK = 9;
    private static final double STEP = 12;
    private static final double PADDING = 8;
    private static final double FIRST_LINE = 30;
    private static final double TEXT = 12;
    private static final double MOST_SCALE = 1.5;

    /** A mark and where it stands. */
    private record Mark(Limit limit, double x, double y) {
        boolean contains(double px, double py) {
            return px >= x && px <= x + MARK && py >= y && py <= y + MARK;
        }
    }

    private final Texts texts;
    private final Canvas canvas = new Canvas();
    private final TokenColors colors = new TokenColors(this::requestLayout);
    private final Tooltip tooltip = new Tooltip();
    private final List<Mark> marks = new ArrayList<>();
    private PlanStatus status;

    YearStrip(Texts texts, Consumer<Limit> go) {
        this.texts = texts;
        getChildren().addAll(canvas, colors);
        Tooltip.install(canvas, tooltip);
        TextScale.follow(this, this::requestLayout);
        canvas.setOnMouseMoved(event -> tell(markAt(event)));
        canvas.setOnMouseClicked(event -> {
            Mark mark = markAt(event);
            if (mark != null) {
                go.accept(mark.limit());
            }
        });
    }

    private static double scaled(double pixels) {
        return TextScale.within(pixels, MOST_SCALE);
    }

    void show(PlanStatus newStatus) {
        status = newStatus;
        requestLayout();
    }

    private Mark markAt(MouseEvent event) {
        return marks.stream()
                .filter(mark -> mark.contains(event.getX(), event.getY()))
                .findFirst()
                .orElse(null);
    }

    private void tell(Mark mark) {
        tooltip.setOpacity(mark == null ? 0 : 1);
        if (mark != null) {
            tooltip.setText(texts.words().day(mark.limit().date()) + " · "
                    + texts.words().of(mark.limit().state()) + "\n"
                    + texts.words().of(mark.limit()));
        }
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (status != null) {
            draw(canvas.getGraphicsContext2D());
        }
    }

    private void draw(GraphicsContext g) {
        double width = canvas.getWidth() / MONTHS;
        LocalDate today = status.snapshot().on();
        int year = status.snapshot().plan().year();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        marks.clear();
        for (int month = 1; month <= MONTHS; month++) {
            drawMonth(g, month, (month - 1) * width, width, today, year);
        }
        if (today.getYear() == year) {
            drawToday(g, today, width);
        }
    }

    private void drawMonth(GraphicsContext g, int month, double x, double width, LocalDate today, int year) {
        LocalDate first = LocalDate.of(year, month, 1);
        if (first.plusMonths(1).isBefore(today.plusDays(1))) {
            g.setFill(colors.get(Token.SUBTLE));
            g.fillRect(x, 0, width, canvas.getHeight());
        }
        if (month > 1) {
            g.setStroke(colors.get(Token.LINE));
            g.setLineWidth(1);
            g.strokeLine(Math.floor(x) + 0.5, 0, Math.floor(x) + 0.5, canvas.getHeight());
        }
        g.setFont(Font.font(Fonts.FAMILY, scaled(TEXT)));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.TOP);
        g.setFill(colors.get(Token.MUTED));
        g.fillText(
                Month.of(month).getDisplayName(TextStyle.SHORT, texts.language().locale()), x + PADDING, 6);
        int perLine = Math.max(1, (int) ((width - 2 * PADDING + STEP - MARK) / STEP));
        int place = 0;
        for (Limit limit : status.limits()) {
            if (limit.date().getYear() == year && limit.date().getMonthValue() == month) {
                drawMark(g, limit, x + PADDING + place % perLine * STEP, scaled(FIRST_LINE) + place / perLine * STEP);
                place++;
            }
        }
    }

    private void drawMark(GraphicsContext g, Limit limit, double x, double y) {
        g.setFill(colors.fill(limit.state()));
        if (limit.state() == State.OVERDUE) {
            g.fillRect(x, y, MARK, MARK);
        } else {
            g.fillOval(x, y, MARK, MARK);
        }
        marks.add(new Mark(limit, x, y));
    }

    private void drawToday(GraphicsContext g, LocalDate today, double width) {
        double share = (today.getDayOfMonth() - 1.0) / today.lengthOfMonth();
        double x = (today.getMonthValue() - 1 + share) * width;
        g.setStroke(colors.get(Token.ACCENT));
        g.setLineWidth(2);
        g.strokeLine(x, 0, x, canvas.getHeight());
        g.setFill(colors.get(Token.ACCENT));
        boolean nearEnd = x + scaled(60) > canvas.getWidth();
        g.setTextAlign(nearEnd ? TextAlignment.RIGHT : TextAlignment.LEFT);
        g.setTextBaseline(VPos.BOTTOM);
        g.fillText(texts.get("today"), nearEnd ? x - 5 : x + 5, canvas.getHeight() - 5);
    }
}
