package org.yaodian.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of a form as it goes out.
 *
 * @param key what it is about: the id of a record, or the id that a new one will get
 * @param item the number of its item, 0 for none
 * @param revision that of the record, 0 where there is none yet
 * @param values what is printed, by the columns: numbers and days as text (60, 2022-09-05); null for nothing
 * @param held what the record holds for a column that goes out empty, by the columns; null for nothing
 */
public record FormRow(String key, int item, int revision, List<String> values, List<String> held) {
    public FormRow {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        held = Collections.unmodifiableList(new ArrayList<>(held));
    }

    /** One whose empty columns stand for nothing that is known. */
    public static FormRow of(String key, int item, int revision, List<String> values) {
        return new FormRow(key, item, revision, values, Collections.nCopies(values.size(), null));
    }
}
