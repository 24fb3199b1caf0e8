package org.yaodian.cli;

import java.time.LocalDate;
import org.yaodian.desk.Dates;
import org.yaodian.plan.Refused;

/** What was typed behind an option, taken for what it should be or refused in the user's words. */
final class Typed {
    private Typed() {}

    /** The date, null where none was typed. */
    static LocalDate date(String text) {
        return text == null ? null : Dates.parse(text).orElseThrow(() -> new Refused("workday.date", text));
    }

    /** A percentage such as 60 or 60%. */
    static int percent(String text) {
        String digits = text.strip().endsWith("%")
                ? text.strip().substring(0, text.strip().length() - 1)
                : text.strip();
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            throw new Refused(e, "update.percentText", text);
        }
    }

    static int number(String text, String refusal) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new Refused(e, refusal, text);
        }
    }
}
