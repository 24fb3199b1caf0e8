package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.Role;
import org.yaodian.register.Entry;
import org.yaodian.register.statutory.Applicant;
import org.yaodian.register.statutory.FormCells;
import org.yaodian.register.statutory.Outcome;
import org.yaodian.register.statutory.StatutoryTable;
import org.yaodian.store.Access;

/** The statutory annual report of a plan's year, counted in a file and completed by hand. */
class StatutoryReportingTest {
    private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);
    private static final String REQUESTS = "依申请公开";

    @TempDir
    Path folder;

    private Desk desk;
    private StatutoryReporting reporting;

    @BeforeEach
    void make() {
        Path path = DeskFixture.make(
                folder,
                DeskFixture.draft(DeskFixture.item(1, 0, DeskFixture.named("办公室", Role.LEAD))),
                DeskFixture.directory("办公室", "处室", "人事处", "处室"));
        desk = Desk.open(path, Access.WINDOW, DeskClock.on(YEAR_END));
        reporting = new StatutoryReporting(desk, null);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** A request as the test makes it up; what ended it is null while it is open. */
    private record Made(
            int number, LocalDate opened, LocalDate ended, String how, Applicant applicant, Outcome outcome) {}

    private Made make(Random random) {
        LocalDate opened = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(730));
        Applicant applicant = Applicant.values()[random.nextInt(Applicant.values().length)];
        Outcome outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
        int fate = random.nextInt(20);
        String how = fate == 0 ? null : fate == 1 ? "撤回" : fate == 2 ? "视为放弃" : fate == 3 ? "作废" : "答复";
        LocalDate ended = how == null ? null : opened.plusDays(random.nextInt(45));
        if (ended != null && ended.isAfter(YEAR_END)) {
            how = null;
            ended = null;
        }
        EntryKeeping keeping = new EntryKeeping(desk, null);
        Entry entry = keeping.add(REQUESTS, Map.of("申请内容", "甲", "申请人类型", applicant.chinese()), opened);
        if ("视为放弃".equals(how)) {
            keeping.move(REQUESTS, entry.label(), new EntryKeeping.Move("补正通知", opened, null, null, Map.of()));
        }
        if (how != null) {
            Map<String, String> told = how.equals("答复") ? Map.of("办理结果", outcome.choice()) : Map.of();
            keeping.move(REQUESTS, entry.label(), new EntryKeeping.Move(how, ended, null, "原因", told));
        }
        return new Made(entry.number(), opened, ended, how, applicant, outcome);
    }

    /** Every cell of part three worked by hand: by key the numbers of the requests in it. */
    private static Map<String, List<Integer>> byHand(List<Made> requests, LocalDate on) {
        Map<String, List<Integer>> cells = new HashMap<>();
        for (Made made : requests) {
            boolean ended = made.ended() != null && !made.ended().isAfter(on);
            if (made.opened().isAfter(on)
                    || ended && (made.how().equals("作废") || made.ended().getYear() < 2022)) {
                continue;
            }
            List<String> rows = new ArrayList<>();
            rows.add(made.opened().getYear() == 2022 ? "received" : "carried");
            if (!ended) {
                rows.add("pending");
            } else {
                rows.add(
                        switch (made.how()) {
                            case "撤回" -> "otherwise.other";
                            case "视为放弃" -> "otherwise.notCorrected";
                            default -> made.outcome().key();
                        });
                rows.add("total");
            }
            for (String row : rows) {
                for (String column : List.of(made.applicant().key(), "total")) {
                    cells.computeIfAbsent("three." + row + "." + column, key -> new ArrayList<>())
                            .add(made.number());
                }
            }
        }
        return cells;
    }

    private void expect(List<Made> requests, LocalDate on) {
        Map<String, List<Integer>> expected = byHand(requests, on);
        StatutoryTable table = reporting.table(on);
        int compared = 0;
        for (StatutoryTable.Figure figure : table.figures()) {
            String key = figure.cell().key();
            if (key.startsWith("three.")) {
                List<Integer> entries = expected.getOrDefault(key, List.of());
                assertThat(table.entries(key)).as(key).containsExactlyInAnyOrderElementsOf(entries);
                assertThat(figure.shown().intValueExact()).as(key).isEqualTo(entries.size());
                compared++;
            }
        }
        assertThat(compared).isEqualTo(25 * 7);
        assertThat(table.remarks()).isEmpty();
    }

    @Test
    void three_hundred_requests_over_two_years_come_to_what_a_plain_count_says() {
        Random random = new Random(2022);
        List<Made> requests = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            requests.add(make(random));
        }
        expect(requests, YEAR_END);
        expect(requests, LocalDate.of(2022, 6, 30));
        expect(requests, LocalDate.of(2022, 1, 1));
        assertThat(byHand(requests, YEAR_END)).hasSizeGreaterThan(80);
    }

    @Test
    void what_is_typed_stays_when_more_is_registered_and_undo_takes_it_back() {
        reporting.set("three.received.natural", "9");
        reporting.set("two.licence.decisions", "12");
        reporting.set(FormCells.PART_SIX, "没有。\r\n完");
        new EntryKeeping(desk, null).add(REQUESTS, Map.of("申请内容", "甲", "申请人类型", "自然人"), LocalDate.of(2022, 5, 5));
        StatutoryTable table = reporting.table(YEAR_END);
        assertThat(table.figure("three.received.natural").counted()).isEqualTo(1);
        assertThat(table.figure("three.received.natural").shown()).isEqualByComparingTo("9");
        assertThat(table.figure("two.licence.decisions").marked()).isTrue();
        assertThat(table.text(FormCells.PART_SIX)).contains("没有。\n完");
        new Undoing(desk).undo();
        new Undoing(desk).undo();
        assertThat(reporting.table(YEAR_END).text(FormCells.PART_SIX)).isEmpty();
        new Undoing(desk).redo();
        assertThat(reporting.table(YEAR_END).text(FormCells.PART_SIX)).contains("没有。\n完");
        DeskFixture.expectWhole(desk);
    }

    @Test
    void what_was_typed_is_typed_anew_and_taken_back() {
        reporting.set("two.fee.amount", "3");
        reporting.set("two.fee.amount", "3.25");
        assertThat(reporting.table(YEAR_END).figure("two.fee.amount").shown()).isEqualByComparingTo("3.25");
        reporting.clear("two.fee.amount");
        assertThat(reporting.table(YEAR_END).figure("two.fee.amount").shown()).isNull();
        assertThat(DeskFixture.reasonOf(() -> reporting.clear("two.fee.amount")))
                .isEqualTo("statutory.notTyped");
        assertThat(DeskFixture.reasonOf(() -> reporting.set("two.fee.amount", "三")))
                .isEqualTo("statutory.amount");
        assertThat(DeskFixture.reasonOf(() -> reporting.set("two.no", "3"))).isEqualTo("statutory.noCell");
        DeskFixture.expectWhole(desk);
    }

    @Test
    void the_entries_behind_a_figure_are_told_as_they_stand() {
        Entry entry = new EntryKeeping(desk, null)
                .add(REQUESTS, Map.of("申请内容", "甲", "申请人类型", "商业企业"), LocalDate.of(2022, 12, 20));
        for (String key : List.of("three.received.business", "three.received.total", "three.pending.total")) {
            assertThat(reporting.entriesBehind(key, YEAR_END)).singleElement().satisfies(listed -> {
                assertThat(listed.entry().entry().number()).isEqualTo(entry.number());
                assertThat(listed.standing().open()).isTrue();
            });
        }
        assertThat(reporting.entriesBehind("three.total.total", YEAR_END)).isEmpty();
    }

    @Test
    void only_the_office_types_into_it() {
        new PeopleKeeping(desk).add("李四", "人事处", "DIVISION_HEAD");
        Path path = desk.path();
        desk.close();
        desk = Desk.open(path, Access.WINDOW, DeskClock.on(YEAR_END), "李四");
        StatutoryReporting other = new StatutoryReporting(desk, null);
        assertThat(other.may()).isFalse();
        assertThat(DeskFixture.reasonOf(() -> other.set("two.licence.decisions", "1")))
                .isEqualTo("permission.role");
    }
}
