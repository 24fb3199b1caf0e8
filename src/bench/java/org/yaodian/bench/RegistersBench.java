package org.yaodian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.EntryBrowsing;
import org.yaodian.desk.RegisterImport;
import org.yaodian.desk.Sample;
import org.yaodian.plan.Plan;
import org.yaodian.plan.ProgressListener;
import org.yaodian.register.EntryQuery;
import org.yaodian.register.EntryQuery.Order;
import org.yaodian.register.EntryQuery.Which;
import org.yaodian.store.Access;

/**
 * A plan with 100,000 entries: how long the lights of all items take, and the first page of a register's entries as it
 * is opened, filtered and sorted. The file is kept, so that the start can be measured on it.
 */
public final class RegistersBench {
    private static final int ROWS = 25_000;
    private static final int PAGE = 100;
    private static final LocalDate DAY = LocalDate.of(2022, 11, 1);

    private RegistersBench() {}

    /** Runs it: the folder in which the file is made and kept. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path file = folder.resolve("entries-100000.yaodian");
        if (!Files.exists(file)) {
            fill(folder, file);
        }
        try (Desk desk = Desk.open(file, Access.READ, DeskClock.on(DAY))) {
            Turns.measure("lights of all items", desk, some -> some.standing(null, DAY));
            EntryBrowsing browsing = new EntryBrowsing(desk, null);
            Plan plan = browsing.plan(DAY);
            EntryQuery all = new EntryQuery(plan, DAY, "message", Which.ALL, "", Order.STANDING, false);
            System.out.printf("entries of the register: %d%n", browsing.count(all));
            page("open", desk, all);
            page("open ones", desk, all.withWhich(Which.OPEN));
            page("filter", desk, new EntryQuery(plan, DAY, "message", Which.ALL, "第 77", Order.STANDING, false));
            page(
                    "filter, found nowhere",
                    desk,
                    new EntryQuery(plan, DAY, "message", Which.ALL, "没有", Order.STANDING, false));
            for (Order order : Order.values()) {
                page("sort by " + order, desk, new EntryQuery(plan, DAY, "message", Which.ALL, "", order, true));
            }
            Turns.measure("count", desk, some -> new EntryBrowsing(some, null).count(all));
        }
    }

    private static void page(String name, Desk desk, EntryQuery query) {
        Turns.measure(name, desk, some -> new EntryBrowsing(some, null).page(query, 0, PAGE));
    }

    /** Three registers of messages' kind and one of requests; a tenth of the entries is open. */
    private static void fill(Path folder, Path file) throws IOException {
        Sample.make(file, DeskClock.on(LocalDate.of(2022, 1, 1)));
        String[] registers = {"message", "message", "message", "foi-request"};
        for (int i = 0; i < registers.length; i++) {
            Path sheet = folder.resolve("entries-" + i + ".xlsx");
            write(sheet, registers[i], i * ROWS);
            try (Desk desk = Desk.open(file, Access.WRITE_ONCE, DeskClock.on(DAY))) {
                RegisterImport job = new RegisterImport(desk, null);
                int added = job.apply(job.preview(registers[i], sheet, ProgressListener.NONE));
                System.out.printf("%s: %d entries%n", registers[i], added);
            }
            Files.delete(sheet);
        }
    }

    private static void write(Path path, String register, int from) throws IOException {
        boolean request = register.equals("foi-request");
        List<String> headings = List.of("收到日期", request ? "申请内容" : "留言内容", request ? "申请人类型" : "答复单位", "答复日期");
        String[] divisions = {"办公室", "社会救助处", "养老服务处", "儿童福利处", "社会事务处"};
        FilledSheet.write(path, headings, ROWS, i -> {
            LocalDate opened = LocalDate.of(2022, 1, 4).plusDays((i * 7L + from) % 300);
            String who = request ? "自然人" : divisions[i % divisions.length];
            LocalDate answered = opened.plusDays(i % 6);
            boolean open = i % 10 == 0 || answered.isAfter(DAY);
            return List.of(
                    opened.toString(),
                    "第 " + (from + i) + " 件：咨询低保、养老、婚姻登记的办理条件和材料",
                    who,
                    open ? "" : answered.toString());
        });
    }
}
