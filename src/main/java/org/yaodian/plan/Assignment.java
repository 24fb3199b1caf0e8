package org.yaodian.plan;

import java.util.UUID;

/**
 * A responsibility (责任): one for each item and division.
 *
 * @param groupId the group through which the division has it, null where it is named itself
 */
public record Assignment(UUID id, int revision, UUID itemId, UUID divisionId, Role role, UUID groupId) implements Row {}
