package org.yaodian.ui.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.desk.CalendarEditing;
import org.yaodian.desk.CalendarProposal;
import org.yaodian.plan.CalendarDay;
import org.yaodian.plan.Move;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Background;
import org.yaodian.ui.workspace.Workspace;

/** The open file's calendar: the year that is looked at, and the change that is proposed and not made yet. */
final class CalendarModel {
    /**
     * A year as it is shown.
     *
     * @param known whether its arrangement is known
     * @param knownYears all years whose arrangement is known
     * @param unknownYears the plan's year and the next, where theirs is not
     */
    record Shown(
            int year,
            boolean known,
            int workingDays,
            List<DaySpan> spans,
            SortedSet<Integer> knownYears,
            List<Integer> unknownYears) {}

    /**
     * A change that is looked at before it is made.
     *
     * @param moves what would move in the shown plan
     */
    record Proposed(CalendarProposal proposal, List<Move> moves) {}

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Proposed> proposed = new ReadOnlyObjectWrapper<>();
    private Integer year;

    CalendarModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.status().addListener((property, before, now) -> refresh());
        workspace.desk().addListener((property, before, now) -> {
            year = null;
            proposed.set(null);
        });
        refresh();
    }

    Workspace workspace() {
        return workspace;
    }

    /** Null until the plan has been read. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Null while nothing is proposed. */
    ReadOnlyObjectProperty<Proposed> proposed() {
        return proposed.getReadOnlyProperty();
    }

    void showYear(int newYear) {
        year = newYear;
        refresh();
    }

    private void refresh() {
        PlanStatus status = workspace.status().get();
        if (status == null) {
            shown.set(null);
            return;
        }
        int planYear = status.snapshot().plan().year();
        int wanted = year == null ? planYear : year;
        WorkCalendar calendar = status.calendar();
        workspace.<List<CalendarDay>>ask(
                desk -> new CalendarEditing(desk).own(),
                own -> shown.set(new Shown(
                        wanted,
                        calendar.knows(wanted),
                        calendar.workingDaysIn(wanted),
                        DaySpan.of(calendar.specialDays(wanted), own),
                        calendar.knownYears(),
                        Stream.of(planYear, planYear + 1)
                                .filter(each -> !calendar.knows(each))
                                .toList())));
    }

    void proposeText(String text, Consumer<Refused> refused) {
        int textYear = shown.get().year();
        propose(editing -> editing.take(CalendarEditing.readText(text, textYear)), refused);
    }

    void proposeFile(Path file, Consumer<Refused> refused) {
        int fileYear = shown.get().year();
        propose(editing -> editing.take(CalendarEditing.read(file, fileYear)), refused);
    }

    void proposeException(LocalDate on, DayKind kind, String name, Consumer<Refused> refused) {
        propose(editing -> editing.except(on, kind, name), refused);
    }

    void proposeRemoval(List<CalendarDay> days, Consumer<Refused> refused) {
        propose(editing -> editing.remove(days), refused);
    }

    private void propose(Function<CalendarEditing, CalendarProposal> act, Consumer<Refused> refused) {
        int planYear = workspace.status().get().snapshot().plan().year();
        var desk = workspace.desk().get();
        Background background = workspace.background();
        background.start(background
                .<Proposed>atDesk("calendar", job -> {
                    CalendarEditing editing = new CalendarEditing(desk);
                    CalendarProposal proposal = act.apply(editing);
                    return new Proposed(proposal, editing.preview(proposal, planYear));
                })
                .onDone(proposed::set)
                .onRefused(refused));
    }

    /** Leaves what is proposed. */
    void leave() {
        proposed.set(null);
    }

    /** Makes what is proposed, and shows its year. */
    void make(Runnable done, Consumer<Refused> refused) {
        CalendarProposal proposal = proposed.get().proposal();
        workspace.act(
                desk -> new CalendarEditing(desk).apply(proposal),
                () -> {
                    proposed.set(null);
                    showYear(proposal.days().get(0).present().date().getYear());
                    done.run();
                },
                refused);
    }
}
