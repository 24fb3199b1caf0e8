package org.yaodian.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yaodian.exchange.Form;
import org.yaodian.exchange.FormIdentity;
import org.yaodian.exchange.FormReader;
import org.yaodian.exchange.FormSheet;
import org.yaodian.exchange.FormWriter;
import org.yaodian.plan.Division;
import org.yaodian.plan.FormIssue;
import org.yaodian.plan.Plan;
import org.yaodian.plan.PlanSnapshot;
import org.yaodian.plan.ProgressListener;
import org.yaodian.plan.Refused;
import org.yaodian.plan.Row;
import org.yaodian.report.SheetWords;
import org.yaodian.store.RowChange;
import org.yaodian.store.Told;

/** Sending the form round: one workbook for each division that owes something, and the log of it. */
public final class FormSending {
    private static final int LONGEST_TITLE = 40;
    private static final int NOTES = 9;

    private final Desk desk;
    private final Integer year;

    /** @param year the plan's year, null for the newest */
    public FormSending(Desk desk, Integer year) {
        this.desk = desk;
        this.year = year;
    }

    /**
     * What is to go out.
     *
     * @param divisions to whom, by name; empty for everyone who owes something
     * @param askBack the day by which it is asked back, null for none
     * @param mails whether a mail is written beside each form
     */
    public record Wish(List<String> divisions, LocalDate askBack, boolean mails) {}

    /**
     * Writes the forms and logs them: all of them or none.
     *
     * @param folder made where it is missing
     * @param on the day as of which the forms tell the plan
     * @throws Refused where a division is unknown or owes nothing, nobody owes anything, or a file cannot be written
     * @throws CancellationException when the listener says so
     */
    public List<SentForm> send(Path folder, Wish wish, LocalDate on, ProgressListener listener) {
        Permissions.Allowed allowed = desk.allow(Deed.EXCHANGE_FORMS);
        if (wish.askBack() != null && wish.askBack().isBefore(on)) {
            throw new Refused("form.askBack", wish.askBack(), on);
        }
        PlanSnapshot snapshot = desk.snapshot(year, on);
        Map<Division, List<FormSheet>> owing = owing(snapshot, wish.divisions(), on);
        int issue = nextIssue(snapshot.plan());
        List<SentForm> sent = new ArrayList<>();
        try (WrittenTogether files = new WrittenTogether()) {
            files.folder(folder);
            Names names = new Names(folder, snapshot.plan(), issue);
            for (Map.Entry<Division, List<FormSheet>> one : owing.entrySet()) {
                if (listener.cancelled()) {
                    throw new CancellationException();
                }
                Out out = new Out(snapshot.plan(), one.getKey(), one.getValue(), issue, on, wish);
                sent.add(write(files, names, out));
                listener.progress(
                        (double) sent.size() / owing.size(), one.getKey().name());
            }
            log(allowed, snapshot.plan(), sent, wish, on);
            files.keep();
        }
        return sent;
    }

    /** Those to whom a form can go: they owe something on a day; in the office's order. */
    public List<Division> whoOwes(LocalDate on) {
        FormSheets sheets = new FormSheets(desk, year, on);
        return active(desk.snapshot(year, on)).stream()
                .filter(division -> !sheets.of(division).isEmpty())
                .toList();
    }

    private static List<Division> active(PlanSnapshot snapshot) {
        return snapshot.divisions().stream()
                .filter(division -> division.retiredOn() == null)
                .toList();
    }

    /** Those that are chosen and owe something, in the office's order, with the sheets of their forms. */
    private Map<Division, List<FormSheet>> owing(PlanSnapshot snapshot, List<String> chosen, LocalDate on) {
        FormSheets sheets = new FormSheets(desk, year, on);
        Map<Division, List<FormSheet>> owing = new LinkedHashMap<>();
        List<Division> wanted = chosen.isEmpty()
                ? active(snapshot)
                : chosen.stream()
                        .map(name -> Lookups.division(snapshot, name))
                        .distinct()
                        .toList();
        for (Division division : wanted) {
            List<FormSheet> own = sheets.of(division);
            if (!own.isEmpty()) {
                owing.put(division, own);
            } else if (!chosen.isEmpty()) {
                throw new Refused("form.owesNothing", division.name());
            }
        }
        if (owing.isEmpty()) {
            throw new Refused("form.nobodyOwes");
        }
        return owing;
    }

    private int nextIssue(Plan plan) {
        return desk.file().forms().issues(plan.id()).stream()
                        .mapToInt(FormIssue::issue)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** A form that is to go out. */
    private record Out(Plan plan, Division division, List<FormSheet> sheets, int issue, LocalDate on, Wish wish) {
        /** Empty rows for new entries are not asked for. */
        int rows() {
            return sheets.stream()
                    .mapToInt(sheet -> (int) sheet.rows().stream()
                            .filter(row -> sheet.kind() != FormSheet.Kind.REGISTER || row.revision() > 0)
                            .count())
                    .sum();
        }
    }

    private SentForm write(WrittenTogether files, Names names, Out out) {
        byte[] content = content(out);
        Path file = names.of(out.division());
        files.write(file, content);
        String name = file.getFileName().toString();
        Path mail = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".eml");
        // a mail that lies there from the last round would go out with that one's form
        boolean mailed = out.wish().mails() || Files.exists(mail);
        if (mailed) {
            files.write(
                    mail,
                    new FormMails(desk, out.plan())
                            .draft(out.division(), out.issue(), out.wish().askBack(), name, content));
        }
        return new SentForm(out.division(), file, out.issue(), out.rows(), mailed ? mail : null);
    }

    private byte[] content(Out out) {
        Words words = new Words(Language.CHINESE);
        List<String> subtitle = new ArrayList<>();
        if (out.plan().issuer() != null) {
            subtitle.add("单位：" + out.plan().issuer());
        }
        subtitle.add("截至日期：" + words.fullDate(out.on()));
        subtitle.add("第 " + out.issue() + " 期");
        if (out.wish().askBack() != null) {
            subtitle.add("请于 " + words.fullDate(out.wish().askBack()) + " 前交回");
        }
        FormIdentity identity = new FormIdentity(
                FormIdentity.CURRENT,
                out.plan().id(),
                out.plan().year(),
                out.division().id(),
                out.issue());
        Form form = new Form(identity, subtitle, out.sheets(), notes(), desk.who());
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            FormWriter.write(form, FormCollecting.secret(desk), bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> notes() {
        var words = Language.CHINESE.messages("exchange");
        return IntStream.rangeClosed(1, NOTES)
                .mapToObj(line -> words.getString("note." + line))
                .toList();
    }

    private void log(Permissions.Allowed allowed, Plan plan, List<SentForm> sent, Wish wish, LocalDate on) {
        List<RowChange<?>> rows = new ArrayList<>();
        for (SentForm form : sent) {
            rows.add(RowChange.added(new FormIssue(
                    UUID.randomUUID(),
                    Row.UNSAVED,
                    plan.id(),
                    form.division().id(),
                    form.issue(),
                    on,
                    wish.askBack(),
                    desk.who(),
                    form.file().getFileName().toString(),
                    form.rows())));
        }
        String names = sent.stream().map(form -> form.division().name()).collect(Collectors.joining("、"));
        desk.apply(allowed, Told.of("forms.sent", sent.get(0).issue(), sent.size(), names), on, rows);
    }

    /** What the files are called: 年份-计划-处室; what somebody filled in there is not written over. */
    private final class Names {
        private final Path folder;
        private final Plan plan;
        private final int issue;
        private final FormReader reader;
        private final Set<String> taken = new HashSet<>();

        Names(Path folder, Plan plan, int issue) {
            this.folder = folder;
            this.plan = plan;
            this.issue = issue;
            this.reader = new FormReader(plan, FormCollecting.secret(desk));
        }

        Path of(Division division) {
            String title = SheetWords.title(plan.title(), "");
            String shortTitle = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
            String stem = safe(plan.year() + "-" + shortTitle + "-" + division.name());
            String name = stem;
            for (int i = 2; !isFree(name); i++) {
                name = stem + "（第" + issue + "期" + (i == 2 ? "" : " " + i) + "）";
            }
            return folder.resolve(name + ".xlsx");
        }

        private boolean isFree(String name) {
            Path file = folder.resolve(name + ".xlsx");
            return taken.add(name.toLowerCase(Locale.ROOT)) && (!Files.exists(file) || isUntouched(file));
        }

        private boolean isUntouched(Path file) {
            try {
                return !reader.read(FormBooks.read(file, () -> false).tables()).isFilled();
            } catch (Refused notOurs) {
                return false;
            }
        }

        private static String safe(String name) {
            return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").replaceAll("[. ]+$", "");
        }
    }
}
