package org.yaodian.ui.deadlines;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.desk.Language;
import org.yaodian.plan.Limit;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.Fonts;
import org.yaodian.ui.kit.StateSign;
import org.yaodian.ui.kit.TextScale;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.TokenColors;
import org.yaodian.ui.kit.TokenColors.Token;

/**
 * Months of a year, each day with its number: days off shaded, days worked to make up framed, a day with limits filled in
 * the colour of the worst. Drawn on one canvas, so that a year costs no more than a picture.
 */
final class YearCalendar extends Region {
    private static final double GAP = 8;
    private static final double PADDING = 10;
    private static final double HEAD = 26;
    private static final double WEEKDAYS = 18;
    private static final double RADIUS = 8;
    private static final double CORNER = 6;
    private static final double TITLE_TEXT = 13;
    private static final double DAY_TEXT = 12;
    private static final double SMALL_TEXT = 10.5;
    private static final double INSET = 1.5;
    private static final double MOST_ROW = 30;
    private static final int MOST_TOLD = 8;
    private static final double ROOMY = 60;
    private static final double LINE = 19;

    /** Of a year, the numbers stay within their days; of a month, there is room. */
    private static final double MOST_SCALE = 1.3;

    /** How large a number of two digits may be against the width of its day. */
    private static final double NUMBER_SHARE = 0.75;

    /** The same of a weekday's name. */
    private static final double NAME_SHARE = 0.5;

    private static final int KEPT_END = 4;
    private static final double LINE_PADDING = 6;

    private final Texts texts;
    private final DeadlinesModel model;
    private final int months;
    private final int columns;
    private final Canvas canvas = new Canvas();
    private final Text measure = new Text();
    private final TokenColors colors = new TokenColors(this::requestLayout);
    private final Tooltip tooltip = new Tooltip();
    private final List<MonthGeometry> drawn = new ArrayList<>();
    private YearMonth first;

    /** @param months how many from {@link #showFrom}, and {@code columns} of them side by side */
    YearCalendar(Texts texts, DeadlinesModel model, int months, int columns, Consumer<LocalDate> choose) {
        this.texts = texts;
        this.model = model;
        this.months = months;
        this.columns = columns;
        getChildren().addAll(canvas, colors);
        setId("year-calendar");
        setAccessibleText(texts.get("calendar"));
        setMinSize(0, 0);
        TextScale.follow(this, this::requestLayout);
        Tooltip.install(canvas, tooltip);
        canvas.setOnMouseMoved(event -> tell(dayAt(event.getX(), event.getY())));
        canvas.setOnMouseClicked(event -> dayAt(event.getX(), event.getY())
                .filter(day -> model.byDay().get().containsKey(day))
                .ifPresent(choose));
        model.byDay().addListener(property -> requestLayout());
        model.day().addListener(property -> requestLayout());
    }

    /** Shows the months from this one on. */
    void showFrom(YearMonth month) {
        first = month;
        requestLayout();
    }

    private double scaled(double pixels) {
        return months == 1 ? TextScale.of(pixels) : TextScale.within(pixels, MOST_SCALE);
    }

    private Optional<LocalDate> dayAt(double x, double y) {
        return drawn.stream()
                .map(month -> month.dayAt(x, y))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void tell(Optional<LocalDate> day) {
        tooltip.setOpacity(day.isPresent() ? 1 : 0);
        day.ifPresent(found -> {
            StringBuilder told = new StringBuilder(texts.words().day(found))
                    .append(" · ")
                    .append(texts.words().kindOfDay(model.status().calendar(), found));
            List<Limit> limits = model.byDay().get().getOrDefault(found, List.of());
            limits.stream()
                    .limit(MOST_TOLD)
                    .forEach(limit -> told.append('\n')
                            .append(texts.words().of(limit.state()))
                            .append(" · ")
                            .append(texts.words().of(limit)));
            if (limits.size() > MOST_TOLD) {
                told.append('\n').append(texts.get("more", limits.size() - MOST_TOLD));
            }
            tooltip.setText(told.toString());
        });
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        PlanStatus status = model.status();
        if (status != null && first != null) {
            draw(canvas.getGraphicsContext2D(), status);
        }
    }

    private void draw(GraphicsContext g, PlanStatus status) {
        int rows = -Math.floorDiv(-months, columns);
        double width = (getWidth() - GAP * (columns - 1)) / columns;
        double height = (getHeight() - GAP * (rows - 1)) / rows;
        g.clearRect(0, 0, getWidth(), getHeight());
        drawn.clear();
        for (int i = 0; i < months; i++) {
            double x = i % columns * (width + GAP);
            double y = Math.floorDiv(i, columns) * (height + GAP);
            drawMonth(g, status, first.plusMonths(i), x, y, width, height);
        }
    }

    private void drawMonth(
            GraphicsContext g, PlanStatus status, YearMonth month, double x, double y, double width, double height) {
        g.setFill(colors.get(Token.CANVAS));
        g.fillRoundRect(x, y, width, height, 2 * RADIUS, 2 * RADIUS);
        g.setStroke(colors.get(Token.LINE));
        g.setLineWidth(1);
        g.strokeRoundRect(x + 0.5, y + 0.5, width - 1, height - 1, 2 * RADIUS, 2 * RADIUS);
        boolean present = YearMonth.from(status.snapshot().on()).equals(month);
        g.setFill(colors.get(present ? Token.ACCENT : Token.TEXT));
        g.setFont(Font.font(Fonts.FAMILY, FontWeight.BOLD, scaled(TITLE_TEXT)));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(title(month, status), x + PADDING, y + PADDING / 2 + HEAD / 2);
        double cellWidth = (width - 2 * PADDING) / MonthGeometry.DAYS;
        double top = y + HEAD + PADDING / 2 + WEEKDAYS;
        double room = (height - (top - y) - PADDING / 2) / MonthGeometry.WEEKS;
        double cellHeight = months == 1 ? room : Math.min(MOST_ROW, room);
        drawWeekdays(g, x + PADDING, y + HEAD + PADDING / 2, cellWidth);
        MonthGeometry geometry = new MonthGeometry(month, x + PADDING, top, cellWidth, cellHeight);
        drawn.add(geometry);
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            drawDay(g, status, geometry, month.atDay(day));
        }
    }

    private String title(YearMonth month, PlanStatus status) {
        // in Chinese the short name is the one that a calendar bears: 10月
        TextStyle style = texts.language() == Language.CHINESE ? TextStyle.SHORT : TextStyle.FULL_STANDALONE;
        String name = month.getMonth().getDisplayName(style, texts.language().locale());
        boolean withYear =
                months == 1 || month.getYear() != status.snapshot().plan().year();
        String told = withYear ? texts.get("monthOfYear", month.getYear(), name) : name;
        boolean unknown = month.getMonthValue() == 1 && !status.calendar().knows(month.getYear());
        return unknown ? told + " · " + texts.get("unknownYear") : told;
    }

    private void drawWeekdays(GraphicsContext g, double x, double y, double width) {
        g.setFill(colors.get(Token.MUTED));
        double size = Math.max(SMALL_TEXT, Math.min(scaled(SMALL_TEXT), width * NAME_SHARE));
        g.setFont(Font.font(Fonts.FAMILY, size));
        g.setTextAlign(TextAlignment.CENTER);
        String[] names = texts.get("weekdays").split(" ");
        for (int i = 0; i < MonthGeometry.DAYS; i++) {
            g.fillText(names[i], x + (i + 0.5) * width, y + WEEKDAYS / 2);
        }
    }

    private void drawDay(GraphicsContext g, PlanStatus status, MonthGeometry geometry, LocalDate day) {
        double x = geometry.left(day) + INSET;
        double y = geometry.top(day) + INSET;
        double width = geometry.cellWidth() - 2 * INSET;
        double height = geometry.cellHeight() - 2 * INSET;
        WorkCalendar calendar = status.calendar();
        List<Limit> limits = model.byDay().get().getOrDefault(day, List.of());
        State worst = limits.stream()
                .map(Limit::state)
                .min(Comparator.comparing(State::urgency))
                .orElse(null);
        boolean off = !calendar.isWorkingDay(day);
        boolean roomy = geometry.cellHeight() >= ROOMY;
        if (worst != null || off) {
            Color ofState = worst == null || roomy ? colors.get(Token.INSET) : colors.fill(worst);
            g.setFill(worst == null || off || !roomy ? ofState : Color.TRANSPARENT);
            g.fillRoundRect(x, y, width, height, CORNER, CORNER);
        }
        boolean makeUp = calendar.specialDay(day)
                .filter(special -> special.kind() == DayKind.WORK)
                .isPresent();
        if (makeUp) {
            frame(g, x, y, width, height, Token.MUTED, 1);
        }
        if (day.equals(status.snapshot().on())) {
            frame(g, x, y, width, height, Token.ACCENT, 2);
        }
        if (day.equals(model.day().get())) {
            frame(g, x - 1, y - 1, width + 2, height + 2, Token.TEXT, 2);
        }
        if (roomy) {
            drawRoomy(g, day, limits, x, y, width, height);
            return;
        }
        // in the narrowest window a day is hardly wider than its number
        double size = Math.max(DAY_TEXT, Math.min(scaled(DAY_TEXT), width * NUMBER_SHARE));
        g.setFont(Font.font(Fonts.FAMILY, worst == null ? FontWeight.NORMAL : FontWeight.BOLD, size));
        g.setFill(colors.get(off && worst == null ? Token.MUTED : Token.TEXT));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(Integer.toString(day.getDayOfMonth()), x + width / 2, y + height / 2);
    }

    /** Where there is room, a day tells its limits by their words. */
    private void drawRoomy(
            GraphicsContext g, LocalDate day, List<Limit> limits, double x, double y, double width, double height) {
        g.save();
        g.beginPath();
        g.rect(x, y, width, height);
        g.clip();
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.TOP);
        g.setFont(Font.font(Fonts.FAMILY, limits.isEmpty() ? FontWeight.NORMAL : FontWeight.BOLD, scaled(DAY_TEXT)));
        g.setFill(colors.get(limits.isEmpty() ? Token.MUTED : Token.TEXT));
        g.fillText(Integer.toString(day.getDayOfMonth()), x + LINE_PADDING, y + 4);
        g.setFont(Font.font(Fonts.FAMILY, scaled(DAY_TEXT)));
        int lines = (int) ((height - scaled(LINE) - 4) / scaled(LINE));
        boolean all = limits.size() <= lines;
        double top = y + scaled(LINE) + 4;
        for (Limit limit : limits.subList(0, all ? limits.size() : Math.max(0, lines - 1))) {
            g.setFill(colors.background(limit.state()));
            g.fillRoundRect(x + 3, top, width - 6, scaled(LINE) - 2, CORNER, CORNER);
            g.setFill(colors.get(Token.TEXT));
            g.fillText(
                    fitted(StateSign.icon(limit.state()) + " " + texts.words().of(limit), width - 2 * LINE_PADDING - 4),
                    x + LINE_PADDING + 2,
                    top + 1);
            top += scaled(LINE);
        }
        if (!all) {
            g.setFill(colors.get(Token.MUTED));
            g.fillText(texts.get("more", limits.size() - Math.max(0, lines - 1)), x + LINE_PADDING + 2, top + 1);
        }
        g.restore();
    }

    /** The text with its middle left out where it is too long: its end is the number that tells it from others. */
    private String fitted(String text, double width) {
        measure.setFont(Font.font(Fonts.FAMILY, scaled(DAY_TEXT)));
        measure.setText(text);
        String fitted = text;
        int tail = Math.min(KEPT_END, text.length() / 2);
        int head = text.length() - tail;
        while (measure.getLayoutBounds().getWidth() > width && head > 3) {
            head--;
            fitted = text.substring(0, head) + "…" + text.substring(text.length() - tail);
            measure.setText(fitted);
        }
        return fitted;
    }

    private void frame(GraphicsContext g, double x, double y, double width, double height, Token token, double line) {
        g.setStroke(colors.get(token));
        g.setLineWidth(line);
        g.strokeRoundRect(x + line / 2, y + line / 2, width - line, height - line, CORNER, CORNER);
    }
}
