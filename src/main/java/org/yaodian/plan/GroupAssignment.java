package org.yaodian.plan;

import java.util.UUID;

/** A responsibility that the document gives to a group; it stands behind one {@link Assignment} for each member. */
public record GroupAssignment(UUID id, int revision, UUID itemId, UUID groupId, Role role) implements Row {}
