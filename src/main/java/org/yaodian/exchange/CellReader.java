package org.yaodian.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.plan.Refused;
import org.yaodian.register.TypedDate;

/** What a person meant by what stands in a cell: percentages, days, numbers and texts as people type and paste them. */
public final class CellReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PERCENT = Pattern.compile("(百分之)?\\s*([+-]?\\d{1,9}(?:\\.\\d{1,9})?)\\s*(%)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    /** Day 0 of a workbook's days, as Excel counts those from 1 March 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** 1970-01-01 and 2099-12-31: other numbers are no days. */
    private static final int FIRST_SERIAL = 25_569;

    private static final int LAST_SERIAL = 73_050;
    /** 9.1 as a number can be the first or the tenth. */
    private static final Pattern FIRST_OR_TENTH = Pattern.compile("(\\d{1,2})\\.([123])");

    private final int year;

    /** @param year of days that are typed without one */
    public CellReader(int year) {
        this.year = year;
    }

    /**
     * The cell's value as the form keeps it.
     *
     * @throws Refused telling what was found and what is expected
     */
    public String value(FormColumn column, FormCell cell) {
        return switch (column.type()) {
            case PERCENT -> Integer.toString(percent(cell));
            case DATE -> date(cell).toString();
            case NUMBER, WHOLE -> number(cell);
            case YES_OR_NO -> yesOrNo(cell);
            case TEXT, WORD -> text(cell, column.longest());
        };
    }

    /**
     * A percentage: the cell's % format decides; else a number between 0 and 1 is a share, and 1 is one percent.
     *
     * @return 0 to 100
     */
    public static int percent(FormCell cell) {
        expectValue(cell);
        BigDecimal percent = switch (cell.kind()) {
            case PERCENT -> BigDecimal.valueOf(cell.number()).multiply(HUNDRED);
            case NUMBER -> shareOrPercent(BigDecimal.valueOf(cell.number()));
            case TEXT -> typedPercent(cell);
            default -> throw new Refused("form.percent", cell.shown());
        };
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new Refused("form.percentRange", cell.shown());
        }
        return percent.setScale(0, RoundingMode.HALF_UP).intValue();
    }

    private static BigDecimal typedPercent(FormCell cell) {
        Matcher typed = PERCENT.matcher(narrow(cell.shown()));
        if (!typed.matches()) {
            throw new Refused("form.percent", cell.shown());
        }
        BigDecimal number = new BigDecimal(typed.group(2));
        return typed.group(1) != null || typed.group(3) != null ? number : shareOrPercent(number);
    }

    private static BigDecimal shareOrPercent(BigDecimal number) {
        boolean share = number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
        return share ? number.multiply(HUNDRED) : number;
    }

    /** A day: a date cell, a serial number, or typed with or without its year. */
    public LocalDate date(FormCell cell) {
        expectValue(cell);
        if (cell.kind() == FormCell.Kind.DAY) {
            return LocalDate.parse(cell.shown());
        }
        String typed = narrow(cell.shown());
        if (cell.kind() == FormCell.Kind.NUMBER) {
            expectNotAmbiguous(typed);
        }
        boolean readable = cell.kind() == FormCell.Kind.NUMBER || cell.kind() == FormCell.Kind.TEXT;
        return Optional.of(typed)
                .filter(text -> readable)
                .flatMap(text -> serial(text).or(() -> TypedDate.parse(text, year)))
                .orElseThrow(() -> new Refused("form.date", cell.shown()));
    }

    private static Optional<LocalDate> serial(String text) {
        if (!SERIAL.matcher(text).matches()) {
            return Optional.empty();
        }
        int days = new BigDecimal(text).intValue();
        return days >= FIRST_SERIAL && days <= LAST_SERIAL ? Optional.of(DAY_ZERO.plusDays(days)) : Optional.empty();
    }

    private static void expectNotAmbiguous(String number) {
        Matcher either = FIRST_OR_TENTH.matcher(number);
        if (either.matches()) {
            String month = either.group(1) + "月";
            throw new Refused("form.dateEither", number, month + either.group(2) + "日", month + either.group(2) + "0日");
        }
    }

    private static String number(FormCell cell) {
        expectValue(cell);
        String typed = cell.kind() == FormCell.Kind.PERCENT
                ? BigDecimal.valueOf(cell.number()).toPlainString()
                : narrow(cell.shown()).replace(",", "").replace(" ", "");
        try {
            BigDecimal number = new BigDecimal(typed);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            throw new Refused(e, "form.number", cell.shown());
        }
    }

    private static String yesOrNo(FormCell cell) {
        expectValue(cell);
        return switch (cell.kind()) {
            case YES -> "是";
            case NO -> "否";
            default -> narrow(cell.shown());
        };
    }

    /** The words; text that looks like a formula is text. */
    public static String text(FormCell cell, int longest) {
        expectValue(cell);
        String text = Fingerprint.plain(cell.shown());
        if (longest > 0 && text.length() > longest) {
            throw new Refused("form.textLong", text.length(), longest);
        }
        return text;
    }

    private static void expectValue(FormCell cell) {
        if (cell.kind() == FormCell.Kind.FORMULA) {
            throw new Refused("form.formula");
        }
        if (cell.kind() == FormCell.Kind.FAULT) {
            throw new Refused("form.fault", cell.shown());
        }
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
