package org.yaodian.reading;

import java.time.LocalDate;

/**
 * What the document tells of itself.
 *
 * @param bodyStart the first line that belongs to the plan's body
 * @param bodyEnd the line behind its last
 */
record Head(
        ReadField<String> title,
        ReadField<String> docNumber,
        ReadField<String> issuer,
        ReadField<LocalDate> issued,
        ReadField<Integer> year,
        int bodyStart,
        int bodyEnd) {}
