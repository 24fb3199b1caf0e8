package org.yaodian.reading;

/**
 * One paragraph of the document, or one table in its place.
 *
 * @param words its words, empty for a table
 * @param line the line on which it begins, from 1
 * @param table the table, null for a paragraph
 */
record Paragraph(Passage words, int line, TextTable table) {
    boolean isTable() {
        return table != null;
    }
}
