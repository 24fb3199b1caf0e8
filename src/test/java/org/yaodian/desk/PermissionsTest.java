package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.calendar.DayKind;
import org.yaodian.desk.Permissions.Reach;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.Division;
import org.yaodian.plan.Due;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Reminder;
import org.yaodian.store.Access;
import org.yaodian.store.HistoryFilter;

/** What each role may do, cell by cell of the table, through the jobs that a window and a command call. */
class PermissionsTest {
    private static final String OWN = "人事处";
    private static final String OTHER = "办公室";

    /** For each deed: the coordinator, a division's head, a member, a reader. */
    private static final Map<Deed, String> EXPECTED = Map.ofEntries(
            Map.entry(Deed.EDIT_PLAN, "all none none none"),
            Map.entry(Deed.EDIT_DIVISIONS, "all none none none"),
            Map.entry(Deed.EDIT_PEOPLE, "all none none none"),
            Map.entry(Deed.EDIT_SETTINGS, "all none none none"),
            Map.entry(Deed.EDIT_CALENDAR, "all none none none"),
            Map.entry(Deed.EDIT_REGISTERS, "all none none none"),
            Map.entry(Deed.REMIND, "all none none none"),
            Map.entry(Deed.CLOSE_ITEM, "all none none none"),
            Map.entry(Deed.ACCEPT_PROGRESS, "all none none none"),
            Map.entry(Deed.REVIEW, "all none none none"),
            Map.entry(Deed.SUBMIT_PROGRESS, "all own own none"),
            Map.entry(Deed.ANSWER_REMINDER, "all own own none"),
            Map.entry(Deed.ASK_EXTENSION, "all own own none"),
            Map.entry(Deed.ATTACH_EVIDENCE, "all own own none"),
            Map.entry(Deed.KEEP_ENTRIES, "all own own none"),
            Map.entry(Deed.SET_OWN_PASSWORD, "all all all all"),
            Map.entry(Deed.COMMENT, "all own own none"),
            Map.entry(Deed.RUN_LOOK_BACK, "all none none none"),
            Map.entry(Deed.RECORD_INSPECTION, "all own none none"),
            Map.entry(Deed.PLAN_RECTIFICATION, "all own none none"),
            Map.entry(Deed.SUBMIT_RECTIFICATION, "all own own none"),
            Map.entry(Deed.VERIFY_RECTIFICATION, "all none none none"),
            Map.entry(Deed.EXCHANGE_FORMS, "all none none none"),
            Map.entry(Deed.UNDO_OWN, "all all all none"));

    @TempDir
    static Path folder;

    private static Path made;
    private static int round;
    private static int finding;
    private static int ownMeasure;
    private static int otherMeasure;

    @TempDir
    Path cell;

    @BeforeAll
    static void make() {
        try (Desk desk = DeskFixture.desk(folder)) {
            made = desk.path();
            PeopleKeeping people = new PeopleKeeping(desk);
            for (PersonRole role : PersonRole.values()) {
                people.add(role.name(), role == PersonRole.COORDINATOR ? null : OWN, role.name());
            }
            ProgressReporting reporting = new ProgressReporting(desk);
            reporting.accept(null, 1, OTHER, new ProgressReporting.Report(100, "", "", ""), DeskFixture.TODAY);
            PlanStatus status = desk.status(null, DeskFixture.TODAY);
            new Reminding(desk).remind(status.snapshot().plan(), status.limits(), "请尽快", DeskFixture.TODAY);
            reporting.submit(null, 2, OTHER, new ProgressReporting.Report(50, "已办", "", ""), DeskFixture.TODAY);
            lookBack(desk);
        }
    }

    /** A finding with a measure of each division, one of them submitted. */
    private static void lookBack(Desk desk) {
        LocalDate today = desk.today();
        round = new LookBackRounds(desk).start(null, 2020, today);
        finding = new FindingKeeping(desk).add(round, 2, OWN, new FindingKeeping.Said("问题", null, null, null), today);
        Rectifying rectifying = new Rectifying(desk);
        ownMeasure = rectifying.plan(finding, new Rectifying.Measure("措施", OWN, "甲", null, 10), today);
        otherMeasure = rectifying.plan(finding, new Rectifying.Measure("措施", OTHER, "乙", null, 10), today);
        int third = rectifying.plan(finding, new Rectifying.Measure("措施", OTHER, "乙", null, 10), today);
        rectifying.submit(finding, third, "做完了", List.of(Path.of("README.md")), today);
    }

    static Stream<Arguments> cells() {
        return Arrays.stream(Deed.values())
                .flatMap(deed -> Arrays.stream(PersonRole.values()).map(role -> Arguments.of(deed, role)));
    }

    @Test
    void every_deed_has_its_row() {
        assertThat(EXPECTED.keySet()).containsExactlyInAnyOrder(Deed.values());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_role_does_what_the_table_says_and_nothing_else(Deed deed, PersonRole role) throws IOException {
        String expected = EXPECTED.get(deed).split(" ")[role.ordinal()];
        Path file = Files.copy(made, cell.resolve("计划.yaodian"));
        try (Desk desk = Desk.open(file, Access.WINDOW, DeskFixture.CLOCK, role.name())) {
            if (deed == Deed.UNDO_OWN && !expected.equals("none")) {
                act(desk, Deed.KEEP_ENTRIES, OWN);
            }
            if (expected.equals("all")) {
                passes(desk, deed, OTHER);
            } else if (expected.equals("own")) {
                refused(desk, deed, OTHER, "permission.division");
                passes(desk, deed, OWN);
            } else {
                refused(desk, deed, OWN, whoMay(deed));
                assertThat(desk.may(deed)).isFalse();
            }
            DeskFixture.expectWhole(desk);
        }
        Reach reach = Map.of("all", Reach.EVERYTHING, "own", Reach.OWN_DIVISION, "none", Reach.NONE)
                .get(expected);
        assertThat(Permissions.of(role, deed)).isEqualTo(reach);
    }

    /** The refusal says whose it is to do. */
    private static String whoMay(Deed deed) {
        String row = EXPECTED.get(deed);
        if (row.startsWith("all none")) {
            return "permission.role";
        }
        return row.equals("all own none none") ? "permission.roleHead" : "permission.roleReader";
    }

    private static void passes(Desk desk, Deed deed, String division) {
        int before = desk.historyCount(HistoryFilter.ALL);
        assertThatCode(() -> act(desk, deed, division)).doesNotThrowAnyException();
        assertThat(desk.historyCount(HistoryFilter.ALL)).isEqualTo(before + 1);
    }

    private static void refused(Desk desk, Deed deed, String division, String reason) {
        int before = desk.historyCount(HistoryFilter.ALL);
        assertThat(DeskFixture.reasonOf(() -> act(desk, deed, division))).isEqualTo(reason);
        assertThat(desk.historyCount(HistoryFilter.ALL)).isEqualTo(before);
    }

    private static void act(Desk desk, Deed deed, String division) {
        LocalDate today = desk.today();
        PlanStatus status = desk.status(null, today);
        switch (deed) {
            case EDIT_PLAN ->
                new ObligationEditing(desk)
                        .add(status.snapshot(), DeskFixture.item(desk, 1), "报告", new Due.Standing(), OwedBy.ITEM);
            case EDIT_DIVISIONS -> new DivisionDirectory(desk).add("新处", "处室");
            case EDIT_PEOPLE -> new PeopleKeeping(desk).add("新人", null, "READER");
            case EDIT_SETTINGS ->
                new OfficeSettings(desk).warnBefore(status.snapshot().office(), 3);
            case EDIT_CALENDAR -> {
                CalendarEditing calendar = new CalendarEditing(desk);
                calendar.apply(calendar.except(LocalDate.of(2022, 11, 2), DayKind.OFF, "停电"));
            }
            case EDIT_REGISTERS -> new RegisterEditing(desk).create(new Bilingual("接待", "Visits"));
            case REMIND -> new Reminding(desk).remind(status.snapshot().plan(), status.limits(), "请尽快", today);
            case CLOSE_ITEM -> new ItemClosing(desk).close(status.items().get(0), today);
            case ACCEPT_PROGRESS ->
                new ProgressReporting(desk)
                        .accept(null, 2, division, new ProgressReporting.Report(20, "已办", "", ""), today);
            case REVIEW -> new ProgressReviewing(desk).accept(null, 2, OTHER, null, today);
            case SUBMIT_PROGRESS ->
                new ProgressReporting(desk)
                        .submit(null, 2, division, new ProgressReporting.Report(20, "已办", "", ""), today);
            case ANSWER_REMINDER -> answerReminder(desk, status, division);
            case ASK_EXTENSION -> new Extending(desk).ask(null, 2, division, LocalDate.of(2023, 1, 31), "人手不够", today);
            case ATTACH_EVIDENCE ->
                new EvidenceKeeping(desk).attachToItem(null, 2, division, Path.of("README.md"), today);
            case KEEP_ENTRIES ->
                new EntryKeeping(desk, null).add("留言咨询答复", Map.of("留言内容", "问", "答复单位", division), today);
            case SET_OWN_PASSWORD -> new PeopleKeeping(desk).setPassword(desk.who(), "correct horse".toCharArray());
            case COMMENT ->
                // item 1 is the other division's alone
                new Commenting(desk).add(null, division.equals(OWN) ? 2 : 1, "请核对");
            case RUN_LOOK_BACK -> new LookBackRounds(desk).start(null, 2021, today);
            case RECORD_INSPECTION -> new LookBackRounds(desk).record(round, 2, division, "已落实", "", today);
            case PLAN_RECTIFICATION ->
                new Rectifying(desk).plan(finding, new Rectifying.Measure("补", division, "甲", null, 5), today);
            case SUBMIT_RECTIFICATION ->
                new Rectifying(desk)
                        .submit(
                                finding,
                                division.equals(OWN) ? ownMeasure : otherMeasure,
                                "做完了",
                                List.of(Path.of("LICENSE")),
                                today);
            case VERIFY_RECTIFICATION -> new Rectifying(desk).sendBack(finding, null, "材料不全", today);
            case EXCHANGE_FORMS ->
                new FormSending(desk, null)
                        .send(
                                desk.path().resolveSibling("发出"),
                                new FormSending.Wish(List.of(division), null, false),
                                today,
                                ProgressListener.NONE);
            case UNDO_OWN -> new Undoing(desk).undo();
        }
    }

    private static void answerReminder(Desk desk, PlanStatus status, String division) {
        Division asked = status.snapshot().divisionNamed(division).orElseThrow();
        Reminding reminding = new Reminding(desk);
        Reminder reminder = reminding.log(status.snapshot().plan()).stream()
                .filter(one -> one.divisionId().equals(asked.id()))
                .findFirst()
                .orElseThrow();
        reminding.answer(reminder, asked, "月底前报", desk.today());
    }

    @Test
    void an_entry_without_a_word_of_who_answers_is_the_own_divisions() throws IOException {
        Path file = Files.copy(made, cell.resolve("计划.yaodian"));
        try (Desk desk = Desk.open(file, Access.WINDOW, DeskFixture.CLOCK, "MEMBER")) {
            EntryKeeping keeping = new EntryKeeping(desk, null);
            var entry = keeping.add("留言咨询答复", Map.of("留言内容", "问"), desk.today());
            assertThat(entry.fields()).containsEntry("答复单位", OWN);
            // and it is not handed to another division
            String id = Integer.toString(entry.number());
            assertThat(DeskFixture.reasonOf(() -> keeping.move(
                            "留言咨询答复",
                            id,
                            new EntryKeeping.Move("交办", desk.today(), null, null, Map.of("答复单位", OTHER)))))
                    .isEqualTo("permission.division");
            assertThat(List.of(desk.may(Deed.EDIT_PLAN), desk.may(Deed.KEEP_ENTRIES, entry.divisionId())))
                    .containsExactly(false, true);
        }
    }
}
