package org.yaodian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yaodian.desk.Desk;
import org.yaodian.desk.DeskClock;
import org.yaodian.desk.FindingBrowsing;
import org.yaodian.desk.FindingImport;
import org.yaodian.desk.FindingListing;
import org.yaodian.desk.Sample;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingSort;
import org.yaodian.lookback.FindingSort.Order;
import org.yaodian.lookback.FindingState;
import org.yaodian.plan.ProgressListener;
import org.yaodian.store.Access;

/** 10,000 findings over ten years, a fifth of them open: how long the board and the table take in every order. */
public final class FindingsBench {
    private static final int ROWS = 10_000;
    private static final int YEARS = 10;
    private static final int PAGE = 100;
    private static final LocalDate DAY = LocalDate.of(2022, 11, 1);

    private FindingsBench() {}

    /** Runs it: the folder in which the file is made and kept. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path file = folder.resolve("findings-10000.yaodian");
        if (!Files.exists(file)) {
            fill(folder, file);
        }
        try (Desk desk = Desk.open(file, Access.READ, DeskClock.on(DAY))) {
            FindingQuery all = FindingQuery.all(DAY);
            System.out.printf("findings: %d%n", new FindingBrowsing(desk).count(all));
            Turns.measure("board", desk, some -> new FindingBrowsing(some).board(all, PAGE));
            for (Order order : Order.values()) {
                table("table by " + order, desk, wish(all, null, order));
            }
            for (FindingState state : FindingState.values()) {
                table("table, only " + state, desk, wish(all, state, Order.FOUND));
            }
        }
    }

    private static FindingListing.Wish wish(FindingQuery query, FindingState state, Order order) {
        return new FindingListing.Wish(
                query.withStates(state == null ? null : Set.of(state)), null, new FindingSort(order, false));
    }

    /** As the window asks for it: how many there are, and the first page. */
    private static void table(String name, Desk desk, FindingListing.Wish wish) {
        Turns.measure(name, desk, some -> {
            FindingBrowsing browsing = new FindingBrowsing(some);
            browsing.count(wish.query());
            browsing.page(wish.query(), wish.sort(), 0, PAGE);
        });
    }

    private static void fill(Path folder, Path file) throws IOException {
        Sample.make(file, DeskClock.on(LocalDate.of(2022, 1, 1)));
        Path sheet = folder.resolve("findings.xlsx");
        write(sheet);
        try (Desk desk = Desk.open(file, Access.WRITE_ONCE, DeskClock.on(DAY))) {
            FindingImport job = new FindingImport(desk);
            System.out.printf("%d findings%n", job.apply(job.preview(sheet, DAY, ProgressListener.NONE)));
        }
        Files.delete(sheet);
    }

    private static void write(Path path) throws IOException {
        List<String> headings =
                List.of("序号", "年度", "责任单位", "问题清单", "原因分析", "整改措施", "责任人", "整改时限", "完成情况", "佐证材料", "是否销号", "销号时间");
        String[] divisions = {"办公室", "社会救助处", "养老服务处", "儿童福利处", "社会事务处"};
        FilledSheet.write(path, headings, ROWS, i -> {
            int year = 2022 - YEARS + i % YEARS;
            boolean open = i % 5 == 0;
            LocalDate limit = LocalDate.of(open ? 2022 : year + 1, 1 + i % 10, 1 + i % 28);
            return List.of(
                    Integer.toString(i),
                    Integer.toString(year),
                    divisions[i % divisions.length],
                    "第 " + i + " 个问题：公开不及时",
                    "人手不够",
                    "补发并核对第 " + i + " 件",
                    "经办人",
                    limit.toString(),
                    open ? "" : "已补发",
                    open ? "" : "截图",
                    open ? "否" : "是",
                    open ? "" : limit.plusDays(i % 9).toString());
        });
    }
}
