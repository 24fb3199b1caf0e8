package org.yaodian.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One year's plan (工作要点).
 *
 * @param year the year that it is for
 * @param title the plan's own title
 * @param docNumber the document number (文号), null where none is printed
 * @param issuer the office that issued it, null where none is printed
 * @param issued the date of issue, null where none is printed
 */
public record Plan(UUID id, int revision, int year, String title, String docNumber, String issuer, LocalDate issued)
        implements Row {

    /** The day from which its obligations run: the day of issue where it lies in the year, else the year's first. */
    public LocalDate begins() {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return issued != null && issued.getYear() == year ? issued : newYear;
    }

    /** The day as of which it is told where nobody says another: today, or for the plan of a past year its last day. */
    public LocalDate usualDay(LocalDate today) {
        return today.isAfter(ends()) ? ends() : today;
    }

    /** The last day of its year. */
    public LocalDate ends() {
        return LocalDate.of(year, 12, 31);
    }
}
