package org.yaodian.calendar;

/** What a special day is: a day off that the week would have worked, or a make-up day that it would have had off. */
public enum DayKind {
    WORK,
    OFF
}
