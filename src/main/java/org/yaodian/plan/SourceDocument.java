package org.yaodian.plan;

import java.util.UUID;

/** The document that a plan was read from, kept with it as text; {@code name} is the file's name when it was read. */
public record SourceDocument(UUID id, int revision, UUID planId, String name, String text) implements Row {}
