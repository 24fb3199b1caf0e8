package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.calendar.Arrangement;
import org.yaodian.calendar.DayKind;
import org.yaodian.calendar.SpecialDay;
import org.yaodian.plan.CalendarDay;
import org.yaodian.plan.Move;
import org.yaodian.plan.State;

/** Taking an arrangement in, the office's own exceptions, and what moves by them. Today is 1 November 2022. */
class CalendarEditingTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 11, 2);
    private static final LocalDate SATURDAY = LocalDate.of(2022, 11, 5);

    @TempDir
    Path folder;

    private Desk desk;
    private CalendarEditing editing;

    @BeforeEach
    void open() {
        desk = DeskFixture.desk(folder);
        editing = new CalendarEditing(desk);
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    private void add(LocalDate on, DayKind kind, String name) {
        editing.apply(editing.except(on, kind, name));
    }

    private static Arrangement typed(String text) {
        return CalendarEditing.readText(text, 2027);
    }

    @Test
    void an_arrangement_is_taken_in_as_one_change_and_undone_as_one() {
        editing.apply(editing.take(typed("10月1日至7日放假调休，共7天。9月28日、10月11日上班")));
        assertThat(editing.own()).hasSize(9);
        assertThat(desk.calendar().nextWorkingDay(LocalDate.of(2027, 9, 30))).isEqualTo("2027-10-08");

        new Undoing(desk).undo();
        assertThat(editing.own()).isEmpty();
    }

    @Test
    void what_is_shipped_already_is_not_taken_in_again() {
        CalendarProposal known = editing.take(CalendarEditing.readText("2022年10月1日至7日放假。10月8日上班。10月15日上班。", null));
        assertThat(known.days()).extracting(day -> day.present().date()).containsExactly(LocalDate.of(2022, 10, 15));
        assertThat(known.days()).allMatch(day -> day.isNew());
    }

    @Test
    void a_later_arrangement_changes_the_days_of_an_earlier_one() {
        editing.apply(editing.take(typed("10月1日至3日放假。")));
        CalendarProposal later = editing.take(typed("10月1日至2日放假。10月3日上班。"));
        assertThat(later.days())
                .singleElement()
                .satisfies(day -> assertThat(day.before().kind()).isEqualTo(DayKind.OFF));
        editing.apply(later);
        assertThat(editing.own()).extracting(CalendarDay::kind).containsExactly(DayKind.OFF, DayKind.OFF, DayKind.WORK);
    }

    @Test
    void nothing_new_is_refused() {
        CalendarProposal nothing = editing.take(typed("2022年10月8日上班。"));
        assertThat(nothing.isEmpty()).isTrue();
        assertThat(DeskFixture.reasonOf(() -> editing.apply(nothing))).isEqualTo("calendar.nothingNew");
    }

    @Test
    void the_office_has_a_day_off_or_works_on_one_for_a_reason() {
        add(WEDNESDAY, DayKind.OFF, " 停电 ");
        add(SATURDAY, DayKind.WORK, "值班");
        assertThat(editing.own()).extracting(CalendarDay::name).containsExactly("停电", "值班");
        assertThat(desk.calendar().isWorkingDay(WEDNESDAY)).isFalse();
        assertThat(desk.calendar().isWorkingDay(SATURDAY)).isTrue();
    }

    @Test
    void an_exception_is_changed_where_the_day_has_one() {
        add(WEDNESDAY, DayKind.OFF, "停电");
        add(WEDNESDAY, DayKind.OFF, "停水");
        assertThat(editing.own()).singleElement().satisfies(day -> {
            assertThat(day.name()).isEqualTo("停水");
            assertThat(day.revision()).isEqualTo(2);
        });
    }

    @Test
    void without_an_exception_the_day_is_again_what_it_was() {
        LocalDate makeUp = LocalDate.of(2022, 10, 8);
        add(makeUp, DayKind.OFF, "停电");
        CalendarProposal removal = editing.remove(editing.own());
        assertThat(removal.days())
                .containsExactly(new CalendarProposal.DayChange(
                        new SpecialDay(makeUp, DayKind.OFF, "停电"), new SpecialDay(makeUp, DayKind.WORK, "国庆节")));
        editing.apply(removal);
        assertThat(editing.own()).isEmpty();
        assertThat(desk.calendar().isWorkingDay(makeUp)).isTrue();
    }

    @Test
    void an_exception_that_cannot_be_is_refused() {
        assertThat(DeskFixture.reasonOf(() -> editing.except(null, DayKind.OFF, "停电")))
                .isEqualTo("calendar.date");
        assertThat(DeskFixture.reasonOf(() -> editing.except(WEDNESDAY, DayKind.OFF, "  ")))
                .isEqualTo("calendar.name");
        assertThat(DeskFixture.reasonOf(() -> editing.except(WEDNESDAY, DayKind.OFF, "长".repeat(101))))
                .isEqualTo("calendar.longName");
        assertThat(DeskFixture.reasonOf(() -> editing.except(WEDNESDAY, DayKind.WORK, "值班")))
                .isEqualTo("calendar.workedAlready");
        assertThat(DeskFixture.reasonOf(() -> editing.except(SATURDAY, DayKind.OFF, "休息")))
                .isEqualTo("calendar.offAlready");
        assertThat(DeskFixture.reasonOf(() -> editing.except(WEDNESDAY.withYear(2500), DayKind.OFF, "停电")))
                .isEqualTo("calendar.year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "没有日子的话"})
    void a_text_without_days_is_refused(String text) {
        assertThat(DeskFixture.reasonOf(() -> CalendarEditing.readText(text, 2027)))
                .startsWith("calendar.no");
    }

    @Test
    void what_moves_is_told_before_anything_is_written() {
        List<Move> moves = editing.preview(editing.except(LocalDate.of(2022, 12, 31), DayKind.WORK, "年终结账"), null);
        assertThat(moves).hasSize(3).allSatisfy(move -> {
            assertThat(move.obligation().quote()).isEqualTo("年底前完成");
            assertThat(move.before().date()).isEqualTo(move.after().date()).isEqualTo("2022-12-31");
            assertThat(move.before().workedBy()).isEqualTo("2022-12-30");
            assertThat(move.after().workedBy()).isEqualTo("2022-12-31");
        });
        assertThat(moves).extracting(move -> move.item().number()).containsExactly(1, 2, 3);
        assertThat(editing.own()).isEmpty();
    }

    @Test
    void a_light_that_turns_by_the_calendar_is_told_with_both_states() {
        // 44 working days are left from 1 November to 31 December; all but ten of them off
        StringBuilder table = new StringBuilder();
        LocalDate.of(2022, 11, 7)
                .datesUntil(LocalDate.of(2022, 12, 27))
                .forEach(day -> table.append(day).append(",off,搬家\n"));
        List<Move> moves = editing.preview(editing.take(typed(table.toString())), null);
        assertThat(moves).hasSize(3).allSatisfy(move -> {
            assertThat(move.before().state()).isEqualTo(State.NOT_BEGUN);
            assertThat(move.after().state()).isEqualTo(State.DUE_SOON);
        });
    }

    @Test
    void where_nothing_moves_nothing_is_told() {
        assertThat(editing.preview(editing.take(typed("10月1日放假。")), null)).isEmpty();
    }
}
