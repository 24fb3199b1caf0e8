package org.yaodian.reading;

import org.yaodian.plan.Role;

/** A responsibility as printed: a division, or a group (各处室、直属事业单位) where {@code group} is true. */
public record DraftAssignment(String division, Role role, boolean group, Span from, String rule) {}
