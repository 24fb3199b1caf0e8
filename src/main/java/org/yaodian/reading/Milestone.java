package org.yaodian.reading;

/**
 * What is to be reached by a time, from a table that has a column for each time (一季度 … 四季度).
 *
 * @param when the words above the column
 * @param what the words in the cell
 */
record Milestone(Passage when, Passage what) {}
