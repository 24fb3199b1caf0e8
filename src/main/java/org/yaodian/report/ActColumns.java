package org.yaodian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaodian.register.ActKind;
import org.yaodian.register.Effect;
import org.yaodian.register.EntryAct;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.Stage;
import org.yaodian.register.UsedAct;

/**
 * The columns of a register's sheet with the days of moves and acts, as far as any entry has them: one for each time that
 * an entry has an act, and beside it the days that an extension adds and the reasons that were given. The stage that
 * closes an entry has none: its day is 办结日期.
 */
final class ActColumns {
    private static final double DATE_WIDTH = 11.5;
    private static final double DAYS_WIDTH = 6;
    private static final double REASON_WIDTH = 16;

    private record ActColumn(Column column, Function<EntryAct, Cell> cell, String act, int nth) {}

    private final List<ActColumn> columns = new ArrayList<>();
    private final RegisterBody body;

    ActColumns(RegisterBody body, List<UsedAct> used) {
        this.body = body;
        Map<String, UsedAct> byAct = used.stream().collect(Collectors.toMap(UsedAct::act, Function.identity()));
        String done = closingStage();
        Stream.concat(
                        body.stages().stream().map(Stage::key).filter(stage -> !stage.equals(done)),
                        body.acts().stream().map(ActKind::key))
                .filter(byAct::containsKey)
                .forEach(act -> add(byAct.get(act)));
        UsedAct closing = byAct.get(done);
        if (closing != null && closing.reasoned()) {
            addReason(closing, "", 1);
        }
    }

    private void addReason(UsedAct used, String mark, int nth) {
        add(used, used.act() + "理由" + mark, REASON_WIDTH, Column.Kind.TEXT, nth, act -> Cell.text(act.reason()));
    }

    private String closingStage() {
        return body.stages().stream()
                .filter(Stage::done)
                .map(Stage::key)
                .findFirst()
                .orElse("");
    }

    private void add(UsedAct used) {
        boolean extends_ = body.act(used.act())
                .filter(kind -> kind.effect() == Effect.EXTEND)
                .isPresent();
        for (int nth = 1; nth <= used.most(); nth++) {
            String mark = nth == 1 ? "" : "（" + nth + "）";
            add(used, name(used.act()) + mark, DATE_WIDTH, Column.Kind.DATE, nth, act -> Cell.day(act.on()));
            if (extends_) {
                add(used, used.act() + "天数" + mark, DAYS_WIDTH, Column.Kind.INTEGER, nth, ActColumns::days);
            }
            if (used.reasoned()) {
                addReason(used, mark, nth);
            }
        }
    }

    /** A column of the register's own may bear the stage's name: what is a day there is told apart by its end. */
    private String name(String act) {
        boolean taken = body.columns().stream().anyMatch(column -> column.key().equals(act));
        return taken ? act + "日期" : act;
    }

    private void add(
            UsedAct used, String name, double width, Column.Kind kind, int nth, Function<EntryAct, Cell> cell) {
        columns.add(new ActColumn(Column.of(name, width, kind), cell, used.act(), nth));
    }

    private static Cell days(EntryAct act) {
        return act.days() == null ? Cell.blank() : Cell.whole(act.days());
    }

    List<Column> columns() {
        return columns.stream().map(ActColumn::column).toList();
    }

    /** The cells of an entry with these acts. */
    List<Cell> cells(List<EntryAct> acts) {
        return columns.stream()
                .map(column -> acts.stream()
                        .filter(act -> act.act().equals(column.act()))
                        .skip(column.nth() - 1L)
                        .findFirst()
                        .map(column.cell())
                        .orElse(Cell.blank()))
                .toList();
    }
}
