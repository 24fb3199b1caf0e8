package org.yaodian.plan;

import java.util.Collection;
import java.util.List;

/** How an obligation, assignment or item stands (红黄绿灯). */
public enum State {
    NOT_BEGUN(Light.GREY),
    ON_COURSE(Light.GREEN),
    DUE_SOON(Light.YELLOW),
    OVERDUE(Light.RED),
    DONE(Light.GREEN),
    DONE_LATE(Light.GREEN);

    /** What a leader looks at first. */
    private static final List<State> BY_URGENCY = List.of(OVERDUE, DUE_SOON, NOT_BEGUN, ON_COURSE, DONE_LATE, DONE);

    private final Light light;

    State(Light light) {
        this.light = light;
    }

    public Light light() {
        return light;
    }

    public boolean isDone() {
        return this == DONE || this == DONE_LATE;
    }

    /** 0 for the most urgent. */
    public int urgency() {
        return BY_URGENCY.indexOf(this);
    }

    /**
     * The state of a whole from its parts: overdue if any is; else due soon if any is; else not begun if all are; else
     * on course. A whole is done by a decision, never by its parts. Not begun where there are no parts.
     */
    public static State ofParts(Collection<State> parts) {
        if (parts.contains(OVERDUE)) {
            return OVERDUE;
        }
        if (parts.contains(DUE_SOON)) {
            return DUE_SOON;
        }
        return parts.stream().allMatch(part -> part == NOT_BEGUN) ? NOT_BEGUN : ON_COURSE;
    }
}
