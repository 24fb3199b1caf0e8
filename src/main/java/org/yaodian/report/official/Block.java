package org.yaodian.report.official;

import java.util.ArrayList;
import java.util.List;
import org.yaodian.report.Cell;
import org.yaodian.report.Grid;

/** A part of an official document, from above to below. */
public sealed interface Block {
    /** 标题: 小标宋二号, in the middle. */
    record Title(String text) implements Block {}

    /** 主送机关: from the left margin, with the colon that was typed. */
    record Addressee(String text) implements Block {}

    /**
     * A heading within the text.
     *
     * @param level 1 (一、 in 黑体) or 2 (（一） in 楷体)
     */
    record Heading(int level, String text) implements Block {}

    /** A paragraph of the text, its first line two characters in; ends of lines stay. */
    record Paragraph(String text) implements Block {}

    /** What stands under the text at the right: who signs, and the day. */
    record Closing(List<String> lines) implements Block {
        public Closing {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table across the width of the text.
     *
     * @param rows each with as many texts as there are columns
     */
    record Table(List<Column> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /**
         * @param share its part of the width, in relation to the other columns
         */
        public record Column(String heading, double share) {}

        double share(int column) {
            return columns.get(column).share()
                    / columns.stream().mapToDouble(Column::share).sum();
        }

        /** The same as a grid, its headings in one row. */
        Grid grid() {
            List<List<Grid.Place>> places = new ArrayList<>();
            places.add(columns.stream()
                    .map(column -> Grid.Place.heading(column.heading()))
                    .toList());
            rows.forEach(row -> places.add(
                    row.stream().map(text -> Grid.Place.of(Cell.text(text))).toList()));
            return new Grid(columns.stream().map(Column::share).toList(), 1, places);
        }
    }

    /** A table across the width of the text, of which cells may stretch over several columns and rows, as a form has them. */
    record Form(Grid grid, List<String> notes) implements Block {
        /** @param notes what is said below it in its small type, a line each */
        public Form {
            notes = List.copyOf(notes);
        }
    }

    /** What follows begins on a new page. */
    record NewPage() implements Block {}
}
