package org.yaodian.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.Due;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Role;
import org.yaodian.plan.WorkItem;
import org.yaodian.reading.Draft;
import org.yaodian.reading.DraftAssignment;
import org.yaodian.reading.DraftItem;
import org.yaodian.reading.DraftObligation;
import org.yaodian.reading.DraftSection;
import org.yaodian.reading.ReadField;
import org.yaodian.reading.Span;
import org.yaodian.store.Access;

/** A file on a desk whose day is 1 November 2022, made of a draft that a test writes down. */
final class DeskFixture {
    static final LocalDate TODAY = LocalDate.of(2022, 11, 1);
    static final DeskClock CLOCK =
            new DeskClock(Clock.fixed(TODAY.atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneId.of("UTC")), null);
    static final String COORDINATOR = "张三";
    static final LocalDate FAR = LocalDate.of(2099, 12, 31);

    private static final String FILE_NAME = "计划" + Desk.EXTENSION;

    private DeskFixture() {}

    static Draft draft(DraftItem... items) {
        return new Draft(
                "原文",
                said("某厅2022年政务公开工作要点"),
                ReadField.missing(),
                said("某厅办公室"),
                said(LocalDate.of(2022, 3, 1)),
                said(2022),
                List.of(new DraftSection("一", 1, "公开", Span.NOWHERE), new DraftSection("二", 1, "保障", Span.NOWHERE)),
                List.of(items),
                List.of());
    }

    static <T> ReadField<T> said(T value) {
        return new ReadField<>(value, Span.NOWHERE, "");
    }

    static DraftItem item(int number, int section, DraftAssignment... assignments) {
        return new DraftItem(
                number,
                "（" + number + "）",
                section,
                "事项" + number,
                "内容" + number,
                List.of(assignments),
                List.of(new DraftObligation(
                        "年底前完成", new Due.ByDate(LocalDate.of(2022, 12, 31)), OwedBy.ITEM, Span.NOWHERE, "")),
                Span.NOWHERE);
    }

    static DraftAssignment named(String division, Role role) {
        return new DraftAssignment(division, role, false, Span.NOWHERE, "");
    }

    static DraftAssignment group(String name, Role role) {
        return new DraftAssignment(name, role, true, Span.NOWHERE, "");
    }

    static List<DirectoryEntry> directory(String... namesAndKinds) {
        List<DirectoryEntry> entries = new java.util.ArrayList<>();
        for (int i = 0; i < namesAndKinds.length; i += 2) {
            entries.add(new DirectoryEntry(namesAndKinds[i], namesAndKinds[i + 1]));
        }
        return entries;
    }

    static Path make(Path folder, Draft draft, List<DirectoryEntry> directory) {
        Path path = folder.resolve(FILE_NAME);
        new PlanMaking(CLOCK, COORDINATOR).fromDraft(path, draft, "要点.docx", directory);
        return path;
    }

    static Desk open(Path path) {
        return Desk.open(path, Access.WINDOW, CLOCK);
    }

    /** A file of three items, the first two in section 一, with one division each and the group for the third. */
    static Desk desk(Path folder) {
        return open(SampleFile.copy("small plan", folder.resolve(FILE_NAME), DeskFixture::makeSmallPlan));
    }

    static void makeSmallPlan(Path file) {
        make(
                file.getParent(),
                draft(
                        item(1, 0, named("办公室", Role.LEAD)),
                        item(2, 0, named("人事处", Role.LEAD), named("办公室", Role.IMPLEMENT)),
                        item(3, 1, named("办公室", Role.LEAD), group("各处室", Role.IMPLEMENT))),
                directory("办公室", "处室", "人事处", "处室", "财务处", "处室", "信息中心", "直属事业单位"));
    }

    static PlanSnapshot snapshot(Desk desk) {
        return desk.snapshot(null, FAR);
    }

    static WorkItem item(Desk desk, int number) {
        return snapshot(desk).item(number).orElseThrow();
    }

    static Division division(Desk desk, String name) {
        return snapshot(desk).divisionNamed(name).orElseThrow();
    }

    static Assignment assignment(Desk desk, int item, String division) {
        return Lookups.assignment(snapshot(desk), item(desk, item), division(desk, division));
    }

    /** Who answers for an item: names with their roles, in order; those by a group in parentheses. */
    static List<String> answering(Desk desk, int item) {
        PlanSnapshot snapshot = snapshot(desk);
        return snapshot.assignmentsOf(item(desk, item)).stream()
                .map(each -> each.role()
                        + " "
                        + snapshot.divisionsById().get(each.divisionId()).name()
                        + (each.groupId() == null ? "" : " *"))
                .toList();
    }

    /** Removes a folder with all that is in it, for tests that make one for each of their tries. */
    static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    static Refused refusal(ThrowingCallable act) {
        Throwable thrown = Assertions.catchThrowable(act);
        Assertions.assertThat(thrown).as("a refusal").isInstanceOf(Refused.class);
        return (Refused) thrown;
    }

    static String reasonOf(ThrowingCallable act) {
        return refusal(act).reason();
    }

    static void expectWhole(Desk desk) {
        Assertions.assertThat(desk.check()).allMatch(check -> check.ok());
    }
}
