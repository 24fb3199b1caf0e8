package org.yaodian.reading;

/** A section as read: its numbering as printed (一), its level from 1, its title, and where it stands. */
public record DraftSection(String label, int level, String title, Span from) {}
