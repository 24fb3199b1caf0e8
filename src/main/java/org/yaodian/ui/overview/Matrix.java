package org.yaodian.ui.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.yaodian.plan.AssignmentStatus;
import org.yaodian.plan.Division;
import org.yaodian.plan.ItemStatus;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.State;
import org.yaodian.ui.kit.Fonts;
import org.yaodian.ui.kit.Lazy;
import org.yaodian.ui.kit.TextScale;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.kit.TokenColors;
import org.yaodian.ui.kit.TokenColors.Token;

/**
 * Items by divisions: a cell for each assignment, filled from below to its percent in its light. Drawn on a canvas, for a
 * table of this many columns is slow; division names are written downward, one character a line.
 */
final class Matrix extends Region {
    /** Where a click goes. */
    interface Ways {
        void toItem(UUID item);

        void toDivision(UUID division);
    }

    private final Texts texts;
    private final Ways ways;
    private final Canvas canvas = new Canvas();
    private final TokenColors colors = new TokenColors(this::requestLayout);
    private final Lazy<Tooltip> tooltip = new Lazy<>(this::tooltip);
    private List<ItemStatus> items = List.of();
    private List<Division> divisions = List.of();
    private Map<UUID, Integer> columns = Map.of();
    private MatrixGeometry geometry = new MatrixGeometry(0, 0, 0, 0, 0);
    private int row = -1;
    private int column = -1;

    Matrix(Texts texts, Ways ways) {
        this.texts = texts;
        this.ways = ways;
        getStyleClass().add("matrix");
        setId("matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        getChildren().addAll(canvas, colors);
        canvas.setOnMouseMoved(this::onMove);
        canvas.setOnMouseClicked(this::onClick);
        setOnKeyPressed(this::onKey);
        focusedProperty().addListener(property -> requestLayout());
        TextScale.follow(this, this::requestLayout);
    }

    void show(PlanStatus status) {
        items = status.items();
        Map<UUID, Integer> places = new HashMap<>();
        divisions = status.snapshot().divisions().stream()
                .filter(division -> isAssigned(status, division)
                        || division.activeIn(status.snapshot().plan().year()))
                .toList();
        divisions.forEach(division -> places.put(division.id(), places.size()));
        columns = places;
        setAccessibleText(texts.get("matrix.told", items.size(), divisions.size()));
        requestLayout();
    }

    private static boolean isAssigned(PlanStatus status, Division division) {
        return status.snapshot().assignments().stream()
                .anyMatch(assignment -> assignment.divisionId().equals(division.id()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return MatrixGeometry.leastWidth(divisions.size()) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return MatrixGeometry.leastHeight(items.size(), longestName()) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private int longestName() {
        return divisions.stream()
                .mapToInt(division -> MatrixGeometry.shown(division.name()).length())
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        canvas.relocate(snappedLeftInset(), snappedTopInset());
        canvas.setWidth(Math.max(0, width));
        canvas.setHeight(Math.max(0, height));
        geometry = new MatrixGeometry(width, height, items.size(), divisions.size(), longestName());
        draw();
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        drawDivisions(g);
        for (int i = 0; i < items.size(); i++) {
            drawRow(g, i);
        }
    }

    private void drawDivisions(GraphicsContext g) {
        g.setFont(Font.font(Fonts.FAMILY, MatrixGeometry.nameSize()));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.BOTTOM);
        for (int j = 0; j < divisions.size(); j++) {
            String name = MatrixGeometry.shown(divisions.get(j).name());
            g.setFill(colors.get(j == column ? Token.ACCENT : Token.MUTED));
            for (int k = 0; k < name.length(); k++) {
                double y = geometry.top() - 4 - (name.length() - 1 - k) * MatrixGeometry.nameLine();
                g.fillText(name.substring(k, k + 1), geometry.x(j) + geometry.cellWidth() / 2, y);
            }
        }
    }

    private void drawRow(GraphicsContext g, int i) {
        ItemStatus item = items.get(i);
        double middle = geometry.y(i) + geometry.cellHeight() / 2;
        g.setFont(Font.font(Fonts.FAMILY, MatrixGeometry.labelSize()));
        g.setTextBaseline(VPos.CENTER);
        g.setTextAlign(TextAlignment.RIGHT);
        g.setFill(colors.get(Token.MUTED));
        g.fillText(Integer.toString(item.item().number()), MatrixGeometry.numberWidth() - 6, middle);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(colors.get(i == row ? Token.ACCENT : Token.TEXT));
        g.fillText(geometry.fit(item.item().name()), MatrixGeometry.numberWidth(), middle);
        for (AssignmentStatus assignment : item.assignments()) {
            Integer j = columns.get(assignment.division().id());
            if (j != null) {
                drawCell(g, geometry.x(j), geometry.y(i), assignment);
            }
        }
        if (isFocused() && i == row && column >= 0) {
            g.setStroke(colors.get(Token.ACCENT));
            g.setLineWidth(2);
            g.strokeRoundRect(
                    geometry.x(column) - 1,
                    geometry.y(row) - 1,
                    geometry.cellWidth() + 2,
                    geometry.cellHeight() + 2,
                    6,
                    6);
        }
    }

    private void drawCell(GraphicsContext g, double x, double y, AssignmentStatus assignment) {
        double width = geometry.cellWidth();
        double height = geometry.cellHeight();
        g.setFill(colors.background(assignment.state()));
        g.fillRoundRect(x, y, width, height, 6, 6);
        double filled = height * assignment.percent() / 100;
        if (filled > 0) {
            g.save();
            g.beginPath();
            g.rect(x, y + height - filled, width, filled);
            g.clip();
            g.setFill(colors.fill(assignment.state()));
            g.fillRoundRect(x, y, width, height, 6, 6);
            g.restore();
        }
        if (assignment.state() == State.OVERDUE) {
            g.setStroke(colors.get(Token.LATE));
            g.setLineWidth(1.5);
            g.strokeRoundRect(x + 0.75, y + 0.75, width - 1.5, height - 1.5, 5, 5);
        }
        boolean waits = assignment.reports().pending() != null;
        boolean both = waits && width >= MatrixGeometry.BOTH_WIDTH;
        if (waits && !both) {
            drawWaiting(g, x, y, assignment.reports().submittedPercent());
        }
        if (width >= MatrixGeometry.NUMBERED_WIDTH) {
            g.setFont(Font.font(Fonts.FAMILY, MatrixGeometry.nameSize()));
            g.setTextAlign(TextAlignment.CENTER);
            g.setTextBaseline(VPos.CENTER);
            g.setFill(colors.get(both ? Token.ACCENT : Token.TEXT));
            String number = Integer.toString(assignment.percent());
            g.fillText(
                    both ? number + "→" + assignment.reports().submittedPercent() : number,
                    x + width / 2,
                    y + height / 2,
                    width - 2);
        }
    }

    /** Marks at both edges, so that a number between them stays readable, at the height of what waits for review. */
    private void drawWaiting(GraphicsContext g, double x, double y, int percent) {
        double height = geometry.cellHeight();
        double line = y + Math.max(1.5, Math.min(height - 1.5, height * (100 - percent) / 100));
        double right = x + geometry.cellWidth();
        double mark = geometry.cellWidth() / 4;
        g.setStroke(colors.get(Token.ACCENT));
        g.setLineWidth(2);
        g.strokeLine(x + 1, line, x + mark, line);
        g.strokeLine(right - mark, line, right - 1, line);
    }

    private Tooltip tooltip() {
        Tooltip made = new Tooltip();
        Tooltip.install(canvas, made);
        return made;
    }

    private void onMove(MouseEvent event) {
        int i = geometry.rowAt(event.getY());
        int j = geometry.columnAt(event.getX());
        String told = told(i, j);
        canvas.setCursor(told.isEmpty() ? Cursor.DEFAULT : Cursor.HAND);
        tooltip.get().setText(told);
        tooltip.get().setOpacity(told.isEmpty() ? 0 : 1);
        if (i != row || j != column) {
            row = i;
            column = j;
            draw();
        }
    }

    private void onClick(MouseEvent event) {
        requestFocus();
        go(geometry.rowAt(event.getY()), geometry.columnAt(event.getX()));
    }

    private void go(int i, int j) {
        if (i >= 0) {
            ways.toItem(items.get(i).item().id());
        } else if (j >= 0) {
            ways.toDivision(divisions.get(j).id());
        }
    }

    private void onKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            go(row, column);
        } else if (code.isArrowKey() && !items.isEmpty() && !divisions.isEmpty()) {
            int down = code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
            int right = code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0;
            row = Math.max(0, Math.min(items.size() - 1, row + down));
            column = Math.max(0, Math.min(divisions.size() - 1, column + right));
            setAccessibleText(told(row, column));
            draw();
            event.consume();
        }
    }

    private String waiting(AssignmentStatus assignment) {
        return assignment.reports().pending() == null
                ? ""
                : "\n" + texts.get("matrix.waiting", assignment.reports().submittedPercent());
    }

    /** What stands at a cell, in words; empty where nothing stands. */
    private String told(int i, int j) {
        if (i >= 0 && j >= 0) {
            UUID division = divisions.get(j).id();
            String head = items.get(i).item().name() + " · " + divisions.get(j).name();
            return items.get(i).assignments().stream()
                    .filter(assignment -> assignment.division().id().equals(division))
                    .findFirst()
                    .map(assignment -> head + "\n"
                            + texts.words().of(assignment.assignment().role()) + " · "
                            + texts.words().of(assignment.state()) + " · " + assignment.percent() + "%"
                            + waiting(assignment))
                    .orElse("");
        }
        if (i >= 0) {
            return items.get(i).item().name();
        }
        return j >= 0 ? divisions.get(j).name() : "";
    }
}
