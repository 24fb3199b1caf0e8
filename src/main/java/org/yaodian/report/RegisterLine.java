package org.yaodian.report;

import org.yaodian.register.EntryCase;
import org.yaodian.register.EntryStanding;

/** An entry as a register's sheet tells it: with what was done with it up to the day of the sheet. */
public record RegisterLine(EntryCase entry, EntryStanding standing) {}
