package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The open limits as a calendar. */
class CalendarFileTest {
    @TempDir
    private Path folder;

    private ImportFixture fixture;

    @BeforeEach
    void open() {
        fixture = new ImportFixture(folder, "计划");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private String written() throws IOException {
        Path out = folder.resolve("时限.ics");
        Desk desk = fixture.desk();
        new CalendarFile(desk, desk.status(null, ImportFixture.TODAY), Language.CHINESE).write(out);
        return Files.readString(out).replace("\r\n ", "");
    }

    private static List<String> uids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    }

    @Test
    void every_open_limit_is_there_once_and_the_same_on_each_export() throws IOException {
        String first = written();
        int open = fixture.desk().status(null, ImportFixture.TODAY).open().size();
        assertThat(uids(first)).hasSize(open).doesNotHaveDuplicates().hasSizeGreaterThan(3);
        assertThat(uids(written())).isEqualTo(uids(first));
        assertThat(first).contains("X-WR-CALNAME:吉林省民政厅").contains("年内至少举办1次政府开放日活动");
    }

    @Test
    void an_open_entry_is_there_with_its_day_and_moves_when_it_is_extended() throws IOException {
        EntryKeeping keeping = new EntryKeeping(fixture.desk(), null);
        keeping.add("依申请公开", Map.of("申请内容", "预算", "申请人类型", "自然人"), java.time.LocalDate.of(2022, 10, 10));
        String first = written();
        assertThat(first).contains("UID:foi-request-2022-001@").contains("DTSTART;VALUE=DATE:20221107");
        keeping.move(
                "依申请公开",
                "2022-001",
                new EntryKeeping.Move("延期", java.time.LocalDate.of(2022, 11, 1), 5, null, Map.of()));
        String second = written();
        assertThat(second).contains("UID:foi-request-2022-001@").contains("DTSTART;VALUE=DATE:20221114");
        assertThat(uids(second)).isEqualTo(uids(first));
    }

    @Test
    void a_plan_is_never_replaced_by_a_calendar() {
        Desk desk = fixture.desk();
        CalendarFile calendar = new CalendarFile(desk, desk.status(null, ImportFixture.TODAY), Language.CHINESE);
        assertThat(DeskFixture.reasonOf(() -> calendar.write(folder.resolve("计划.yaodian"))))
                .isEqualTo("report.planFile");
    }
}
