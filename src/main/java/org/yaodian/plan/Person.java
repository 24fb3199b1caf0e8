package org.yaodian.plan;

import java.util.UUID;

/** Someone who works on the plan. {@code divisionId} is null for the office itself. */
public record Person(UUID id, int revision, String name, UUID divisionId, PersonRole role) implements Row {}
