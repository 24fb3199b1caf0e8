package org.yaodian.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A division or subordinate unit (处室、直属单位).
 *
 * @param ordinal its place in the office's own order, from 1
 * @param kind a word of the office's own: 处室, 直属事业单位, 科室
 * @param sinceYear the first year in which it is there, null for always
 * @param retiredOn the day on which it was retired, null while it is active
 * @param successorId the division that took its place when it was merged or renamed, null for none: what is left open at
 *     this one is that one's to do
 */
public record Division(
        UUID id,
        int revision,
        int ordinal,
        String name,
        String kind,
        Integer sinceYear,
        LocalDate retiredOn,
        UUID successorId)
        implements Row {

    /** One whose place nobody took. */
    public Division(
            UUID id, int revision, int ordinal, String name, String kind, Integer sinceYear, LocalDate retiredOn) {
        this(id, revision, ordinal, name, kind, sinceYear, retiredOn, null);
    }

    /** Whether it was there in any part of the year. */
    public boolean activeIn(int year) {
        boolean begun = sinceYear == null || sinceYear <= year;
        boolean gone = retiredOn != null && retiredOn.getYear() < year;
        return begun && !gone;
    }

    /** Whose what is left open at it is now: its successor's, or its own. */
    public UUID heirId() {
        return successorId == null ? id : successorId;
    }

    /** The divisions for which somebody of a division speaks: it and those whose place it took; none for null. */
    public static Set<UUID> spokenForBy(UUID divisionId, Collection<Division> divisions) {
        return divisionId == null
                ? Set.of()
                : Stream.concat(
                                Stream.of(divisionId),
                                divisions.stream()
                                        .filter(division -> divisionId.equals(division.successorId()))
                                        .map(Division::id))
                        .collect(Collectors.toUnmodifiableSet());
    }

    public Division withName(String newName, String newKind) {
        return new Division(id, revision, ordinal, newName, newKind, sinceYear, retiredOn, successorId);
    }

    /** Retired on a day; with null there again, and in its own place. */
    public Division withRetiredOn(LocalDate day) {
        return new Division(id, revision, ordinal, name, kind, sinceYear, day, day == null ? null : successorId);
    }

    public Division withSuccessor(UUID successor) {
        return new Division(id, revision, ordinal, name, kind, sinceYear, retiredOn, successor);
    }
}
