package org.yaodian.reading.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The office's own number as people type it: 2022-017, 2022－17, 2022—017号. */
final class OfficeNumber {
    private static final Pattern TYPED = Pattern.compile("(\\d{4})\\s*[-‐‑–—―−]\\s*(\\d{1,5})\\s*号?");

    private OfficeNumber() {}

    static Optional<TypedRow.Label> parse(SheetCell cell) {
        Matcher matcher = TYPED.matcher(CellValues.narrow(cell.shown()));
        boolean typed = cell.value() instanceof SheetCell.Text && matcher.matches();
        if (!typed || Integer.parseInt(matcher.group(2)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new TypedRow.Label(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), cell.address()));
    }
}
