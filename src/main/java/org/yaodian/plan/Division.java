package org.yaodian.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A division or subordinate unit (处室、直属单位).
 *
 * @param ordinal its place in the office's own order, from 1
 * @param kind a word of the office's own: 处室, 直属事业单位, 科室
 * @param sinceYear the first year in which it is there, null for always
 * @param retiredOn the day on which it was retired, null while it is active
 */
public record Division(
        UUID id, int revision, int ordinal, String name, String kind, Integer sinceYear, LocalDate retiredOn)
        implements Row {

    /** Whether it was there in any part of the year. */
    public boolean activeIn(int year) {
        boolean begun = sinceYear == null || sinceYear <= year;
        boolean gone = retiredOn != null && retiredOn.getYear() < year;
        return begun && !gone;
    }

    public Division withName(String newName, String newKind) {
        return new Division(id, revision, ordinal, newName, newKind, sinceYear, retiredOn);
    }

    public Division withRetiredOn(LocalDate day) {
        return new Division(id, revision, ordinal, name, kind, sinceYear, day);
    }
}
