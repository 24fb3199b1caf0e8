package org.yaodian.ui.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.desk.FormFixture.fill;
import static org.yaodian.ui.reports.SampleWorkspace.await;
import static org.yaodian.ui.reports.SampleWorkspace.onFx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.desk.CollectDecisions.Decision;
import org.yaodian.desk.CollectedForm;
import org.yaodian.desk.CollectedRow;
import org.yaodian.desk.CollectedRow.Outcome;
import org.yaodian.desk.FormSending;
import org.yaodian.desk.Language;
import org.yaodian.desk.ProgressReporting;
import org.yaodian.desk.SentForm;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.ui.kit.Texts;
import org.yaodian.ui.reports.SampleWorkspace;

class CollectModelTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 11, 1);
    private static final String PERCENT = "完成率(%)";

    @TempDir
    Path folder;

    private SampleWorkspace sample;
    private CollectModel model;
    private List<SentForm> sent;

    @BeforeEach
    void send() throws Exception {
        sample = new SampleWorkspace(folder);
        AtomicReference<List<SentForm>> written = new AtomicReference<>();
        onFx(() -> {
            model = new CollectModel(new Texts(Language.CHINESE, "collect"), sample.workspace());
            model.show(true);
            sample.workspace()
                    .act(desk -> written.set(new FormSending(desk, null)
                            .send(
                                    folder.resolve("发出"),
                                    new FormSending.Wish(List.of("办公室", "养老服务处"), TODAY.plusDays(5), false),
                                    TODAY,
                                    ProgressListener.NONE)));
        });
        await(() -> written.get() != null);
        sent = written.get();
    }

    @AfterEach
    void close() throws Exception {
        sample.close();
    }

    /** The office's form with a clean row, one that was changed here meanwhile, and one that is refused. */
    private Path filled() throws Exception {
        Path form = sent.get(0).file();
        fill(form, 1, PERCENT, 61);
        fill(form, 2, PERCENT, 62);
        fill(form, 3, PERCENT, "约六成");
        AtomicReference<Boolean> changed = new AtomicReference<>();
        onFx(() -> sample.workspace()
                .act(
                        desk -> new ProgressReporting(desk)
                                .accept(null, 2, "办公室", new ProgressReporting.Report(97, "这里另记", "", ""), TODAY),
                        () -> changed.set(true),
                        refused -> {
                            throw refused;
                        }));
        await(() -> changed.get() != null);
        return form;
    }

    private void read(Path... given) throws Exception {
        onFx(() -> model.read(List.of(given)));
        settled();
    }

    private void settled() throws Exception {
        await(() -> model.running().get() == null
                && (model.reading().get() != null || model.refused().get() != null));
    }

    private CollectedForm form() {
        return model.reading().get().preview().forms().get(0);
    }

    private CollectedRow row(int item) {
        return form().rows().stream()
                .filter(row -> row.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private RowChoices.Tally tally() {
        return model.choices().get().tally(model.reading().get().preview());
    }

    @Test
    void what_is_clean_is_taken_while_conflicts_wait_and_undo_brings_it_back_as_new() throws Exception {
        read(filled());
        assertThat(tally()).isEqualTo(new RowChoices.Tally(1, 0, 1));
        onFx(() -> model.applyClean());
        await(() -> model.taken().get() != null);
        settled();
        await(() -> row(1).outcome() == Outcome.UNCHANGED);
        assertThat(model.taken().get()).isEqualTo(1);
        assertThat(row(2).outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(model.reading().get().missing()).hasSize(1);
        onFx(() -> sample.workspace().undo(change -> {}));
        await(() -> model.reading().get() != null && row(1).outcome() == Outcome.NEW);
    }

    @Test
    void a_conflict_that_was_decided_is_written_with_the_rest_and_one_that_was_left_stays_decided() throws Exception {
        read(filled());
        onFx(() -> model.decide(form(), row(2), Decision.MINE));
        assertThat(tally()).isEqualTo(new RowChoices.Tally(1, 0, 0));
        onFx(() -> model.accepted().set(true));
        settled();
        assertThat(model.choices().get().of(form(), row(2))).isEqualTo(Decision.MINE);
        onFx(() -> {
            model.decideAll(form(), Decision.THEIRS);
            model.decide(form(), row(1), Decision.MINE);
        });
        assertThat(tally()).isEqualTo(new RowChoices.Tally(0, 1, 0));
        onFx(() -> model.applyDecided());
        await(() -> model.reading().get() != null && row(2).outcome() == Outcome.UNCHANGED);
        assertThat(row(1).outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void a_decision_is_dropped_when_what_was_decided_on_has_changed() throws Exception {
        read(filled());
        onFx(() -> model.decide(form(), row(2), Decision.THEIRS));
        onFx(() -> sample.workspace()
                .act(desk -> new ProgressReporting(desk)
                        .accept(null, 2, "办公室", new ProgressReporting.Report(98, "又改", "", ""), TODAY)));
        await(() -> model.reading().get() != null
                && row(2).values().get(0).before().equals("98%")
                && model.running().get() == null);
        assertThat(tally()).isEqualTo(new RowChoices.Tally(1, 0, 1));
    }

    @Test
    void a_reply_is_written_for_each_form_that_has_something_to_put_right() throws Exception {
        read(filled(), sent.get(1).file());
        assertThat(model.repliesNeeded()).isEqualTo(1);
        AtomicReference<List<Path>> replies = new AtomicReference<>();
        onFx(() -> model.reply(folder.resolve("回执"), replies::set));
        await(() -> replies.get() != null);
        assertThat(replies.get()).hasSize(1).allMatch(Files::exists);
    }

    @Test
    void a_folder_without_forms_is_told_and_a_file_that_is_none_of_ours_stands_in_the_list() throws Exception {
        read(Files.createDirectory(folder.resolve("空")));
        // the plan may have been read again meanwhile, and the folder with it: it is refused once more then
        await(() -> {
            Refused refused = model.refused().get();
            return model.running().get() == null
                    && refused != null
                    && refused.reason().equals("form.noneInFolder");
        });
        Path other = Files.writeString(folder.resolve("别的.xlsx"), "不是工作簿");
        read(other);
        assertThat(form().accepted()).isFalse();
        assertThat(model.canApply()).isFalse();
    }
}
