package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaodian.desk.ChangedRecord.Difference;
import org.yaodian.desk.ChangedRecord.Fate;
import org.yaodian.plan.Due;
import org.yaodian.plan.Obligation;
import org.yaodian.plan.WorkItem;
import org.yaodian.store.HistoryFilter;

/** What changes did, in words. */
class ChangeWordsTest {
    /** Tables that hold no records of changes. */
    private static final Set<String> OTHERS = Set.of(
            "change",
            "change_row",
            "counter",
            "file_info",
            "evidence_piece",
            "comment_seen",
            "password",
            "wrong_password",
            "flyway_schema_history");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void make() {
        desk = DeskFixture.desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ChangedRecord last(Language language) {
        HistoryBrowsing browsing = new HistoryBrowsing(desk, language);
        List<ChangedRecord> records = browsing.open(
                        desk.history(HistoryFilter.ALL, 0, 1).get(0).seq())
                .records();
        assertThat(records).hasSize(1);
        return records.get(0);
    }

    @Test
    void progress_is_told_by_its_item_and_division_with_what_it_says() {
        new ProgressReporting(desk)
                .accept(null, 2, "人事处", new ProgressReporting.Report(40, "初稿", "", ""), desk.today());
        ChangedRecord record = last(Language.CHINESE);
        assertThat(record.name()).isEqualTo("进展 · 第 2 项“事项2” 人事处");
        assertThat(record.fate()).isEqualTo(Fate.ADDED);
        assertThat(record.differences())
                .contains(
                        new Difference("percent", "完成率", null, "40%", false),
                        new Difference("done", "进展情况", null, "初稿", true),
                        new Difference("on_day", "日期", null, "2022年11月1日", false),
                        new Difference("state", "状态", null, "已采纳", false))
                .noneMatch(difference -> difference.name().contains("_"));
        assertThat(last(Language.ENGLISH).name()).isEqualTo("Progress · Item 2 “事项2” 人事处");
    }

    @Test
    void a_report_is_told_against_the_one_before_it() {
        ProgressReporting reporting = new ProgressReporting(desk);
        reporting.accept(null, 2, "人事处", new ProgressReporting.Report(40, "初稿", "缺人", ""), desk.today());
        reporting.accept(null, 2, "人事处", new ProgressReporting.Report(60, "二稿", "缺人", ""), desk.today());
        assertThat(last(Language.CHINESE).fate()).isEqualTo(Fate.CHANGED);
        assertThat(last(Language.CHINESE).differences())
                .containsExactly(
                        new Difference("percent", "完成率", "40%", "60%", false),
                        new Difference("done", "进展情况", "初稿", "二稿", true));
    }

    @Test
    void what_was_done_in_a_look_back_is_told_by_names_and_never_by_keys() {
        int round = new LookBackRounds(desk).start(null, 2021, desk.today());
        new LookBackRounds(desk).record(round, 1, "办公室", "部分落实", "看了", desk.today());
        int finding = new FindingKeeping(desk)
                .add(round, 1, "办公室", new FindingKeeping.Said("公开不及时", null, null, null), desk.today());
        Rectifying rectifying = new Rectifying(desk);
        rectifying.plan(finding, new Rectifying.Measure("补发", "办公室", "王五", null, 5), desk.today());
        rectifying.submit(finding, null, "已补发", List.of(Path.of("README.md")), desk.today());
        rectifying.sendBack(finding, null, "材料不全", desk.today());
        HistoryBrowsing browsing = new HistoryBrowsing(desk, Language.CHINESE);
        List<String> told = desk.history(HistoryFilter.ALL, 0, 6).stream()
                .flatMap(change -> browsing.open(change.seq()).records().stream())
                .flatMap(record -> Stream.concat(
                        Stream.of(record.name()),
                        record.differences().stream()
                                .flatMap(difference -> Stream.of(difference.before(), difference.after()))
                                .filter(Objects::nonNull)))
                .toList();
        assertThat(told)
                .noneMatch(words -> words.matches("(?s).*[0-9a-f]{8}-[0-9a-f]{4}-.*|true|false|[A-Z_]{4,}"))
                .contains("回头看 · 2021 年回头看", "部分落实", "退回")
                .anyMatch(words -> words.contains("公开不及时") && words.contains("补发"));
    }

    @Test
    void what_stayed_is_left_out() {
        WorkItem item = DeskFixture.item(desk, 1);
        Obligation obligation = DeskFixture.snapshot(desk).obligationsOf(item).get(0);
        new ObligationEditing(desk)
                .change(
                        item,
                        obligation,
                        obligation.quote(),
                        new Due.ByDate(LocalDate.of(2022, 11, 30)),
                        obligation.owedBy());
        assertThat(last(Language.CHINESE).differences())
                .containsExactly(new Difference("due", "截止日期", "2022年12月31日", "2022年11月30日", false));
        assertThat(last(Language.CHINESE).name()).isEqualTo("要求 · 第 1 项“事项1” “年底前完成”");
    }

    @Test
    void the_columns_of_an_entry_are_told_each_by_its_name() {
        new EntryKeeping(desk, null).add("留言咨询答复", Map.of("留言内容", "低保怎么办", "答复单位", "人事处"), desk.today());
        HistoryBrowsing browsing = new HistoryBrowsing(desk, Language.CHINESE);
        ChangedRecord entry = browsing
                .open(desk.history(HistoryFilter.ALL, 0, 1).get(0).seq())
                .records()
                .stream()
                .filter(record -> record.kind().equals("entry"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.name()).isEqualTo("记录 · 留言咨询答复 2022-001");
        assertThat(entry.differences())
                .contains(new Difference("fields.留言内容", "留言内容", null, "低保怎么办", true))
                .contains(new Difference("division_id", "处室", null, "人事处", false));
    }

    @Test
    void what_is_gone_is_still_called_by_its_name() {
        new ProgressReporting(desk)
                .accept(null, 2, "人事处", new ProgressReporting.Report(40, "初稿", "", ""), desk.today());
        long told = desk.history(HistoryFilter.ALL, 0, 1).get(0).seq();
        new PlanEditing(desk).removeItem(DeskFixture.snapshot(desk), DeskFixture.item(desk, 2));
        assertThat(new HistoryBrowsing(desk, Language.CHINESE)
                        .open(told)
                        .records()
                        .get(0)
                        .name())
                .isEqualTo("进展 · 第 2 项“事项2” 人事处");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_column_of_every_record_has_its_word(Language language) throws SQLException {
        var messages = language.messages("changes");
        List<String> without = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + desk.path());
                var columns = connection
                        .createStatement()
                        .executeQuery("select m.name, c.name from sqlite_master m,"
                                + " pragma_table_info(m.name) c where m.type = 'table'")) {
            while (columns.next()) {
                String kind = columns.getString(1);
                String column = columns.getString(2);
                boolean told = OTHERS.contains(kind)
                        || !ChangeWords.isSpoken(kind, column)
                        || messages.containsKey("field." + column)
                        || messages.containsKey("field." + kind + "." + column);
                if (!told || (!OTHERS.contains(kind) && !messages.containsKey("kind." + kind))) {
                    without.add(kind + "." + column);
                }
            }
        }
        assertThat(without).isEmpty();
    }
}
