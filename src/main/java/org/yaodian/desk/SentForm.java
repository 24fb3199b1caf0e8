package org.yaodian.desk;

import java.nio.file.Path;
import org.yaodian.plan.Division;

/**
 * A form that was written for a division.
 *
 * @param issue the number of its round
 * @param rows how many rows it asks to be filled, empty ones for new entries left out
 * @param mail the mail that carries it, null where none was wanted
 */
public record SentForm(Division division, Path file, int issue, int rows, Path mail) {}
