package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds and rectifications, as far as they hang on what the file holds besides. */
class RectifyingTest {
    private static final List<Path> PROOF = List.of(Path.of("LICENSE"));

    @TempDir
    Path folder;

    private Desk desk;
    private Rectifying rectifying;
    private int finding;

    @BeforeEach
    void open() {
        desk = DeskFixture.desk(folder);
        rectifying = new Rectifying(desk);
        int round = new LookBackRounds(desk).start(null, 2021, desk.today());
        finding = new FindingKeeping(desk)
                .add(round, 1, "办公室", new FindingKeeping.Said("公开不及时", null, null, null), desk.today());
        rectifying.plan(finding, new Rectifying.Measure("补发", "办公室", "王五", null, 5), desk.today());
    }

    @AfterEach
    void close() {
        DeskFixture.expectWhole(desk);
        desk.close();
    }

    private void submit(List<Path> evidence) {
        rectifying.submit(finding, null, "已补发", evidence, desk.today());
    }

    @Test
    void what_was_sent_back_is_submitted_again_with_something_new_that_proves_it() {
        assertThat(DeskFixture.reasonOf(() -> submit(List.of()))).isEqualTo("rectify.noEvidence");
        submit(PROOF);
        rectifying.sendBack(finding, null, "材料不全", desk.today());
        assertThat(DeskFixture.reasonOf(() -> submit(List.of()))).isEqualTo("rectify.noNewEvidence");
        assertThatCode(() -> submit(List.of(Path.of("README.md")))).doesNotThrowAnyException();
    }

    private int second() {
        return rectifying.plan(finding, new Rectifying.Measure("建立提醒", "办公室", "王五", null, 5), desk.today());
    }

    private List<String> files() {
        return LookBackReport.sheet(desk, desk.snapshot(null, desk.today()).plan(), desk.today()).rows().stream()
                .map(row -> row.cells().get(11).toString())
                .toList();
    }

    @Test
    void what_proves_one_measure_proves_no_other_and_the_ledger_shows_it_with_its_own() {
        int second = second();
        int first = second - 1;
        rectifying.submit(finding, first, "已补发", PROOF, desk.today());
        assertThat(DeskFixture.reasonOf(() -> rectifying.submit(finding, second, "已建立", List.of(), desk.today())))
                .isEqualTo("rectify.noEvidence");
        rectifying.submit(finding, second, "已建立", List.of(Path.of("README.md")), desk.today());
        assertThat(files()).hasSize(2);
        assertThat(files().get(0)).contains("LICENSE").doesNotContain("README.md");
        assertThat(files().get(1)).contains("README.md").doesNotContain("LICENSE");
    }

    @Test
    void what_proves_the_finding_as_a_whole_proves_each_measure_and_is_shown_once() {
        int second = second();
        new EvidenceKeeping(desk).attachToFinding(finding, Path.of("LICENSE"), desk.today());
        rectifying.submit(finding, second, "已建立", List.of(), desk.today());
        submit(List.of());
        assertThat(files().get(0)).contains("LICENSE");
        assertThat(files().get(1)).doesNotContain("LICENSE");
    }

    @Test
    void what_was_attached_since_it_was_sent_back_proves_it_too() {
        submit(PROOF);
        rectifying.sendBack(finding, null, "材料不全", desk.today());
        new EvidenceKeeping(desk, org.yaodian.plan.ProgressListener.NONE)
                .attachToFinding(finding, Path.of("README.md"), desk.today());
        assertThatCode(() -> submit(List.of())).doesNotThrowAnyException();
    }

    @Test
    void a_round_over_a_year_is_opened_once_on_a_day() {
        LookBackRounds rounds = new LookBackRounds(desk);
        assertThat(DeskFixture.reasonOf(() -> rounds.start(null, 2021, desk.today())))
                .isEqualTo("lookback.there");
        rounds.start(null, 2021, desk.today().minusDays(1));
        rounds.start(null, 2020, desk.today());
        assertThat(rounds.list(desk.today())).hasSize(3);
    }
}
