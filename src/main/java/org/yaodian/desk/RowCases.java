package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.reading.sheet.CellFault;
import org.yaodian.reading.sheet.TypedRow;
import org.yaodian.register.ActKind;
import org.yaodian.register.Effect;
import org.yaodian.register.EntryAct;
import org.yaodian.register.EntryCase;
import org.yaodian.register.EntryRules;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.Stage;

/** Makes entries of a sheet's rows, with everything that was done with each, as far as the definition allows it. */
final class RowCases {
    /** How much of an entry's content stands for it in a refusal. */
    private static final int SHORT_CONTENT = 20;

    private static final int ENDING = 1_000_000;

    private final NewEntries entries;
    private final RegisterBody body;
    private final PersonRole role;
    private final String who;
    private final WorkCalendar calendar;

    RowCases(NewEntries entries, RegisterBody body, Desk desk) {
        this.entries = entries;
        this.body = body;
        this.role = desk.role();
        this.who = desk.who();
        this.calendar = desk.calendar();
    }

    /**
     * The row's entry, not numbered yet.
     *
     * @param row one without faults
     * @param faults takes what the definition forbids
     */
    EntryCase of(TypedRow row, List<CellFault> faults) {
        EntryCase entry = new EntryCase(body, entries.entry(row.fields(), row.openedOn(), 0), List.of());
        for (TypedRow.Step step : inOrder(row)) {
            entry = with(entry, step, faults);
        }
        if (row.stage() != null && faults.isEmpty()) {
            entry = atStage(entry, row.stage(), faults);
        }
        return entry.with(entries.derived(entry, Map.of()));
    }

    /** By day; on one day acts as the definition names them, then moves in the order of the stages, then endings. */
    private List<TypedRow.Step> inOrder(TypedRow row) {
        List<TypedRow.Step> steps = new ArrayList<>(row.steps());
        steps.removeIf(step -> isDone(step.act()) && isEnded(row, step));
        steps.sort(Comparator.comparing(TypedRow.Step::on).thenComparing(step -> place(step.act())));
        return steps;
    }

    private boolean isDone(String act) {
        return body.stage(act).filter(Stage::done).isPresent();
    }

    /** A day of closing beside an act that ends an entry (撤回) is that act's, unless the row tells that stage too. */
    private boolean isEnded(TypedRow row, TypedRow.Step closing) {
        boolean reached = row.stage() != null && body.placeOf(row.stage().key()) >= body.placeOf(closing.act());
        return !reached
                && row.steps().stream()
                        .anyMatch(step -> ends(step.act()) && step.on().equals(closing.on()));
    }

    private boolean ends(String act) {
        return body.act(act)
                .filter(kind -> kind.effect() == Effect.CLOSE || kind.effect() == Effect.VOID)
                .isPresent();
    }

    private int place(String act) {
        int stage = body.placeOf(act);
        if (stage >= 0) {
            return body.acts().size() + stage;
        }
        int kind = body.acts().stream().map(ActKind::key).toList().indexOf(act);
        return ends(act) ? ENDING + kind : kind;
    }

    private EntryCase with(EntryCase entry, TypedRow.Step step, List<CellFault> faults) {
        EntryAct act = new EntryAct(
                UUID.randomUUID(),
                Row.UNSAVED,
                entry.entry().id(),
                entry.acts().size() + 1,
                step.act(),
                step.on(),
                step.days(),
                step.reason(),
                who,
                Map.of());
        try {
            EntryRules.expectAllowed(entry, act, role, calendar);
            return entry.with(act);
        } catch (Refused refused) {
            faults.add(new CellFault(step.cell(), withContent(entry, refused)));
            return entry;
        }
    }

    /** An entry that has no number yet is told by what it is about. */
    private static Refused withContent(EntryCase entry, Refused refused) {
        String content = entry.entry().content();
        String told = content.length() > SHORT_CONTENT ? content.substring(0, SHORT_CONTENT) + "…" : content;
        Object[] arguments = refused.arguments().stream()
                .map(argument -> argument.equals(entry.entry().label()) ? told : argument)
                .toArray();
        return new Refused(refused, refused.reason(), arguments);
    }

    /** The stage that a row tells is reached on the last day that it tells, where no column has the day of its own. */
    private EntryCase atStage(EntryCase entry, TypedRow.Stage stage, List<CellFault> faults) {
        boolean there = entry.stage().equals(stage.key())
                || entry.acts().stream().anyMatch(act -> act.act().equals(stage.key()) && ends(stage.key()));
        if (there) {
            return entry;
        }
        if (ends(stage.key())) {
            faults.add(new CellFault(stage.cell(), new Refused("import.endedWithoutDay", stage.key())));
            return entry;
        }
        if (body.placeOf(stage.key()) < body.placeOf(entry.stage())) {
            faults.add(new CellFault(stage.cell(), new Refused("import.stageBehind", stage.key(), entry.stage())));
            return entry;
        }
        if (isDone(stage.key()) && entry.closedOn() == null) {
            faults.add(new CellFault(stage.cell(), new Refused("import.doneWithoutDay", stage.key())));
            return entry;
        }
        LocalDate last = entry.acts().isEmpty()
                ? entry.entry().openedOn()
                : entry.acts().get(entry.acts().size() - 1).on();
        return with(entry, new TypedRow.Step(stage.key(), last, null, null, stage.cell()), faults);
    }
}
