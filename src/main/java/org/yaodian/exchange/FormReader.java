package org.yaodian.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaodian.exchange.HiddenSheet.SentSheet;
import org.yaodian.plan.Plan;
import org.yaodian.plan.Refused;

/** Reads a form that came back, whatever program saved it and whatever was moved in it. */
public final class FormReader {
    private final Plan plan;
    private final byte[] secret;

    /**
     * @param plan the one whose forms are taken
     * @param secret that of the file which sent them, by which it knows its own
     */
    public FormReader(Plan plan, byte[] secret) {
        this.plan = plan;
        this.secret = secret.clone();
    }

    /**
     * Reads a workbook as a form.
     *
     * @param tables all of its sheets, hidden ones too
     * @throws Refused where it is no form, one of another plan or year, or not as it went out
     */
    public FilledForm read(List<FormTable> tables) {
        FormTable hidden =
                tables.stream().filter(HiddenSheet::isHere).findFirst().orElseThrow(() -> new Refused("form.noHidden"));
        if (HiddenSheet.versionOf(hidden) > FormIdentity.CURRENT) {
            throw new Refused("form.newer");
        }
        FormIdentity identity = HiddenSheet.identityOf(hidden);
        expectOurs(identity);
        HiddenSheet sent = HiddenSheet.read(hidden, secret);
        List<Refused> remarks = new ArrayList<>();
        return new FilledForm(identity, sheets(tables, sent, remarks), remarks);
    }

    private void expectOurs(FormIdentity identity) {
        if (identity.year() != plan.year()) {
            throw new Refused("form.otherYear", identity.year(), plan.year());
        }
        if (!identity.planId().equals(plan.id())) {
            throw new Refused("form.otherPlan", plan.title());
        }
    }

    private List<FilledSheet> sheets(List<FormTable> tables, HiddenSheet sent, List<Refused> remarks) {
        CellReader cells = new CellReader(plan.year());
        Set<FormTable> taken = new HashSet<>();
        List<FilledSheet> sheets = new ArrayList<>();
        for (SentSheet sheet : sent.sheets()) {
            Optional<FormTable> table = find(tables, taken, sheet);
            if (table.isEmpty()) {
                expectOptional(sheet);
            } else {
                taken.add(table.get());
                HeadingLine headings = HeadingLine.find(table.get(), sheet);
                sheets.add(new SheetReader(sheet, table.get(), headings, cells, remarks).read());
            }
        }
        return sheets;
    }

    /** A division may throw away the sheets that it does not need, but not the one that all is about. */
    private static void expectOptional(SentSheet sheet) {
        if (sheet.kind() == FormSheet.Kind.ITEMS) {
            throw new Refused("form.noSheet", sheet.name());
        }
    }

    /** By its name, else the one that is left over with most of its headings. */
    private static Optional<FormTable> find(List<FormTable> tables, Set<FormTable> taken, SentSheet sheet) {
        List<FormTable> left = tables.stream()
                .filter(table -> !taken.contains(table) && !HiddenSheet.isHere(table))
                .toList();
        return left.stream()
                .filter(table -> table.name().equals(sheet.name()) && has(table, sheet) > 0)
                .findFirst()
                .or(() -> left.stream()
                        .filter(table -> has(table, sheet) * 2 > filled(sheet))
                        .findFirst());
    }

    private static long has(FormTable table, SentSheet sheet) {
        return HeadingLine.find(table, sheet).filled(sheet);
    }

    private static long filled(SentSheet sheet) {
        return sheet.columns().stream().filter(FormColumn::isFilled).count();
    }
}
