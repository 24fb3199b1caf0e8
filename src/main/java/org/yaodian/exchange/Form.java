package org.yaodian.exchange;

import java.util.List;

/**
 * A form as it goes out to a division.
 *
 * @param subtitle what stands under the title: unit, day, round
 * @param sheets those to be filled in, in order
 * @param notes the lines of 填写说明
 * @param madeBy whom the file's properties name as its author
 */
public record Form(
        FormIdentity identity, List<String> subtitle, List<FormSheet> sheets, List<String> notes, String madeBy) {
    public Form {
        subtitle = List.copyOf(subtitle);
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }
}
