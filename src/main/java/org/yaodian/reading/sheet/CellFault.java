package org.yaodian.reading.sheet;

import org.yaodian.plan.Refused;

/** A cell whose value is refused: its address, and what was found and what is expected. */
public record CellFault(String cell, Refused why) {}
