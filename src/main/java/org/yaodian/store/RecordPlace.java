package org.yaodian.store;

import static org.yaodian.store.schema.Tables.ASSIGNMENT;
import static org.yaodian.store.schema.Tables.DIVISION;
import static org.yaodian.store.schema.Tables.WORK_ITEM;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Where a record belongs, for whoever has to find it by its words: its item's label and its division's name. */
final class RecordPlace {
    private final DSLContext context;

    RecordPlace(DSLContext context) {
        this.context = context;
    }

    /** Both as far as the record's image leads there; what an assignment holds belongs where the assignment does. */
    List<String> of(Map<String, String> image) {
        String item = image.get("item_id");
        String division = image.get("division_id");
        String assignment = image.get("assignment_id");
        if (assignment != null) {
            var owner = context.select(ASSIGNMENT.ITEM_ID, ASSIGNMENT.DIVISION_ID)
                    .from(ASSIGNMENT)
                    .where(ASSIGNMENT.ID.eq(assignment))
                    .fetchOne();
            item = owner == null ? item : owner.value1();
            division = owner == null ? division : owner.value2();
        }
        return Stream.of(item(item), division(division))
                .filter(Objects::nonNull)
                .toList();
    }

    private String item(String id) {
        return id == null
                ? null
                : context.select(WORK_ITEM.LABEL, WORK_ITEM.NUMBER)
                        .from(WORK_ITEM)
                        .where(WORK_ITEM.ID.eq(id))
                        .fetchOne(row -> row.value1().isBlank() ? row.value2().toString() : row.value1());
    }

    private String division(String id) {
        return id == null
                ? null
                : context.select(DIVISION.NAME)
                        .from(DIVISION)
                        .where(DIVISION.ID.eq(id))
                        .fetchOne(DIVISION.NAME);
    }
}
