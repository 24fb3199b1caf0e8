package org.yaodian.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.yaodian.exchange.FormColumn;
import org.yaodian.exchange.FormColumn.Type;
import org.yaodian.exchange.FormColumn.Use;
import org.yaodian.exchange.FormRow;
import org.yaodian.exchange.FormSheet;
import org.yaodian.plan.Bilingual;
import org.yaodian.plan.Division;
import org.yaodian.register.Column;
import org.yaodian.register.ColumnType;
import org.yaodian.register.EntryCase;
import org.yaodian.register.FieldValues;
import org.yaodian.register.Masking;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.report.SheetText;

/** A register in a form: the entries of a division to be corrected, and empty rows for new ones. */
final class FormEntrySheet {
    static final String OPENED = "收到日期";
    private static final String NUMBER = "编号";
    private static final String STAGE = "阶段";
    private static final int EMPTY_ROWS = 10;
    private static final int LONGEST = 5_000;
    /** The digits of a number that a workbook keeps for certain. */
    private static final int DIGITS = 15;

    private final RegisterDefinition definition;
    private final int item;
    private final List<FormColumn> columns = new ArrayList<>();

    /** @param item the number of the item that the register serves, 0 for none */
    FormEntrySheet(RegisterDefinition definition, int item) {
        this.definition = definition;
        this.item = item;
        columns.add(FormColumn.locked(NUMBER, Type.WORD, Use.LABEL, 11));
        columns.add(FormColumn.fill(OPENED, Type.DATE, Use.PREFILLED, 11.5, 0));
        definition.body().columns().forEach(column -> columns.add(column(column)));
        columns.add(FormColumn.locked(STAGE, Type.WORD, Use.LOCKED, 9));
    }

    private FormColumn column(Column column) {
        RegisterBody body = definition.body();
        if (column.key().equals(body.responsible())) {
            return FormColumn.locked(column.key(), Type.WORD, Use.LOCKED, 13);
        }
        double width = column.key().equals(body.title()) ? 30 : 16;
        return switch (column.type()) {
            case TEXT -> FormColumn.fill(column.key(), Type.TEXT, Use.PREFILLED, width, LONGEST);
            case NUMBER -> FormColumn.fill(column.key(), Type.NUMBER, Use.PREFILLED, 9, 0);
            case DATE -> FormColumn.fill(column.key(), Type.DATE, Use.PREFILLED, 11.5, 0);
            case BOOLEAN -> FormColumn.fill(column.key(), Type.YES_OR_NO, Use.PREFILLED, 7, 0);
            case DIVISION, CHOICE ->
                FormColumn.fill(column.key(), Type.WORD, Use.PREFILLED, 13, FieldValues.LONGEST_TEXT)
                        .withChoices(column.choices().stream()
                                .map(Bilingual::chinese)
                                .toList());
        };
    }

    FormSheet of(Division division, List<EntryCase> entries, String title) {
        List<FormRow> rows = new ArrayList<>();
        entries.forEach(entry -> rows.add(row(entry)));
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(empty(division));
        }
        return new FormSheet(
                FormSheet.Kind.REGISTER,
                definition.register(),
                definition.body().name().chinese(),
                title,
                columns,
                rows);
    }

    private FormRow row(EntryCase entry) {
        List<String> values = new ArrayList<>();
        values.add(entry.entry().label());
        values.add(entry.entry().openedOn().toString());
        definition.body().columns().forEach(column -> values.add(forCell(printed(entry, column))));
        values.add(entry.stage());
        return FormRow.of(entry.entry().id().toString(), item, entry.entry().revision(), values);
    }

    /** An entry that is made of it gets the id of its row, so that the same form adds it once. */
    private FormRow empty(Division division) {
        List<String> values = new ArrayList<>(Collections.nCopies(columns.size(), null));
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).heading().equals(definition.body().responsible())) {
                values.set(i, division.name());
            }
        }
        return FormRow.of(UUID.randomUUID().toString(), item, 0, values);
    }

    /** A value as it goes out: masked where it tells of a person; null for nothing, or for what a workbook cannot hold. */
    static String printed(EntryCase entry, Column column) {
        String value = entry.entry().fields().get(column.key());
        Column made = entry.body().columns().stream()
                .filter(one -> one.key().equals(column.key()))
                .findFirst()
                .orElse(null);
        boolean sameKind = made != null && made.type() == column.type();
        if (value == null || !sameKind) {
            return null;
        }
        boolean tooLong = column.type() == ColumnType.NUMBER && new BigDecimal(value).precision() > DIGITS;
        return tooLong ? null : Masking.of(column.personal() ? column : made, value);
    }

    private static String forCell(String value) {
        return value == null ? null : SheetText.forCell(value);
    }
}
