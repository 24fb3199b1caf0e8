package org.yaodian.desk;

import org.yaodian.register.EntryCase;
import org.yaodian.register.EntryStanding;

/** An entry and how it stands on the day that is shown. */
public record ListedEntry(EntryCase entry, EntryStanding standing) {}
