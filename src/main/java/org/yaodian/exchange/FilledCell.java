package org.yaodian.exchange;

import org.yaodian.plan.Refused;

/**
 * A cell that the division writes in, as it came back.
 *
 * @param base the fingerprint of what was known when the form went out
 * @param value as text (60, 2022-09-05), empty for an empty cell; null where the cell is refused
 * @param shown what a person reads in it
 * @param fault why it is refused, null where it is not
 */
public record FilledCell(FormColumn column, String address, String base, String value, String shown, Refused fault) {

    /** Whether the division wrote something there: what it left as it was says nothing. */
    public boolean isTouched() {
        if (fault != null) {
            return true;
        }
        return column.use() == FormColumn.Use.PREFILLED ? !Fingerprint.of(value).equals(base) : !value.isEmpty();
    }
}
