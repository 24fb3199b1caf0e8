package org.yaodian.desk;

import java.nio.file.Path;
import java.util.List;
import org.yaodian.exchange.FilledForm;
import org.yaodian.plan.Division;
import org.yaodian.plan.Refused;

/**
 * What becomes of a file that came back.
 *
 * @param division whose form it is, null where that cannot be told
 * @param why why it is refused whole, null where it is accepted
 * @param rows in the order of its sheets; empty where it is refused
 * @param form what was read, null where it is refused
 * @param answer whether its division answered with it
 */
public record CollectedForm(
        Path file, Division division, Refused why, List<CollectedRow> rows, FilledForm form, Answer answer) {
    /** What it is as an answer. */
    public enum Answer {
        /** Nobody wrote in it or saved it since it went out, or it is refused. */
        NONE,
        /** The division wrote something, or saved it as it was. */
        NEW,
        /** The same came back before. */
        KNOWN
    }

    public CollectedForm {
        rows = List.copyOf(rows);
    }

    static CollectedForm refused(Path file, Division division, Refused why) {
        return new CollectedForm(file, division, why, List.of(), null, Answer.NONE);
    }

    /** Whether it is one of ours, so that its rows count. */
    public boolean accepted() {
        return why == null;
    }

    /** Whether its division answered with it. */
    public boolean answered() {
        return answer != Answer.NONE;
    }

    /** What somebody should know of it though it is accepted. */
    public List<Refused> remarks() {
        return form == null ? List.of() : form.remarks();
    }

    /** The number of the round that it went out with, 0 where it is refused. */
    public int issue() {
        return form == null ? 0 : form.identity().issue();
    }

    public int count(CollectedRow.Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    CollectedForm withRows(List<CollectedRow> newRows) {
        return new CollectedForm(file, division, why, newRows, form, answer);
    }
}
