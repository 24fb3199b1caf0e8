package org.yaodian.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaodian.plan.Refused;

/**
 * The hidden sheet of a form, line by line: which form it is, its sheets with their columns and rows, and a seal over all
 * of it that only who sent it can make. All of it is text, so that no program tells it in another way.
 *
 * @param sheets in order
 */
record HiddenSheet(FormIdentity identity, List<SentSheet> sheets) {
    static final String NAME = "_yaodian";
    static final String MARK = "YAODIAN-FORM";
    private static final String SEAL = "SEAL";
    private static final String SHEET = "SHEET";
    private static final String COLUMN = "COLUMN";
    private static final String ROW = "ROW";
    private static final int ROW_FIELDS = 6;
    private static final int IDENTITY_LINES = 5;
    private static final String BETWEEN = "\u001f";
    private static final Pattern EMPTY_ENDS = Pattern.compile(BETWEEN + "+$");

    /** A sheet as it went out. */
    record SentSheet(
            FormSheet.Kind kind, String register, String name, List<FormColumn> columns, Map<String, SentRow> rows) {}

    /**
     * A row as it went out.
     *
     * @param label what stood under its labels
     * @param witness the fingerprint of what stood under its witness
     * @param bases those of the columns to be filled in, in their order
     */
    record SentRow(String key, int item, int revision, String label, String witness, List<String> bases) {}

    /** The lines that tell a form, with its seal. */
    static List<List<String>> lines(Form form, byte[] secret) {
        FormIdentity identity = form.identity();
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(MARK, Integer.toString(identity.version())));
        lines.add(List.of("PLAN", identity.planId().toString()));
        lines.add(List.of("YEAR", Integer.toString(identity.year())));
        lines.add(List.of("DIVISION", identity.divisionId().toString()));
        lines.add(List.of("ISSUE", Integer.toString(identity.issue())));
        for (FormSheet sheet : form.sheets()) {
            lines.add(List.of(SHEET, sheet.kind().name(), sheet.register(), sheet.name()));
            sheet.columns()
                    .forEach(column -> lines.add(List.of(
                            COLUMN,
                            column.heading(),
                            column.type().name(),
                            column.use().name(),
                            Integer.toString(column.longest()))));
            sheet.rows().forEach(row -> lines.add(line(sheet, row)));
        }
        lines.add(List.of(SEAL, Fingerprint.seal(sealed(lines), secret)));
        return lines;
    }

    private static List<String> line(FormSheet sheet, FormRow row) {
        List<String> line = new ArrayList<>(List.of(
                ROW,
                row.key(),
                Integer.toString(row.item()),
                Integer.toString(row.revision()),
                label(sheet, row),
                Fingerprint.of(valueAt(sheet, row, FormColumn.Use.WITNESS))));
        for (int i = 0; i < sheet.columns().size(); i++) {
            if (sheet.columns().get(i).isFilled()) {
                boolean printed = sheet.columns().get(i).use() == FormColumn.Use.PREFILLED;
                line.add(Fingerprint.of(
                        printed ? row.values().get(i) : row.held().get(i)));
            }
        }
        return line;
    }

    private static String label(FormSheet sheet, FormRow row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            if (sheet.columns().get(i).use() == FormColumn.Use.LABEL) {
                parts.add(Fingerprint.plain(row.values().get(i)));
            }
        }
        return label(parts);
    }

    /** What stands under a row's labels as one text; empty where nothing does. */
    static String label(List<String> parts) {
        String joined = String.join("/", parts);
        return joined.replace("/", "").isBlank() ? "" : joined;
    }

    private static String valueAt(FormSheet sheet, FormRow row, FormColumn.Use use) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            if (sheet.columns().get(i).use() == use) {
                return row.values().get(i);
            }
        }
        return null;
    }

    private static String sealed(List<List<String>> lines) {
        return lines.stream()
                .map(line -> EMPTY_ENDS.matcher(String.join(BETWEEN, line)).replaceAll(""))
                .collect(Collectors.joining("\n"));
    }

    /** Whether a sheet is the hidden one, whatever it is called by now. */
    static boolean isHere(FormTable table) {
        return !table.lines().isEmpty() && table.lines().get(0).shown(0).equals(MARK);
    }

    /** The version of the format that a hidden sheet tells, 0 where it tells none. */
    static int versionOf(FormTable table) {
        try {
            return Integer.parseInt(table.lines().get(0).shown(1));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** @throws Refused where it does not tell a form, or its seal is not the one that this sender makes */
    static HiddenSheet read(FormTable table, byte[] secret) {
        List<List<String>> lines =
                table.lines().stream().map(HiddenSheet::texts).toList();
        List<String> last = lines.get(lines.size() - 1);
        List<List<String>> told = lines.subList(0, lines.size() - 1);
        boolean sound = last.size() == 2
                && last.get(0).equals(SEAL)
                && last.get(1).equals(Fingerprint.seal(sealed(told), secret));
        if (!sound) {
            throw new Refused("form.tampered");
        }
        return parse(told);
    }

    /** Which form a hidden sheet says it is, whether or not its seal is right. */
    static FormIdentity identityOf(FormTable table) {
        try {
            return identity(table.lines().stream()
                    .limit(IDENTITY_LINES)
                    .map(HiddenSheet::texts)
                    .toList());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refused(e, "form.tampered");
        }
    }

    private static List<String> texts(FormLine line) {
        int last = line.cells().keySet().stream().max(Integer::compare).orElse(-1);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            texts.add(line.shown(i));
        }
        return texts;
    }

    private static FormIdentity identity(List<List<String>> lines) {
        return new FormIdentity(
                Integer.parseInt(lines.get(0).get(1)),
                UUID.fromString(lines.get(1).get(1)),
                Integer.parseInt(lines.get(2).get(1)),
                UUID.fromString(lines.get(3).get(1)),
                Integer.parseInt(lines.get(4).get(1)));
    }

    private static HiddenSheet parse(List<List<String>> lines) {
        List<SentSheet> sheets = new ArrayList<>();
        for (List<String> line : lines) {
            SentSheet sheet = sheets.isEmpty() ? null : sheets.get(sheets.size() - 1);
            switch (line.get(0)) {
                case SHEET ->
                    sheets.add(new SentSheet(
                            FormSheet.Kind.valueOf(line.get(1)),
                            line.get(2),
                            line.get(3),
                            new ArrayList<>(),
                            new LinkedHashMap<>()));
                case COLUMN ->
                    sheet.columns()
                            .add(new FormColumn(
                                    line.get(1),
                                    FormColumn.Type.valueOf(line.get(2)),
                                    FormColumn.Use.valueOf(line.get(3)),
                                    0,
                                    Integer.parseInt(line.get(4)),
                                    List.of()));
                case ROW -> sheet.rows().put(line.get(1), row(sheet, line));
                default -> {
                    // which form it is
                }
            }
        }
        return new HiddenSheet(identity(lines), sheets);
    }

    private static SentRow row(SentSheet sheet, List<String> line) {
        int filled = (int) sheet.columns().stream().filter(FormColumn::isFilled).count();
        List<String> padded = new ArrayList<>(line);
        while (padded.size() < ROW_FIELDS + filled) {
            padded.add("");
        }
        return new SentRow(
                padded.get(1),
                Integer.parseInt(padded.get(2)),
                Integer.parseInt(padded.get(3)),
                padded.get(4),
                padded.get(5),
                List.copyOf(padded.subList(ROW_FIELDS, ROW_FIELDS + filled)));
    }
}
