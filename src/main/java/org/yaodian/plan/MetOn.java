package org.yaodian.plan;

import java.time.LocalDate;

/** A day on which an obligation was met, once or several times. */
record MetOn(LocalDate day, int times) {}
