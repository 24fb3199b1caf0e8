package org.yaodian.reading;

import org.yaodian.plan.Due;
import org.yaodian.plan.OwedBy;

/** An obligation as read: the phrase, what it asks for, who owes it, and where the phrase stands. */
public record DraftObligation(String quote, Due due, OwedBy owedBy, Span from, String rule) {}
