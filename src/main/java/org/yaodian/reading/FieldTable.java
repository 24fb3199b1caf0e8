package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;

/** A table of what a website knows of a document (索引号、发布机构、发文字号), each name with its value beside it. */
final class FieldTable {
    private FieldTable() {}

    /** Its fields, each a name with its value, empty where the table is another. */
    static List<Passage> fields(String source, TextTable table) {
        List<Passage> fields = new ArrayList<>();
        int names = 0;
        for (List<Span> row : table.rows()) {
            for (int i = 0; i < row.size(); i += 2) {
                Passage name = words(source, row.get(i));
                if (name.isEmpty()) {
                    continue;
                }
                names += HeadLines.isWebField(name) ? 1 : 0;
                Passage value = i + 1 < row.size() ? words(source, row.get(i + 1)) : Passage.EMPTY;
                fields.add(Passage.join(List.of(name, value), false));
            }
        }
        return names > 1 && names * 2 > fields.size() ? fields : List.of();
    }

    private static Passage words(String source, Span cell) {
        return cell.isEmpty() ? Passage.EMPTY : Passage.of(source, cell.start(), cell.end());
    }
}
