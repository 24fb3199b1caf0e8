package org.yaodian.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.yaodian.exchange.FilledCell;
import org.yaodian.exchange.FilledRow;
import org.yaodian.exchange.Fingerprint;
import org.yaodian.exchange.RowComparison;
import org.yaodian.exchange.RowComparison.Told;
import org.yaodian.exchange.RowComparison.Verdict;
import org.yaodian.plan.Extension;
import org.yaodian.plan.PlanSnapshot.Reports;
import org.yaodian.plan.Progress;
import org.yaodian.plan.ProgressState;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Waiting;
import org.yaodian.store.RowChange;

/** What becomes of the rows of 填报: progress, and more time that is asked for. */
final class FormItemRows {
    /** The line by which the expected day stands among the next steps. */
    private static final String EXPECTED_LINE = "预计完成日期：";

    private static final List<String> STATEMENT = List.of(
            FormItemSheet.PERCENT,
            FormItemSheet.DONE,
            FormItemSheet.PROBLEMS,
            FormItemSheet.NEXT,
            FormItemSheet.EXPECTED);

    private final FormContext context;

    FormItemRows(FormContext context) {
        this.context = context;
    }

    /** @param issue the number of the round that the form went out with, none where it came back before */
    CollectedRow judge(String sheet, UUID divisionId, int issue, FilledRow row) {
        CollectedRow refused = FormContext.refusedByCells(sheet, row);
        if (refused != null) {
            return refused;
        }
        FormContext.Open open = context.assignment(row.key());
        boolean own = open != null && open.assignment().division().id().equals(divisionId);
        if (row.touched().isEmpty()) {
            return FormContext.compared(sheet, row, row.key(), Verdict.UNCHANGED, List.of(), null);
        }
        if (!own) {
            return FormContext.refused(sheet, row, new Refused("form.rowGone"), FormContext.firstCell(row));
        }
        Line line = new Line(sheet, issue, row, open);
        try {
            return line.judge();
        } catch (Refused why) {
            return FormContext.refused(sheet, row, why, line.cellOf(why));
        }
    }

    /**
     * What was known when a form went out: the report whose number the row has as its revision.
     *
     * @param report null where there was none
     */
    private record Sent(boolean known, Progress report) {
        private static final Sent UNKNOWN = new Sent(false, null);

        /** Percent, done, problems or next steps by their place; null where it is not known. */
        String value(int place, String unit) {
            if (report == null) {
                return known ? "" : null;
            }
            return switch (place) {
                case 0 -> report.percent() + unit;
                case 1 -> report.done();
                case 2 -> report.problems();
                default -> report.nextSteps();
            };
        }
    }

    /** One row with what is known of its assignment. */
    private final class Line {
        private final String sheet;
        private final int issue;
        private final FilledRow row;
        private final FormContext.Open open;
        private final Reports reports;
        private final Progress last;

        Line(String sheet, int issue, FilledRow row, FormContext.Open open) {
            this.sheet = sheet;
            this.issue = issue;
            this.row = row;
            this.open = open;
            this.reports = context.known().reportsOn(open.assignment().assignment());
            this.last = reports.last();
        }

        CollectedRow judge() {
            List<Told> told = told();
            Verdict statement = said(STATEMENT) ? RowComparison.ofStatement(told) : Verdict.UNCHANGED;
            if (statement == Verdict.CONFLICT && isOwnWord()) {
                statement = Verdict.NEW;
            }
            if (statement == Verdict.UNCHANGED && said(STATEMENT) && isStillWaiting()) {
                statement = Verdict.NEW;
            }
            IntFunction<Progress> progress = statement == Verdict.UNCHANGED ? null : progress(told);
            IntFunction<Extension> extension = extension();
            Verdict verdict = statement == Verdict.UNCHANGED && extension != null ? Verdict.NEW : statement;
            CollectedRow.Taking taking = written(progress, extension);
            if (verdict != Verdict.CONFLICT) {
                return FormContext.compared(sheet, row, row.key(), verdict, values(told, Sent.UNKNOWN), taking);
            }
            Sent sent = new Sent(true, context.report(open.item().item().id(), row.revision()));
            return FormContext.compared(sheet, row, row.key(), verdict, values(told, sent), taking)
                    .with(
                            written(progress(both(told)), extension),
                            last == null ? null : new CollectedRow.Here(last.reportedBy(), last.on()));
        }

        private CollectedRow.Taking written(IntFunction<Progress> progress, IntFunction<Extension> extension) {
            return rows -> {
                if (progress != null) {
                    rows.addNumbered(number -> RowChange.added(progress.apply(number)));
                }
                if (extension != null) {
                    rows.addNumbered(number -> RowChange.added(extension.apply(number)));
                }
            };
        }

        /** Whether what was said here since the form went out came with a form of the same round: a corrected copy of it holds. */
        private boolean isOwnWord() {
            return last != null && context.isOfRound(last, open.assignment().division(), issue);
        }

        /** Whether the same was submitted before and waits for a review that this collecting does without. */
        private boolean isStillWaiting() {
            return context.accepted() && last != null && last.state() == ProgressState.SUBMITTED;
        }

        /** The division's percentage, and its words behind those that are known here. */
        private List<Told> both(List<Told> told) {
            List<Told> both = new ArrayList<>();
            both.add(told.get(0));
            told.stream().skip(1).forEach(one -> both.add(new Told(one.base(), one.ours(), joined(one))));
            return both;
        }

        private static String joined(Told told) {
            String ours = Fingerprint.plain(told.ours());
            if (!told.isOther() || ours.isEmpty()) {
                return told.theirs();
            }
            return told.theirs().isEmpty() ? ours : ours + "\n" + told.theirs();
        }

        /** Percent, done, problems and next steps, in this order. */
        private List<Told> told() {
            return List.of(
                    told(
                            FormItemSheet.PERCENT,
                            last == null ? null : Integer.toString(last.percent()),
                            filled(FormItemSheet.PERCENT)),
                    told(FormItemSheet.DONE, last == null ? null : last.done(), filled(FormItemSheet.DONE)),
                    told(FormItemSheet.PROBLEMS, last == null ? null : last.problems(), filled(FormItemSheet.PROBLEMS)),
                    told(FormItemSheet.NEXT, last == null ? null : last.nextSteps(), nextSteps()));
        }

        private Told told(String heading, String ours, String theirs) {
            String base = row.cell(heading).map(FilledCell::base).orElse(Fingerprint.of(ours));
            return new Told(base, ours, theirs);
        }

        private String filled(String heading) {
            return row.cell(heading)
                    .filter(FilledCell::isTouched)
                    .map(FilledCell::value)
                    .orElse(null);
        }

        /** The expected day has no field of its own: it is the last line of the next steps. */
        private String nextSteps() {
            String next = filled(FormItemSheet.NEXT);
            String expected = filled(FormItemSheet.EXPECTED);
            if (expected == null) {
                return next;
            }
            int year = context.known().plan().year();
            if (java.time.LocalDate.parse(expected).getYear() < year) {
                throw new Refused("form.expectedEarly", expected);
            }
            String before = next != null ? next : last == null ? "" : last.nextSteps();
            String kept = before.replaceAll("(?m)^" + EXPECTED_LINE + ".*$", "").strip();
            return (kept + "\n" + EXPECTED_LINE + expected).strip();
        }

        private boolean said(List<String> headings) {
            return headings.stream().anyMatch(heading -> filled(heading) != null);
        }

        private IntFunction<Progress> progress(List<Told> told) {
            String percent = told.get(0).theirs();
            int known = last == null ? 0 : last.percent();
            return new ProgressReporting(context.desk())
                    .ofForm(
                            context.accepted(),
                            open.item().item(),
                            open.assignment().assignment(),
                            reports,
                            new ProgressReporting.Report(
                                    percent == null ? known : Integer.parseInt(percent),
                                    told.get(1).theirs(),
                                    told.get(2).theirs(),
                                    told.get(3).theirs()),
                            context.on());
        }

        /** What is asked for, null where nothing is or it was asked for already. */
        private IntFunction<Extension> extension() {
            String until = filled(FormItemSheet.UNTIL);
            String reason = filled(FormItemSheet.REASON);
            if (until == null && reason == null) {
                return null;
            }
            if (until == null) {
                throw new Refused("form.extensionDay", FormItemSheet.UNTIL);
            }
            if (reason == null) {
                throw new Refused("form.extensionReason", FormItemSheet.REASON);
            }
            boolean asked = context.known().extensionsOf(open.assignment().assignment()).stream()
                    .anyMatch(extension -> extension.until().toString().equals(until)
                            && extension.reason().equals(reason));
            if (asked) {
                return null;
            }
            if (open.item().item().closedOn() != null) {
                throw new Refused(
                        "update.closed",
                        open.item().item().number(),
                        open.item().item().name());
            }
            return new Extending(context.desk())
                    .asked(
                            new Waiting(open.item().item(), open.assignment(), null, null),
                            java.time.LocalDate.parse(until),
                            reason,
                            context.on());
        }

        private List<CollectedRow.Value> values(List<Told> told, Sent sent) {
            List<CollectedRow.Value> values = new ArrayList<>();
            for (int i = 0; i < told.size(); i++) {
                String heading = STATEMENT.get(i);
                Told one = told.get(i);
                if (one.theirs() != null) {
                    String unit = heading.equals(FormItemSheet.PERCENT) ? "%" : "";
                    String before = Fingerprint.plain(one.ours());
                    values.add(new CollectedRow.Value(
                            heading,
                            addressOf(filled(heading) == null ? FormItemSheet.EXPECTED : heading),
                            sent.value(i, unit),
                            before.isEmpty() ? before : before + unit,
                            one.theirs() + unit));
                }
            }
            for (String heading : List.of(FormItemSheet.UNTIL, FormItemSheet.REASON)) {
                if (filled(heading) != null) {
                    values.add(new CollectedRow.Value(heading, addressOf(heading), "", filled(heading)));
                }
            }
            return values;
        }

        private String addressOf(String heading) {
            return row.cell(heading).map(FilledCell::address).orElse(FormContext.firstCell(row));
        }

        /** The cell that a refusal is about: one of the extension's for its rules, else the first that is filled in. */
        String cellOf(Refused why) {
            if (why.reason().equals("form.expectedEarly")) {
                return addressOf(FormItemSheet.EXPECTED);
            }
            if (why.reason().equals("form.extensionReason") || why.reason().equals("extend.reason")) {
                return addressOf(FormItemSheet.REASON);
            }
            boolean extension =
                    why.reason().startsWith("extend.") || why.reason().startsWith("form.extension");
            return extension ? addressOf(FormItemSheet.UNTIL) : FormContext.firstCell(row);
        }
    }
}
