package org.yaodian.reading.sheet;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaodian.plan.Refused;
import org.yaodian.register.Column;
import org.yaodian.register.ColumnType;
import org.yaodian.register.FieldValues;
import org.yaodian.register.RegisterBody;
import org.yaodian.register.TypedDate;

/** Makes of a cell what a register keeps: days of dates, serial numbers and typed ones, numbers, ticks, choices, divisions. */
final class CellValues {
    /** Stands between several divisions that one cell tells. */
    static final String SEVERAL = "\n";

    private static final Pattern BETWEEN = Pattern.compile("[、，,；;/]|\\R");

    private final FieldValues values;
    private final List<String> divisions;
    private final int year;
    private final boolean several;

    /**
     * @param divisions those that may be told
     * @param year of days that are typed without one
     * @param several whether one cell may tell more than one of the divisions: each on a line of the value then
     */
    CellValues(RegisterBody body, List<String> divisions, int year, boolean several) {
        this.values = new FieldValues(body, divisions);
        this.divisions = divisions;
        this.year = year;
        this.several = several;
    }

    /** @throws Refused where the cell holds no day */
    LocalDate day(SheetCell cell, String heading) {
        expectValue(cell);
        if (cell.value() instanceof SheetCell.Day day) {
            return day.date();
        }
        String text = narrow(cell.shown());
        Optional<LocalDate> serial = SerialDay.parse(text);
        if (serial.isPresent()) {
            return serial.get();
        }
        // 9.1 as a number can be the first or the tenth of September
        boolean partial = cell.value() instanceof SheetCell.Number && text.indexOf('.') >= 0;
        return Optional.of(text)
                .filter(typed -> !partial && !(cell.value() instanceof SheetCell.Truth))
                .flatMap(typed -> TypedDate.parse(typed, year))
                .orElseThrow(() -> new Refused("entry.date", heading, cell.shown()));
    }

    /** The value as an entry keeps it. */
    String field(Column column, SheetCell cell) {
        expectValue(cell);
        if (column.type() == ColumnType.DATE) {
            return day(cell, column.key()).toString();
        }
        String text = cell.shown();
        return switch (column.type()) {
            case DIVISION -> division(column, text);
            case BOOLEAN ->
                values.read(column, cell.value() instanceof SheetCell.Truth truth ? tick(truth) : narrow(text));
            case NUMBER -> values.read(column, narrow(text).replace(" ", ""));
            default -> values.read(column, text);
        };
    }

    private static String tick(SheetCell.Truth truth) {
        return truth.yes() ? FieldValues.YES : FieldValues.NO;
    }

    /** A whole number of days from 1. */
    int days(SheetCell cell, String heading) {
        expectValue(cell);
        String text = narrow(cell.shown()).replaceFirst("(个?工作日|天)$", "");
        try {
            int days = Integer.parseInt(text.strip());
            if (days >= 1) {
                return days;
            }
        } catch (NumberFormatException e) {
            throw new Refused(e, "import.days", heading, cell.shown());
        }
        throw new Refused("import.days", heading, cell.shown());
    }

    String text(SheetCell cell) {
        expectValue(cell);
        return cell.shown();
    }

    private String division(Column column, String text) {
        return named(text).or(() -> several ? all(text) : Optional.empty()).orElseThrow(() -> {
            List<String> near = NearNames.of(text, divisions);
            return near.isEmpty()
                    ? new Refused("entry.division", column.key(), text, String.join("、", divisions))
                    : new Refused("import.division", column.key(), text, String.join("、", near));
        });
    }

    private Optional<String> named(String text) {
        String plain = HeadingNames.plain(text);
        return divisions.stream()
                .filter(name -> HeadingNames.plain(name).equals(plain))
                .findFirst();
    }

    /** Several divisions in one cell; empty unless every part is one. */
    private Optional<String> all(String text) {
        List<Optional<String>> parts = BETWEEN.splitAsStream(text)
                .filter(part -> !part.isBlank())
                .map(this::named)
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().map(Optional::get).distinct().collect(Collectors.joining(SEVERAL)))
                : Optional.empty();
    }

    private static void expectValue(SheetCell cell) {
        if (cell.value() instanceof SheetCell.Formula) {
            throw new Refused("import.formula");
        }
        if (cell.value() instanceof SheetCell.Fault fault) {
            throw new Refused("import.fault", fault.code());
        }
    }

    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
