package org.yaodian.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yaodian.plan.State;
import org.yaodian.register.ColumnType;
import org.yaodian.register.Masking;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.UsedAct;

/** A register as a sheet: each entry with its number, its days, its own columns and how it stands. */
public final class RegisterSheet {
    /** The digits of a number that a workbook keeps for certain. */
    private static final int DIGITS = 15;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final String REGISTER = "台账";
    private static final double DATE_WIDTH = 11.5;

    private final RegisterBody body;
    private final ActColumns acts;
    private final boolean withPersonal;

    private RegisterSheet(RegisterBody body, ActColumns acts, boolean withPersonal) {
        this.body = body;
        this.acts = acts;
        this.withPersonal = withPersonal;
    }

    /**
     * The sheet.
     *
     * @param heading with the name of the sheet for a title
     * @param used the moves and acts that any of the lines has
     * @param lines read once, in order, and not kept
     * @param withPersonal whether what tells of persons is shown as it is, else masked
     */
    public static SheetModel of(
            RegisterBody body,
            SheetModel.Heading heading,
            List<UsedAct> used,
            List<RegisterLine> lines,
            boolean withPersonal) {
        RegisterSheet sheet = new RegisterSheet(body, new ActColumns(body, used), withPersonal);
        return new SheetModel(
                body.name().chinese(),
                heading,
                sheet.columns(),
                new LazyRows<>(lines, sheet::row),
                List.of(),
                List.of(),
                1);
    }

    /** What a register's sheet is called on paper. */
    public static String title(RegisterBody body) {
        String name = body.name().chinese();
        return name.endsWith(REGISTER) ? name : name + REGISTER;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("编号", 11, Column.Kind.WORD));
        columns.add(Column.of("收到日期", DATE_WIDTH, Column.Kind.DATE));
        body.columns().forEach(column -> columns.add(column(column)));
        columns.add(Column.of("阶段", 9, Column.Kind.WORD));
        columns.add(Column.of("期限", DATE_WIDTH, Column.Kind.DATE));
        columns.add(Column.of("办结日期", DATE_WIDTH, Column.Kind.DATE));
        columns.add(Column.of("状态", 9, Column.Kind.WORD));
        columns.addAll(acts.columns());
        return columns;
    }

    private Column column(org.yaodian.register.Column column) {
        String name = column.key();
        return switch (column.type()) {
            case TEXT -> Column.of(name, name.equals(body.title()) ? 30 : 18, Column.Kind.TEXT);
            case NUMBER -> Column.of(name, 9, Column.Kind.NUMBER);
            case DATE -> Column.of(name, DATE_WIDTH, Column.Kind.DATE);
            case BOOLEAN -> Column.of(name, 6, Column.Kind.WORD);
            case DIVISION, CHOICE -> Column.of(name, 13, Column.Kind.TEXT);
        };
    }

    private SheetRow row(RegisterLine line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(line.entry().entry().label()));
        cells.add(Cell.day(line.entry().entry().openedOn()));
        body.columns()
                .forEach(column -> cells.add(
                        cell(line, column, line.entry().entry().fields().get(column.key()))));
        cells.add(Cell.text(line.standing().stage()));
        cells.add(Cell.day(line.standing().due()));
        cells.add(Cell.day(line.standing().closedOn()));
        cells.add(state(line));
        cells.addAll(acts.cells(line.entry().acts()));
        return new SheetRow(cells);
    }

    private static Cell state(RegisterLine line) {
        State state = line.standing().state();
        return line.standing().voidedOn() == null ? Cell.state(state) : Cell.text("作废");
    }

    private Cell cell(RegisterLine line, org.yaodian.register.Column column, String value) {
        if (value == null) {
            return Cell.blank();
        }
        // an entry keeps the column that it was made with, which may have been of another type, or personal
        org.yaodian.register.Column made = line.entry().body().columns().stream()
                .filter(one -> one.key().equals(column.key()))
                .findFirst()
                .orElse(column);
        return switch (made.type() == column.type() ? column.type() : ColumnType.TEXT) {
            case NUMBER -> number(value);
            case DATE -> day(value);
            default -> Cell.text(withPersonal ? value : Masking.of(column.personal() ? column : made, value));
        };
    }

    /** A number that a workbook would round goes out as text. */
    private static Cell number(String value) {
        BigDecimal number = new BigDecimal(value);
        return number.precision() <= DIGITS ? Cell.decimal(number) : Cell.text(value);
    }

    private static Cell day(String value) {
        LocalDate day = LocalDate.parse(value);
        return day.isBefore(FIRST_DAY) ? Cell.text(value) : Cell.day(day);
    }
}
