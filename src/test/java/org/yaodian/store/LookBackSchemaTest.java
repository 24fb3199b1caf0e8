package org.yaodian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.lookback.Finding;
import org.yaodian.lookback.FindingAct;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.Inspection;
import org.yaodian.lookback.InspectionResult;
import org.yaodian.lookback.LookBack;
import org.yaodian.lookback.Rectification;
import org.yaodian.plan.Evidence;
import org.yaodian.plan.Forebear;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Row;

/** The tables of the look-back: what they refuse by themselves, and how an older file comes to them. */
class LookBackSchemaTest {
    private static final LocalDate DAY = Records.DAY;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void make() {
        path = Records.file(folder);
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            attach(file, Records.snapshot(file).items().get(0).id(), null);
        }
    }

    private static void attach(PlanFile file, UUID itemId, UUID findingId) {
        EvidenceFile content = EvidenceFile.measure(Path.of("LICENSE"));
        file.attach(
                content,
                ProgressListener.NONE,
                number -> Records.change(
                        "张三",
                        RowChange.added(new Evidence(
                                UUID.randomUUID(),
                                Row.UNSAVED,
                                number,
                                itemId,
                                null,
                                null,
                                findingId,
                                "LICENSE",
                                content.bytes(),
                                content.sha256(),
                                DAY,
                                "张三",
                                null))));
    }

    private static Finding lookBack(PlanFile file) {
        PlanSnapshot snapshot = Records.snapshot(file);
        UUID item = snapshot.items().get(0).id();
        UUID division = snapshot.divisions().get(0).id();
        LookBack round = new LookBack(
                UUID.randomUUID(), Row.UNSAVED, 901, snapshot.plan().id(), null, 2021, DAY, "张三");
        Inspection inspection = new Inspection(
                UUID.randomUUID(),
                Row.UNSAVED,
                902,
                round.id(),
                item,
                division,
                InspectionResult.PARTLY,
                "",
                DAY,
                "张三");
        Finding finding = new Finding(
                UUID.randomUUID(),
                Row.UNSAVED,
                903,
                round.id(),
                item,
                division,
                "问题",
                "",
                "",
                null,
                DAY,
                "张三",
                Finding.Outcome.NONE);
        Rectification measure = new Rectification(
                UUID.randomUUID(),
                Row.UNSAVED,
                904,
                finding.id(),
                "措施",
                division,
                "王五",
                DAY.plusDays(10),
                null,
                DAY,
                "张三");
        FindingAct act = new FindingAct(
                UUID.randomUUID(),
                Row.UNSAVED,
                905,
                finding.id(),
                measure.id(),
                FindingStep.SUBMIT,
                DAY,
                null,
                "做完了",
                null,
                "李四");
        Forebear link = new Forebear(
                UUID.randomUUID(), Row.UNSAVED, snapshot.items().get(1).id(), item);
        file.apply(Records.change(
                "张三",
                RowChange.added(round),
                RowChange.added(inspection),
                RowChange.added(finding),
                RowChange.added(measure),
                RowChange.added(act),
                RowChange.added(link)));
        return finding;
    }

    @Test
    void an_older_file_keeps_its_evidence_and_takes_look_backs() throws SQLException {
        makeFifthVersion();
        Evidence kept;
        try (PlanFile file = PlanFiles.open(path, Access.WRITE_ONCE, older -> {})) {
            kept = file.evidence().all().get(0);
            assertThat(kept.name()).isEqualTo("LICENSE");
            assertThat(kept.findingId()).isNull();
            assertThat(file.check()).allMatch(CheckResult::ok);
            attach(file, null, lookBack(file).id());
            assertThat(file.evidence().ofFindings()).hasSize(1);
            assertThat(file.check()).allMatch(CheckResult::ok);
        }
    }

    /** Takes away what the look-back brought, and makes the table of evidence as it was. */
    private void makeFifthVersion() throws SQLException {
        for (String table : List.of(
                "statutory_value",
                "form_return",
                "form_issue",
                "finding_act",
                "rectification",
                "inspection",
                "item_forebear")) {
            execute("drop table " + table);
        }
        execute("alter table division drop column successor_id");
        execute("""
                create table evidence_old (
                  id varchar(36) not null primary key, revision integer not null, number integer not null,
                  item_id varchar(36) references work_item (id), division_id varchar(36) references division (id),
                  entry_id varchar(36) references entry (id), name varchar(500) not null, bytes integer not null,
                  sha256 varchar(64) not null, on_day date not null, attached_by varchar(100) not null,
                  constraint evidence_of_number unique (number),
                  check ((item_id is null) <> (entry_id is null)))
                """);
        execute("insert into evidence_old select id, revision, number, item_id, division_id, entry_id, name, bytes,"
                + " sha256, on_day, attached_by from evidence");
        execute("drop table evidence");
        execute("alter table evidence_old rename to evidence");
        for (String table : List.of("finding", "look_back")) {
            execute("drop table " + table);
        }
        execute("delete from flyway_schema_history where cast(version as integer) > 5");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update look_back set of_year = 21",
                "update look_back set plan_id = 'none'",
                "update inspection set result = 'FINE'",
                "update inspection set division_id = 'none'",
                "update finding set problem = ''",
                "update finding set repeats_id = id",
                "update finding set closed_on = '2022-08-01'",
                "update finding set closed_on = '2022-10-01', voided_on = '2022-10-01'",
                "update finding set steps = -1",
                "update rectification set due = '2022-08-01'",
                "update rectification set limit_days = 0",
                "update rectification set measure = ''",
                "update finding_act set step = 'PLAN'",
                "update finding_act set step = 'CLOSE'",
                "update finding_act set step = 'ASK_TIME', until = null",
                "update finding_act set said = null",
                "update finding_act set done_by = ''",
                "update item_forebear set forebear_id = item_id",
                "update evidence set finding_id = (select id from finding)",
                "update evidence set item_id = null",
                "delete from finding",
                "delete from look_back"
            })
    void nonsense_is_refused_by_the_schema(String sql) throws SQLException {
        try (PlanFile file = Records.open(path, Access.WRITE_ONCE)) {
            lookBack(file);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = on");
            assertThatThrownBy(() -> statement.executeUpdate(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("SQLITE_CONSTRAINT");
        }
    }
}
