package org.yaodian.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.exchange.FilledCell;
import org.yaodian.exchange.FilledRow;
import org.yaodian.exchange.Fingerprint;
import org.yaodian.exchange.RowComparison;
import org.yaodian.exchange.RowComparison.Told;
import org.yaodian.exchange.RowComparison.Verdict;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.FindingStanding;
import org.yaodian.lookback.FindingStep;
import org.yaodian.lookback.MeasureStanding;
import org.yaodian.lookback.Rectification;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.store.RowChange;

/** What becomes of the rows of 整改: a measure that is planned or said in other words, and its result. */
final class FormMeasureRows {
    private static final List<String> HEADINGS =
            List.of(FormMeasureSheet.MEASURE, FormMeasureSheet.PERSON, FormMeasureSheet.LIMIT, FormMeasureSheet.RESULT);

    private final FormContext context;

    FormMeasureRows(FormContext context) {
        this.context = context;
    }

    CollectedRow judge(String sheet, UUID divisionId, FilledRow row) {
        CollectedRow refused = FormContext.refusedByCells(sheet, row);
        if (refused != null) {
            return refused;
        }
        if (row.touched().isEmpty()) {
            return FormContext.compared(sheet, row, row.key(), Verdict.UNCHANGED, List.of(), null);
        }
        Line line = new Line(sheet, divisionId, row);
        try {
            return line.judge();
        } catch (Refused why) {
            return FormContext.refused(sheet, row, why, line.cellOf(why));
        }
    }

    /** One row with what is known of its finding. */
    private final class Line {
        private final String sheet;
        private final UUID divisionId;
        private final FilledRow row;
        private final FormMeasureSheet.Subject subject;

        Line(String sheet, UUID divisionId, FilledRow row) {
            this.sheet = sheet;
            this.divisionId = divisionId;
            this.row = row;
            this.subject = FormMeasureSheet.Subject.of(row.key());
        }

        CollectedRow judge() {
            FindingCase facts = FindingKeeping.numbered(context.desk(), subject.finding());
            Optional<MeasureStanding> there = FindingStanding.known(facts).measures().stream()
                    .filter(measure -> measure.rectification().id().equals(subject.measure()))
                    .findFirst();
            List<Told> told = told(there.orElse(null));
            Verdict verdict = RowComparison.ofValues(told);
            if (verdict == Verdict.UNCHANGED) {
                return FormContext.compared(sheet, row, row.key(), verdict, values(told), null);
            }
            CollectedRow.Taking taking = there.isPresent() ? amended(facts, there.get(), told) : planned(facts, told);
            return FormContext.compared(sheet, row, row.key(), verdict, values(told), taking);
        }

        /** Measure, person, limit and result, in this order. */
        private List<Told> told(MeasureStanding there) {
            Rectification planned = there == null ? null : there.rectification();
            return List.of(
                    told(FormMeasureSheet.MEASURE, planned == null ? null : planned.measure()),
                    told(FormMeasureSheet.PERSON, planned == null ? null : planned.person()),
                    told(
                            FormMeasureSheet.LIMIT,
                            planned == null ? null : there.due().toString()),
                    told(FormMeasureSheet.RESULT, there == null ? null : there.result()));
        }

        private Told told(String heading, String ours) {
            Optional<FilledCell> cell = row.cell(heading);
            return new Told(
                    cell.map(FilledCell::base).orElse(Fingerprint.of(ours)),
                    ours,
                    cell.filter(FilledCell::isTouched).map(FilledCell::value).orElse(null));
        }

        private CollectedRow.Taking amended(FindingCase facts, MeasureStanding there, List<Told> told) {
            boolean own = there.rectification().divisionId().equals(divisionId);
            if (!own) {
                throw new Refused("form.rowGone");
            }
            if (told.get(2).isOther()) {
                throw new Refused("form.measureLimit", there.due());
            }
            Rectification amended = withWords(there.rectification(), told);
            boolean words = !amended.equals(there.rectification());
            if (words && !there.isOpen()) {
                throw new Refused("rectify.submitted", amended.number(), String.valueOf(there.submittedOn()));
            }
            String result = told.get(3).isOther() ? told.get(3).theirs() : null;
            FindingSteps trial = new FindingSteps(context.desk(), facts, context.on());
            submit(trial, facts, there.rectification(), result);
            return rows -> {
                if (words) {
                    rows.add(RowChange.changed(there.rectification(), amended));
                }
                if (result != null) {
                    submit(rows.finding(subject.finding()), facts, there.rectification(), result);
                }
            };
        }

        private Rectification withWords(Rectification old, List<Told> told) {
            return new Rectification(
                    old.id(),
                    old.revision(),
                    old.number(),
                    old.findingId(),
                    expectMeasure(told.get(0).isOther() ? told.get(0).theirs() : old.measure()),
                    old.divisionId(),
                    expectPerson(told.get(1).isOther() ? told.get(1).theirs() : old.person()),
                    old.due(),
                    old.days(),
                    old.on(),
                    old.by());
        }

        private CollectedRow.Taking planned(FindingCase facts, List<Told> told) {
            if (told.get(2).theirs() == null) {
                throw new Refused("form.measureNoLimit", FormMeasureSheet.LIMIT);
            }
            Rectification measure = new Rectification(
                    subject.measure(),
                    Row.UNSAVED,
                    0,
                    facts.finding().id(),
                    expectMeasure(told.get(0).theirs()),
                    divisionId,
                    expectPerson(told.get(1).theirs()),
                    LocalDate.parse(told.get(2).theirs()),
                    null,
                    context.on(),
                    context.desk().who());
            String result = told.get(3).theirs();
            plan(new FindingSteps(context.desk(), facts, context.on()), facts, measure, result);
            return rows -> plan(rows.finding(subject.finding()), facts, measure, result);
        }

        private void plan(FindingSteps steps, FindingCase facts, Rectification measure, String result) {
            steps.add(measure);
            submit(steps, facts, measure, result);
        }

        private void submit(FindingSteps steps, FindingCase facts, Rectification measure, String result) {
            if (result == null) {
                return;
            }
            steps.add(FindingStep.SUBMIT, measure.id(), result, null, null);
            if (!Rectifying.isProved(context.desk(), facts, measure.id(), context.on())) {
                throw new Refused("form.needsEvidence");
            }
        }

        private List<CollectedRow.Value> values(List<Told> told) {
            List<CollectedRow.Value> values = new ArrayList<>();
            for (int i = 0; i < told.size(); i++) {
                if (told.get(i).theirs() != null) {
                    values.add(new CollectedRow.Value(
                            HEADINGS.get(i),
                            addressOf(HEADINGS.get(i)),
                            Fingerprint.plain(told.get(i).ours()),
                            told.get(i).theirs()));
                }
            }
            return values;
        }

        private String addressOf(String heading) {
            return row.cell(heading).map(FilledCell::address).orElse(FormContext.firstCell(row));
        }

        String cellOf(Refused why) {
            return switch (why.reason()) {
                case "rectify.noMeasure" -> addressOf(FormMeasureSheet.MEASURE);
                case "rectify.person" -> addressOf(FormMeasureSheet.PERSON);
                case "form.measureLimit", "form.measureNoLimit", "rectify.dueBefore" ->
                    addressOf(FormMeasureSheet.LIMIT);
                case "form.needsEvidence", "rectify.noResult" -> addressOf(FormMeasureSheet.RESULT);
                default -> FormContext.firstCell(row);
            };
        }
    }

    private static String expectMeasure(String measure) {
        if (measure == null || measure.isEmpty()) {
            throw new Refused("rectify.noMeasure");
        }
        return measure;
    }

    private static String expectPerson(String person) {
        if (person == null || person.isEmpty()) {
            throw new Refused("rectify.person", 100);
        }
        return person;
    }
}
