package org.yaodian.reading;

import java.util.List;

/**
 * Who and when, as one paragraph tells it beside what is to be done.
 *
 * @param times what stands behind 完成时限：
 * @param troubles what looked like a responsibility and could not be read
 * @param rest the paragraph without them
 * @param inSentence whether a sentence tells it (由…负责), and neither brackets nor 责任单位：
 */
record Responsibility(
        List<DraftAssignment> assignments,
        List<Passage> times,
        List<Trouble> troubles,
        Passage rest,
        boolean inSentence) {
    /** Words that were not understood, and the key of the reason. */
    record Trouble(Passage words, String why) {}

    Responsibility {
        assignments = List.copyOf(assignments);
        times = List.copyOf(times);
        troubles = List.copyOf(troubles);
    }

    boolean isFound() {
        return !assignments.isEmpty();
    }
}
