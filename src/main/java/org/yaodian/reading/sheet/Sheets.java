package org.yaodian.reading.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** The sheets of an open workbook, whatever its format. */
interface Sheets extends Closeable {
    /** The names of those that are told, in order. */
    List<String> names();

    /** Whether programs lie in it that run when it is opened. */
    boolean hasMacros();

    /** The program that saved the workbook, as it calls itself; empty where the file tells none. */
    String savedBy() throws IOException;

    /**
     * The cells of a sheet on which links lie (B3, C4:D4), once its rows have been read.
     *
     * @param sheet its place among the names, from 0
     */
    List<String> links(int sheet);

    /**
     * Reads the rows of one from the top.
     *
     * @param sheet its place among the names, from 0
     * @param each takes a row, and tells whether to go on
     */
    void rows(int sheet, Predicate<ReadRow> each) throws IOException;
}
