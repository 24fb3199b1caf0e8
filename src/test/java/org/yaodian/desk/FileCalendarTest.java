package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.WorkCalendar;
import org.yaodian.plan.CalendarDay;
import org.yaodian.plan.Row;
import org.yaodian.store.Access;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** The calendar is one of the file: what is shipped, and what the file itself says of a day. */
class FileCalendarTest {
    /** A Wednesday on which nothing is settled by the State Council. */
    private static final LocalDate DAY = LocalDate.of(2022, 11, 2);

    @TempDir
    Path folder;

    private static void closeOffice(Desk desk, LocalDate on) {
        CalendarDay day = new CalendarDay(UUID.randomUUID(), Row.UNSAVED, on, DayKind.OFF, "停电");
        desk.apply(desk.allow(Deed.EDIT_CALENDAR), Told.of("settings.warningDays", 10), List.of(RowChange.added(day)));
    }

    @Test
    void a_file_without_days_of_its_own_has_the_shipped_calendar() {
        try (Desk desk = DeskFixture.desk(folder)) {
            assertThat(desk.calendar()).isSameAs(WorkDays.calendar());
        }
    }

    @Test
    void the_files_own_day_holds_before_the_shipped_one_and_before_the_week() {
        try (Desk desk = DeskFixture.desk(folder)) {
            closeOffice(desk, DAY);
            closeOffice(desk, LocalDate.of(2022, 10, 8));

            assertThat(desk.calendar().isWorkingDay(DAY)).isFalse();
            assertThat(desk.calendar().isWorkingDay(LocalDate.of(2022, 10, 8))).isFalse();
            assertThat(desk.calendar().isWorkingDay(LocalDate.of(2022, 10, 9))).isTrue();
            assertThat(WorkDays.calendar().isWorkingDay(DAY)).isTrue();
        }
    }

    @Test
    void the_plan_stands_by_the_calendar_of_its_file() {
        try (Desk desk = DeskFixture.desk(folder)) {
            closeOffice(desk, DAY);

            assertThat(desk.status(null, DeskFixture.TODAY).calendar().isWorkingDay(DAY))
                    .isFalse();
        }
    }

    @Test
    void the_calendar_is_made_once_for_the_same_days() {
        try (Desk desk = DeskFixture.desk(folder)) {
            closeOffice(desk, DAY);
            WorkCalendar first = desk.calendar();

            assertThat(desk.calendar()).isSameAs(first);
        }
    }

    @Test
    void undo_and_redo_turn_the_calendar_too() {
        try (Desk desk = DeskFixture.desk(folder)) {
            closeOffice(desk, DAY);
            new Undoing(desk).undo();
            assertThat(desk.calendar().isWorkingDay(DAY)).isTrue();

            new Undoing(desk).redo();
            assertThat(desk.calendar().isWorkingDay(DAY)).isFalse();
            DeskFixture.expectWhole(desk);
        }
    }

    @Test
    void whoever_only_reads_sees_the_day_that_another_has_written() {
        try (Desk writer = DeskFixture.desk(folder);
                Desk reader = Desk.open(writer.path(), Access.READ, DeskFixture.CLOCK)) {
            assertThat(reader.calendar().isWorkingDay(DAY)).isTrue();
            closeOffice(writer, DAY);

            assertThat(reader.calendar().isWorkingDay(DAY)).isFalse();
        }
    }
}
