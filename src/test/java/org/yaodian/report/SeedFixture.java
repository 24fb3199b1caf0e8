package org.yaodian.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.plan.Assignment;
import org.yaodian.plan.Division;
import org.yaodian.plan.Due;
import org.yaodian.plan.Period;
import org.yaodian.plan.PlanStatus;
import org.yaodian.plan.Progress;
import org.yaodian.plan.Role;
import org.yaodian.plan.Section;
import org.yaodian.plan.WorkItem;

/** The sample plan with its sixteen items and all divisions, its texts whole, and invented progress. */
final class SeedFixture {
    private static final Pattern SECTION = Pattern.compile("^　　([一二三四五])、(.+)$");
    private static final Pattern ITEM = Pattern.compile("^　　（[一二三四五六七八九十]+）(.+?)。(.+)$");
    private static final List<String> DONE = List.of(
            "审查文件21件，均标注公开属性；组织对各处室上半年制发公文进行抽查，发现未标注3件，已全部补正。",
            "巡查4次，错链已清。",
            "受理23件，办结17件，按时办结率100%，无行政复议、行政诉讼。",
            "梳理142件，入库64件。");

    private SeedFixture() {}

    static PlanStatus status() {
        return fixture().status();
    }

    static PlanFixture fixture() {
        PlanFixture plan = new PlanFixture();
        List<Division> divisions = read("/assets/samples/jilin-civil-affairs-divisions.csv")
                .lines()
                .skip(1)
                .map(line -> plan.division(line.split(",")[0]))
                .toList();
        List<WorkItem> items = items(plan);
        for (WorkItem item : items) {
            plan.assign(item, divisions.get(item.number() % 3), Role.LEAD);
            if (item.number() % 5 == 0) {
                divisions.subList(5, 9).forEach(division -> plan.assign(item, division, Role.SUPPORT));
            } else {
                plan.assignAll(item, "各处室、直属事业单位");
            }
            owe(plan, item);
            report(plan, item);
        }
        plan.close(items.get(5), LocalDate.of(2022, 10, 20));
        return plan;
    }

    private static List<WorkItem> items(PlanFixture plan) {
        List<WorkItem> items = new ArrayList<>();
        Section[] section = {null};
        read("/assets/samples/jilin-civil-affairs-2022.txt").lines().forEach(line -> {
            Matcher head = SECTION.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (head.matches()) {
                section[0] = plan.section(head.group(1), head.group(2));
            } else if (item.matches()) {
                items.add(plan.item(section[0], item.group(1), item.group(2)));
            }
        });
        return items;
    }

    private static void owe(PlanFixture plan, WorkItem item) {
        String text = item.text();
        plan.owe(item, text.substring(0, Math.min(40, text.length())), new Due.Standing());
        switch (item.number() % 5) {
            case 0 -> plan.owe(item, "答复期限不超过5个工作日", new Due.WithinWorkingDays(5, null));
            case 1 -> plan.owe(item, "年内至少举办1次", new Due.TimesPerYear(1));
            case 2 -> plan.owe(item, "2022年底前全面梳理", new Due.ByDate(LocalDate.of(2022, 12, 31)));
            case 3 -> plan.owe(item, "按时报送", new Due.ByDate(LocalDate.of(2022, 10, 28)));
            default -> plan.owe(item, "每月报送", new Due.EveryPeriod(Period.MONTH, 5));
        }
    }

    private static void report(PlanFixture plan, WorkItem item) {
        List<Assignment> assignments = plan.assignmentsOf(item);
        for (int i = 0; i < assignments.size(); i++) {
            int percent = item.number() == 6 ? Progress.COMPLETE : (i * 37 + item.number() * 13) % 101;
            if (percent > 20) {
                plan.report(
                        assignments.get(i),
                        percent,
                        LocalDate.of(2022, 10, 1 + i % 30),
                        DONE.get((i + item.number()) % DONE.size()),
                        i % 4 == 0 ? "部分处室报送不及时。" : "",
                        "持续推进。");
            }
        }
    }

    private static String read(String resource) {
        try (InputStream in = SeedFixture.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
