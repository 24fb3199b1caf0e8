package org.yaodian.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaodian.desk.FormFixture.cell;
import static org.yaodian.desk.FormFixture.copy;
import static org.yaodian.desk.FormFixture.edit;
import static org.yaodian.desk.FormFixture.fill;
import static org.yaodian.desk.FormFixture.told;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressListener;

/** A round of forms: conflicts, contradictions, who answered, and what goes back. */
class FormRoundTest {
    private static final String OFFICE = "办公室";

    @TempDir
    Path folder;

    private FormFixture forms;

    @BeforeEach
    void make() {
        forms = new FormFixture(folder);
    }

    @AfterEach
    void close() {
        forms.close();
    }

    private Progress last(int item) {
        return DeskFixture.snapshot(forms.desk())
                .reportsOn(DeskFixture.assignment(forms.desk(), item, OFFICE))
                .last();
    }

    @Test
    void a_form_that_comes_back_after_the_year_was_carried_over_is_taken_into_its_own_years_plan() {
        Path own = fill(forms.send(OFFICE), 1, "完成率(%)", 60);
        Path merged = fill(forms.send("人事处"), 2, "完成率(%)", 30);
        new YearRolling(forms.desk()).roll(null, new RollWish(2023, null, Map.of("人事处", OFFICE)), FormFixture.TODAY);

        assertThat(FormFixture.whyRefused(forms.preview(own))).isEqualTo("form.otherYear");
        CollectPreview preview = new FormCollecting(forms.desk(), 2022)
                .preview(List.of(own, merged), FormFixture.TODAY, false, ProgressListener.NONE);
        assertThat(told(preview)).isEqualTo("NEW 1; NEW 2");
        new FormCollecting(forms.desk(), 2022).apply(preview, CollectDecisions.onConflict(null));
        PlanSnapshot year = forms.desk().snapshot(2022, DeskFixture.FAR);
        assertThat(year.reportsOn(Lookups.assignment(
                                year,
                                year.item(2).orElseThrow(),
                                year.divisionNamed("人事处").orElseThrow()))
                        .last()
                        .percent())
                .isEqualTo(30);
    }

    @Test
    void what_was_changed_here_meanwhile_is_a_conflict_until_somebody_decides() {
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", 60);
        fill(form, 2, "完成率(%)", 20);
        new ProgressReporting(forms.desk())
                .accept(null, 1, OFFICE, new ProgressReporting.Report(45, "办公室另报", "", ""), FormFixture.TODAY);
        assertThat(told(forms.collect(form))).isEqualTo("CONFLICT 1 H4 form.conflict; NEW 2");
        assertThat(last(1).percent()).isEqualTo(45);
        int changes = forms.changes();
        assertThat(told(forms.collect(CollectDecisions.Decision.MINE, form)))
                .isEqualTo("CONFLICT 1 H4 form.conflict; UNCHANGED 2");
        assertThat(forms.changes()).isEqualTo(changes);
        forms.collect(CollectDecisions.Decision.THEIRS, form);
        assertThat(last(1).percent()).isEqualTo(60);
        assertThat(last(1).done()).isEqualTo("办公室另报");
        assertThat(told(forms.collect(form))).isEqualTo("UNCHANGED 1; UNCHANGED 2");
    }

    @Test
    void one_row_can_be_decided_on_by_itself() {
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", 60);
        fill(form, 2, "完成率(%)", 20);
        CollectPreview preview = forms.preview(form);
        CollectedRow second = preview.forms().get(0).rows().get(1);
        int taken = new FormCollecting(forms.desk(), null)
                .apply(
                        preview,
                        CollectDecisions.onConflict(null)
                                .with(
                                        new CollectDecisions.Row(form, second.sheet(), second.row()),
                                        CollectDecisions.Decision.MINE));
        assertThat(taken).isEqualTo(1);
        assertThat(last(2)).isNull();
    }

    @Test
    void what_both_wrote_alike_is_no_conflict() {
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", 60);
        new ProgressReporting(forms.desk())
                .accept(null, 1, OFFICE, new ProgressReporting.Report(60, "", "", ""), FormFixture.TODAY);
        assertThat(told(forms.collect(form))).isEqualTo("UNCHANGED 1");
    }

    @Test
    void of_two_forms_of_a_division_the_newer_holds_and_the_other_is_told() {
        Path older = forms.send(OFFICE);
        Path newer = forms.send(OFFICE);
        fill(older, 1, "完成率(%)", 10);
        fill(older, 2, "完成率(%)", 20);
        fill(newer, 1, "完成率(%)", 90);
        CollectPreview preview = forms.collect(CollectDecisions.Decision.THEIRS, older, newer);
        assertThat(told(preview)).isEqualTo("CONFLICT 1 H4 form.newerSays; NEW 2; NEW 1");
        assertThat(last(1).percent()).isEqualTo(90);
        assertThat(last(2).percent()).isEqualTo(20);
    }

    @Test
    void a_corrected_copy_of_a_form_that_came_before_is_the_divisions_newer_word() {
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", 60);
        Path corrected = copy(form, "更正.xlsx");
        fill(corrected, 1, "完成率(%)", 70);
        forms.collect(form);
        assertThat(told(forms.collect(corrected))).isEqualTo("NEW 1");
        assertThat(last(1).percent()).isEqualTo(70);
        // the first copy once more is not newer for that
        assertThat(told(forms.collect(form))).isEqualTo("CONFLICT 1 H4 form.conflict");
        new ProgressReporting(forms.desk())
                .accept(null, 1, OFFICE, new ProgressReporting.Report(80, "另报", "", ""), FormFixture.TODAY);
        Path third = copy(form, "再更正.xlsx");
        fill(third, 1, "完成率(%)", 75);
        assertThat(told(forms.collect(third))).isEqualTo("CONFLICT 1 H4 form.conflict");
    }

    @Test
    void a_form_that_is_sent_anew_to_one_division_takes_nothing_off_the_others() {
        forms.send(List.of(OFFICE, "人事处"));
        forms.send(OFFICE);
        FormRounds rounds = new FormRounds(forms.desk());
        var plan = DeskFixture.snapshot(forms.desk()).plan();
        FormRounds.Round standing =
                FormRounds.latest(rounds.of(plan, FormFixture.TODAY)).orElseThrow();
        assertThat(standing.numbers()).isEqualTo("1、2");
        assertThat(standing.missing())
                .extracting(answer -> answer.division().name() + answer.issue().issue())
                .containsExactly(OFFICE + "2", "人事处1");
        rounds.markReturned(standing.missing().get(1), FormFixture.TODAY);
        assertThat(FormRounds.latest(rounds.of(plan, FormFixture.TODAY))
                        .orElseThrow()
                        .missing())
                .hasSize(1);
        assertThat(DeskFixture.reasonOf(
                        () -> rounds.markReturned(standing.missing().get(1), FormFixture.TODAY)))
                .isEqualTo("form.isBack");
    }

    @Test
    void what_was_collected_to_be_reviewed_counts_once_the_form_is_collected_as_reviewed() {
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", 60);
        forms.collect(form);
        assertThat(last(1).state()).isEqualTo(org.yaodian.plan.ProgressState.SUBMITTED);
        FormCollecting collecting = new FormCollecting(forms.desk(), null);
        CollectPreview reviewed = collecting.preview(List.of(form), FormFixture.TODAY, true, ProgressListener.NONE);
        assertThat(told(reviewed)).isEqualTo("NEW 1");
        collecting.apply(reviewed, CollectDecisions.onConflict(null));
        var reports = DeskFixture.snapshot(forms.desk()).reportsOn(DeskFixture.assignment(forms.desk(), 1, OFFICE));
        assertThat(reports.accepted().percent()).isEqualTo(60);
        assertThat(reports.pending()).isNull();
        assertThat(told(collecting.preview(List.of(form), FormFixture.TODAY, true, ProgressListener.NONE)))
                .isEqualTo("UNCHANGED 1");
    }

    @Test
    void both_words_are_kept_one_behind_the_other_where_somebody_wants_that() {
        new ProgressReporting(forms.desk())
                .accept(null, 1, OFFICE, new ProgressReporting.Report(30, "发出前", "", ""), FormFixture.TODAY);
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", 60);
        fill(form, 1, "进展情况", "处室写的");
        new ProgressReporting(forms.desk())
                .accept(null, 1, OFFICE, new ProgressReporting.Report(45, "办公室另报", "", ""), FormFixture.TODAY);
        CollectedRow row = forms.preview(form).forms().get(0).rows().get(0);
        assertThat(row.canBeBoth()).isTrue();
        assertThat(row.here()).isEqualTo(new CollectedRow.Here(DeskFixture.COORDINATOR, FormFixture.TODAY));
        assertThat(row.values())
                .extracting(CollectedRow.Value::sent, CollectedRow.Value::before, CollectedRow.Value::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("30%", "45%", "60%"),
                        org.assertj.core.groups.Tuple.tuple("发出前", "办公室另报", "处室写的"));
        forms.collect(CollectDecisions.Decision.BOTH, form);
        assertThat(last(1).percent()).isEqualTo(60);
        assertThat(last(1).done()).isEqualTo("办公室另报\n处室写的");
        assertThat(told(forms.collect(form))).startsWith("CONFLICT");
    }

    @Test
    void a_form_that_was_saved_without_a_change_is_an_answer_and_one_that_nobody_saved_is_none() {
        Path form = forms.send(OFFICE);
        var plan = DeskFixture.snapshot(forms.desk()).plan();
        FormRounds rounds = new FormRounds(forms.desk());
        assertThat(forms.collect(form).forms().get(0).answered()).isFalse();
        assertThat(rounds.of(plan, FormFixture.TODAY).get(0).missing()).hasSize(1);
        FormFixture.edit(
                form,
                workbook -> ((org.apache.poi.xssf.usermodel.XSSFWorkbook) workbook)
                        .getProperties()
                        .getExtendedProperties()
                        .setApplication("Microsoft Excel"));
        assertThat(forms.collect(form).forms().get(0).answered()).isTrue();
        assertThat(rounds.of(plan, FormFixture.TODAY).get(0).missing()).isEmpty();
        int changes = forms.changes();
        forms.collect(form);
        assertThat(forms.changes()).isEqualTo(changes);
    }

    @Test
    void a_folder_is_read_with_its_folders_and_whatever_its_workbooks_are_called() throws java.io.IOException {
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", 60);
        Path back = java.nio.file.Files.createDirectories(folder.resolve("收回/里面"));
        java.nio.file.Files.move(form, back.resolve("办公室的表"));
        java.nio.file.Files.writeString(folder.resolve("收回/说明.txt"), "没有别的");
        CollectPreview preview = forms.preview(folder.resolve("收回"));
        assertThat(told(preview)).isEqualTo("NEW 1");
        assertThat(preview.others())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("说明.txt");
    }

    @Test
    void two_copies_of_one_form_that_contradict_each_other_are_both_left() {
        Path form = forms.send(OFFICE);
        fill(form, 2, "完成率(%)", 20);
        Path copy = copy(form, "副本.xlsx");
        fill(form, 1, "完成率(%)", 10);
        fill(copy, 1, "完成率(%)", 11);
        assertThat(told(forms.collect(CollectDecisions.Decision.THEIRS, form, copy)))
                .isEqualTo("CONFLICT 1 H4 form.twoSay; NEW 2; CONFLICT 1 H4 form.twoSay; UNCHANGED 2");
        assertThat(last(1)).isNull();
        assertThat(last(2).percent()).isEqualTo(20);
    }

    @Test
    void who_was_sent_who_returned_and_who_is_late_is_told() {
        FormSending sending = new FormSending(forms.desk(), null);
        List<SentForm> sent = sending.send(
                folder.resolve("发出"),
                new FormSending.Wish(List.of(), FormFixture.TODAY.plusDays(7), true),
                FormFixture.TODAY,
                ProgressListener.NONE);
        assertThat(sent).allMatch(form -> java.nio.file.Files.exists(form.mail()));
        // an empty form in the folder is no answer
        forms.collect(folder.resolve("发出"));
        fill(sent.get(0).file(), 1, "完成率(%)", 5);
        forms.collect(folder.resolve("发出"));
        var plan = DeskFixture.snapshot(forms.desk()).plan();
        FormRounds rounds = new FormRounds(forms.desk());
        assertThat(rounds.of(plan, FormFixture.TODAY).get(0).late()).isEmpty();
        FormRounds.Round round = rounds.of(plan, FormFixture.TODAY.plusDays(8)).get(0);
        assertThat(round.number()).isEqualTo(1);
        assertThat(round.late().stream().map(answer -> answer.division().name()))
                .containsExactly("人事处", "财务处");
        assertThat(round.answers().get(0).backOn()).isEqualTo(FormFixture.TODAY);
        new Reminding(forms.desk()).remindOfForms(plan, round.late(), "请交回", FormFixture.TODAY.plusDays(8));
        assertThat(new Reminding(forms.desk()).log(plan))
                .hasSize(2)
                .allSatisfy(asked -> assertThat(asked.matters().get(0).told()).isEqualTo("第 1 期填报表"));
        assertThat(sending.whoOwes(FormFixture.TODAY))
                .containsExactlyElementsOf(sent.stream().map(SentForm::division).toList());
        FormMails.Text reminder = new FormMails(forms.desk(), plan)
                .reminder(round.late().get(0).division(), round.number(), round.askBack());
        assertThat(reminder.subject()).contains("催报").contains("人事处");
        assertThat(reminder.body()).contains("2022年11月8日");
    }

    @Test
    void a_form_that_somebody_filled_in_is_not_written_over() {
        Wish wish = new Wish();
        Path first = wish.send();
        fill(first, 1, "完成率(%)", 5);
        Path second = wish.send();
        assertThat(second).isNotEqualTo(first);
        assertThat(told(forms.preview(first))).isEqualTo("NEW 1");
    }

    private final class Wish {
        Path send() {
            return new FormSending(forms.desk(), null)
                    .send(
                            folder.resolve("同一处"),
                            new FormSending.Wish(List.of(OFFICE), null, false),
                            FormFixture.TODAY,
                            ProgressListener.NONE)
                    .get(0)
                    .file();
        }
    }

    @Test
    void a_reply_has_the_refused_cells_marked_with_the_reason() {
        Path form = forms.send(OFFICE);
        fill(form, 1, "完成率(%)", "约六成");
        List<Path> replies = new FormReplies().write(forms.preview(form), folder.resolve("退回"));
        assertThat(replies).hasSize(1);
        edit(
                replies.get(0),
                (Workbook workbook) -> assertThat(cell(workbook.getSheet("填报"), 1, "完成率(%)")
                                .getCellComment()
                                .getString()
                                .getString())
                        .contains("约六成"));
    }
}
