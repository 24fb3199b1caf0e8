package org.yaodian.reading;

import org.yaodian.plan.Due;

/** A draft as the lines in which the truth beside each document of the tests is written. */
final class ToldDraft {
    private final Draft draft;
    private final StringBuilder out = new StringBuilder();

    private ToldDraft(Draft draft) {
        this.draft = draft;
    }

    static String of(Draft draft) {
        ToldDraft told = new ToldDraft(draft);
        told.head();
        draft.items().forEach(told::item);
        draft.notUnderstood()
                .forEach(one -> told.line("? " + one.why() + " @" + one.line() + " " + shortened(one.text())));
        return told.out.toString();
    }

    private void head() {
        line("title " + draft.title().value());
        line("number " + draft.docNumber().value());
        line("issuer " + draft.issuer().value());
        line("date " + draft.issued().value());
        line("year " + draft.year().value());
        draft.sections()
                .forEach(section -> line("# " + section.level() + " " + section.label() + " " + section.title()));
    }

    private void item(DraftItem item) {
        String section =
                item.section() < 0 ? "-" : draft.sections().get(item.section()).title();
        line("");
        line(item.number() + " " + item.label() + " [" + section + "] " + item.title());
        line("  = " + shortened(item.text().replace("\n", "/")));
        item.assignments().forEach(one -> line("  " + one.role() + (one.group() ? " * " : " ") + one.division()));
        item.obligations().forEach(one -> line("  > " + due(one.due()) + " " + one.owedBy() + " " + one.quote()));
    }

    static String due(Due due) {
        if (due instanceof Due.ByDate date) {
            return "BY_DATE " + date.date();
        }
        if (due instanceof Due.TimesPerYear times) {
            return "TIMES_PER_YEAR " + times.times();
        }
        if (due instanceof Due.WithinWorkingDays days) {
            return "WITHIN_WORKING_DAYS " + days.days() + " after " + days.after();
        }
        if (due instanceof Due.WithinDays days) {
            return "WITHIN_DAYS " + days.days() + " after " + days.after();
        }
        if (due instanceof Due.EveryPeriod every) {
            return "EVERY " + every.period() + (every.day() == null ? "" : " " + every.day());
        }
        return "STANDING";
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 24) + "…" + text.substring(text.length() - 15);
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
