package org.yaodian.exchange;

import java.util.List;
import java.util.Objects;

/**
 * A column of a form's sheet.
 *
 * @param heading by which it is known again wherever it is moved to
 * @param use who writes in it
 * @param width in digits of the workbook's own face
 * @param longest how many characters its text may have; 0 for other types
 * @param choices what its dropdown offers, empty for none
 */
public record FormColumn(String heading, Type type, Use use, double width, int longest, List<String> choices) {
    /** What its cells hold, and how that is read. */
    public enum Type {
        /** Words over several lines. */
        TEXT,
        /** A short word. */
        WORD,
        /** A whole number. */
        WHOLE,
        /** Any number. */
        NUMBER,
        /** A percentage, told as 0 to 100. */
        PERCENT,
        /** A day. */
        DATE,
        /** Yes or no. */
        YES_OR_NO
    }

    /** Who writes in it. */
    public enum Use {
        /** The office alone; the cells are locked. */
        LOCKED,
        /** The office alone; with others of its kind it names a row to those who read it. */
        LABEL,
        /** The office alone; what a row is about in words: decides where key and label name two different rows. */
        WITNESS,
        /** The division; goes out empty, and an empty cell says nothing. */
        BLANK,
        /** The division; goes out with what is known, and an empty cell empties that. */
        PREFILLED
    }

    public FormColumn {
        Objects.requireNonNull(heading, "heading");
        choices = List.copyOf(choices);
    }

    /** One that the office writes. */
    public static FormColumn locked(String heading, Type type, Use use, double width) {
        return new FormColumn(heading, type, use, width, 0, List.of());
    }

    /** One that the division fills in. */
    public static FormColumn fill(String heading, Type type, Use use, double width, int longest) {
        return new FormColumn(heading, type, use, width, longest, List.of());
    }

    public FormColumn withChoices(List<String> newChoices) {
        return new FormColumn(heading, type, use, width, longest, newChoices);
    }

    /** Whether the division writes in it. */
    public boolean isFilled() {
        return use == Use.BLANK || use == Use.PREFILLED;
    }
}
