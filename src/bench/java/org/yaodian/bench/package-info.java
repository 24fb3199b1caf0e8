/**
 * Measurements: whole processes and single jobs, run by {@code src/bench/run} and never asserted in a test. Each prints
 * what it compares and the ratio of the two, measured in the same run.
 */
package org.yaodian.bench;
