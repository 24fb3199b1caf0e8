package org.yaodian.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.Due;
import org.yaodian.plan.Fulfilment;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.Office;
import org.yaodian.plan.OwedBy;
import org.yaodian.plan.Person;
import org.yaodian.plan.PersonRole;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressState;
import org.yaodian.plan.Role;
import org.yaodian.plan.Row;
import org.yaodian.plan.SourceDocument;
import org.yaodian.plan.WorkItem;

/** A small plan of two items and two divisions, and the changes that tests make to it. */
final class Records {
    /** Short numbers of the records of this process; another process begins elsewhere. */
    private static final AtomicInteger NUMBERS =
            new AtomicInteger((int) (ProcessHandle.current().pid() % 100_000) * 10_000);

    static final String COORDINATOR = "张三";
    static final LocalDate DAY = LocalDate.of(2022, 9, 1);
    static final Instant AT = Instant.parse("2022-09-01T02:00:00.123Z");

    private Records() {}

    static Change first() {
        UUID plan = UUID.randomUUID();
        List<Row> rows = new ArrayList<>();
        rows.add(new Office(UUID.randomUUID(), Row.UNSAVED, 10));
        rows.add(new Person(UUID.randomUUID(), Row.UNSAVED, COORDINATOR, null, PersonRole.COORDINATOR));
        rows.add(new Plan(plan, Row.UNSAVED, 2022, "2022年要点", "民办发〔2022〕4号", null, LocalDate.of(2022, 8, 22)));
        rows.add(new SourceDocument(UUID.randomUUID(), Row.UNSAVED, plan, "要点.txt", "一、…\n（一）…"));
        List<Division> divisions = List.of(
                new Division(UUID.randomUUID(), Row.UNSAVED, 1, "办公室", "处室", null, null),
                new Division(UUID.randomUUID(), Row.UNSAVED, 2, "人事处", "处室", 2020, null));
        rows.addAll(divisions);
        for (int number = 1; number <= 2; number++) {
            WorkItem item = new WorkItem(
                    UUID.randomUUID(), Row.UNSAVED, plan, null, number, "", "事项" + number, "内容" + number, null);
            rows.add(item);
            rows.add(new Obligation(
                    UUID.randomUUID(),
                    Row.UNSAVED,
                    item.id(),
                    1,
                    "年底前完成",
                    new Due.ByDate(LocalDate.of(2022, 12, 31)),
                    OwedBy.ITEM,
                    null));
            for (Division division : divisions) {
                rows.add(
                        new Assignment(UUID.randomUUID(), Row.UNSAVED, item.id(), division.id(), Role.IMPLEMENT, null));
            }
        }
        return new Change(COORDINATOR, AT, DAY, Told.of("plan.byHand", "2022年要点"), Act.DO, null, added(rows));
    }

    private static List<RowChange<?>> added(List<Row> rows) {
        List<RowChange<?>> changes = new ArrayList<>();
        rows.forEach(row -> changes.add(RowChange.added(row)));
        return changes;
    }

    static Path file(Path folder) {
        Path path = folder.resolve("计划.yaodian");
        PlanFiles.create(path, first());
        return path;
    }

    static PlanFile open(Path path, Access access) {
        return PlanFiles.open(path, access, older -> {
            throw new AssertionError("no file of this test is older");
        });
    }

    static PlanSnapshot snapshot(PlanFile file) {
        return snapshot(file, LocalDate.of(2023, 12, 31));
    }

    static PlanSnapshot snapshot(PlanFile file, LocalDate on) {
        return file.snapshot(2022, on).orElseThrow();
    }

    static Progress progress(PlanFile file, Assignment assignment, int percent, String done, LocalDate on) {
        return progress(file, assignment, percent, done, on, ProgressState.ACCEPTED);
    }

    static Progress progress(
            PlanFile file, Assignment assignment, int percent, String done, LocalDate on, ProgressState state) {
        return new Progress(
                UUID.randomUUID(),
                Row.UNSAVED,
                NUMBERS.incrementAndGet(),
                assignment.id(),
                percent,
                done,
                "",
                "",
                on,
                state,
                COORDINATOR,
                AT);
    }

    static Fulfilment fulfilment(Obligation obligation, LocalDate on) {
        return new Fulfilment(UUID.randomUUID(), Row.UNSAVED, obligation.id(), null, on, "");
    }

    static Change change(String who, RowChange<?>... rows) {
        return new Change(who, AT, DAY, Told.of("item.changed", 1, "事项1"), Act.DO, null, List.of(rows));
    }

    /** Gives item 1 a title, as the actor; the whole of one change. */
    static long retitle(PlanFile file, String who, int number, String title) {
        WorkItem item = snapshot(file).item(number).orElseThrow();
        return file.apply(change(
                who, RowChange.changed(item, item.withContent(item.sectionId(), item.label(), title, item.text()))));
    }

    static String title(PlanFile file, int number) {
        return snapshot(file).item(number).orElseThrow().title();
    }

    static boolean ok(PlanFile file) {
        return file.check().stream().allMatch(CheckResult::ok);
    }

    static List<String> broken(PlanFile file) {
        return file.check().stream()
                .filter(check -> !check.ok())
                .map(CheckResult::name)
                .toList();
    }
}
